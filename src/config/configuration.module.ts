import { Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import type { Configuration } from './configuration.js';

/** Offers the configuration everywhere as `ConfigService<Configuration, true>`. */
@Module({})
export class ConfigurationModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      imports: [
        ConfigModule.forRoot({
          isGlobal: true,
          // The environment has been read and checked once; a second look could only disagree.
          ignoreEnvFile: true,
          ignoreEnvVars: true,
          skipProcessEnv: true,
          load: [() => configuration],
        }),
      ],
    };
  }
}
