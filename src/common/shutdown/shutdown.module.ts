import { type DynamicModule, Module } from '@nestjs/common';
import { Shutdown } from './shutdown.js';

/** The stop of the service, wherever it matters. */
@Module({})
export class ShutdownModule {
  static forRoot(shutdown: Shutdown): DynamicModule {
    return {
      module: ShutdownModule,
      global: true,
      providers: [{ provide: Shutdown, useValue: shutdown }],
      exports: [Shutdown],
    };
  }
}
