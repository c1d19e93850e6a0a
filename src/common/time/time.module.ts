import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { SettledTime } from './settled-time.js';
import { SystemClock } from './system-clock.js';

/** Time, wherever it is needed. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }, SettledTime], exports: [Clock, SettledTime] })
export class TimeModule {}
