import { DiscoveryService } from '@nestjs/core';

/** Which events a handler is called for. */
export interface EventHandlerOptions {
  /** Its own name, which is kept with the events that it has handled: it must be unique, and stay when code moves. */
  readonly name: string;
  /** Where the events come from, such as `clockify` or `schedule`; whichever way they came. */
  readonly source: string;
  /** The types of events; all types of the source when there are none. */
  readonly types?: readonly string[];
  /** Whether events are wanted whose type is a guess from the body. */
  readonly inferred?: boolean;
}

/**
 * Marks a method of a provider as a handler of events; see {@link HandleEvent} for its signature. It is called at
 * least once for each event, one event of a subject after the other, and once more for each replay: it has to bear
 * being called again with an event that it has handled before.
 */
export const EventHandler = DiscoveryService.createDecorator<EventHandlerOptions>();
