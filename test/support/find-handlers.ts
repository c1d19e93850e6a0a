import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { EventHandler, type EventHandlerOptions } from '../../src/events/handling/event-handler.decorator.js';
import type { HandleEvent } from '../../src/events/handling/handled-event.js';

/** A handler of events that a service has. */
export interface FoundHandler {
  readonly options: EventHandlerOptions;
  readonly handle: HandleEvent;
}

/** Every handler of events in a service that can be discovered. */
export function findHandlers(app: INestApplicationContext): FoundHandler[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  return discovery.getProviders().flatMap((wrapper) => {
    const instance = wrapper.instance as Record<string, HandleEvent> | undefined;
    if (typeof instance !== 'object' || instance === null) return [];
    return scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((method) => {
      const options = discovery.getMetadataByDecorator(EventHandler, wrapper, method);
      return options === undefined ? [] : [{ options, handle: instance[method]!.bind(instance) }];
    });
  });
}
