import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventListeners } from './event-listeners.js';
import { EventsController } from './events.controller.js';
import { EventsPurge } from './events-purge.js';
import { EventsRepository } from './events.repository.js';
import { AttemptRunner } from './handling/attempt-runner.js';
import { DrainJobs } from './handling/drain-jobs.js';
import { EventHandlers } from './handling/event-handlers.js';
import { EventQueueRepository } from './handling/event-queue.repository.js';
import { EventsWorker } from './handling/events-worker.js';
import { DEFAULT_HANDLING_LIMITS, HandlingLimits } from './handling/handling-limits.js';
import { SubjectDrainer } from './handling/subject-drainer.js';
import { Inbox } from './inbox.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleRepository } from './people/people.repository.js';
import { DeadLettersController } from './replay/dead-letters.controller.js';
import { ReplayService } from './replay/replay.service.js';
import { ReplaysRepository } from './replay/replays.repository.js';

/** The inbox: every event is stored once before it is acknowledged, and handled afterwards. */
@Module({
  imports: [DiscoveryModule],
  controllers: [EventsController, DeadLettersController, PeopleController],
  providers: [
    EventsRepository,
    EventListeners,
    Inbox,
    EventsPurge,
    EventHandlers,
    EventQueueRepository,
    AttemptRunner,
    SubjectDrainer,
    DrainJobs,
    EventsWorker,
    ReplaysRepository,
    ReplayService,
    PeopleRepository,
    { provide: HandlingLimits, useValue: DEFAULT_HANDLING_LIMITS },
  ],
  exports: [Inbox, EventListeners],
})
export class EventsModule {}
