import { Module } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Shutdown } from '../common/shutdown/shutdown.js';
import { AdvisoryLocks } from './advisory-locks.js';
import { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } from './database.module-definition.js';
import { DatabaseHealth } from './database.health.js';
import { DatabaseTime } from './database-time.js';
import { Database, type DatabaseOptions } from './database.js';
import { SessionLocks } from './session-locks.js';
import { BucketStore } from './token-bucket/bucket-store.js';

/** The database, for every module; whoever injects it gets it started and migrated. */
@Module({
  providers: [
    {
      provide: Database,
      inject: [MODULE_OPTIONS_TOKEN, PinoLogger, Shutdown],
      // Not Nest's logger: that one waits until the application is there, and a person waits for the database.
      useFactory: (options: DatabaseOptions, logger: PinoLogger, shutdown: Shutdown) => {
        logger.setContext(Database.name);
        return Database.open(options, logger, shutdown.asked);
      },
    },
    DatabaseHealth,
    DatabaseTime,
    BucketStore,
    SessionLocks,
    AdvisoryLocks,
  ],
  exports: [Database, DatabaseHealth, DatabaseTime, BucketStore, SessionLocks, AdvisoryLocks],
})
export class DatabaseModule extends ConfigurableModuleClass {}
