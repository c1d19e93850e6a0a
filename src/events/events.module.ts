import { Module } from '@nestjs/common';
import { EventListeners } from './event-listeners.js';
import { EventsController } from './events.controller.js';
import { EventsPurge } from './events-purge.js';
import { EventsRepository } from './events.repository.js';
import { Inbox } from './inbox.js';

/** The inbox: every event is stored once before it is acknowledged. */
@Module({
  controllers: [EventsController],
  providers: [EventsRepository, EventListeners, Inbox, EventsPurge],
  exports: [Inbox, EventListeners],
})
export class EventsModule {}
