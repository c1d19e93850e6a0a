import { Global, Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../../config/configuration.js';
import { createRedactor, Redactor } from './redact-secrets.js';

/** One redactor of the secrets in use, for everybody through whom something leaves. */
@Global()
@Module({
  providers: [
    {
      provide: Redactor,
      inject: [ConfigService],
      useFactory: (config: ConfigService<Configuration, true>): Redactor =>
        createRedactor(config.get('secrets', { infer: true })),
    },
  ],
  exports: [Redactor],
})
export class RedactionModule {}
