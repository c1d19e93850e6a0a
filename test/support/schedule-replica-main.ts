/** A replica whose clock is set by messages: for each it ticks once and answers. It ends with whoever started it. */
import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { LogDestination } from '../../src/common/logging/log-destination.js';
import { Clock } from '../../src/common/time/clock.js';
import { toConfiguration } from '../../src/config/configuration.js';
import { validateEnvironment } from '../../src/config/environment.js';
import { ScheduleTicker } from '../../src/schedules/schedule-ticker.js';
import { FixedClock } from './fixed-clock.js';
import { LogCapture } from './log-capture.js';

const clock = new FixedClock();
const configuration = toConfiguration(validateEnvironment(process.env));
// Not started: nothing ticks by itself, and nobody handles the events.
const module = await Test.createTestingModule({ imports: [AppModule.forRoot(configuration)] })
  .overrideProvider(Clock)
  .useValue(clock)
  .overrideProvider(LogDestination)
  .useValue(new LogCapture())
  .compile();
const ticker = module.get(ScheduleTicker, { strict: false });

process.on('disconnect', () => process.exit(0));
process.on('message', (now) => {
  clock.advance(Number(now) - clock.now());
  void ticker.tick().then(() => process.send?.(now));
});
process.send?.('ready');
