import { type DynamicModule, Injectable } from '@nestjs/common';
import { EventHandler } from '../../src/events/handling/event-handler.decorator.js';
import type { HandledEvent, HandlingContext } from '../../src/events/handling/handled-event.js';

/** Keeps what it was called with, and does what a test tells it to. */
export class Recording {
  readonly events: HandledEvent[] = [];
  readonly signals: AbortSignal[] = [];
  /** What the handler does with an event once it is recorded. */
  act: (event: HandledEvent, context: HandlingContext) => Promise<void> = () => Promise.resolve();

  async take(event: HandledEvent, context: HandlingContext): Promise<void> {
    this.events.push(event);
    this.signals.push(context.signal);
    await this.act(event, context);
  }
}

/** A module whose handler takes every event of Clockify. */
export function recordingModule(recording: Recording, name = 'recorder'): DynamicModule {
  @Injectable()
  class RecordingHandler {
    @EventHandler({ name, source: 'clockify' })
    async handle(event: HandledEvent, context: HandlingContext): Promise<void> {
      await recording.take(event, context);
    }
  }
  return { module: class RecordingModule {}, providers: [RecordingHandler] };
}
