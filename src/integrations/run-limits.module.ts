import { Global, Module } from '@nestjs/common';
import { DEFAULT_RUN_LIMITS, RunLimits } from './run-limits.js';

/** The limits of a run, for the door and for the integrations behind it. */
@Global()
@Module({ providers: [{ provide: RunLimits, useValue: DEFAULT_RUN_LIMITS }], exports: [RunLimits] })
export class RunLimitsModule {}
