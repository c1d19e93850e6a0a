import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { EventHandler, type EventHandlerOptions } from './event-handler.decorator.js';
import { originOf } from '../origin.js';
import type { HandleEvent } from './handled-event.js';

/** A handler with its name. */
export interface RegisteredHandler extends EventHandlerOptions {
  readonly handle: HandleEvent;
}

/** What decides which handlers an event has. */
interface EventKind {
  readonly source: string;
  readonly type: string;
  readonly inferred: boolean;
}

/** Every handler of events that the modules of the application have. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private handlers: readonly RegisteredHandler[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error when two handlers have the same name */
  onModuleInit(): void {
    this.handlers = this.discover();
    const names = this.handlers.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`Two handlers of events are named "${twice}"`);
  }

  of(event: EventKind): readonly RegisteredHandler[] {
    return this.handlers.filter((handler) => wants(handler, event));
  }

  /** Whether anybody handles such events: those that nobody does are done when they are stored. */
  want(event: EventKind): boolean {
    return this.handlers.some((handler) => wants(handler, event));
  }

  private discover(): RegisteredHandler[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      const instance: unknown = wrapper.instance;
      if (typeof instance !== 'object' || instance === null) return [];
      const prototype: object | null = Object.getPrototypeOf(instance);
      const methods = this.scanner.getAllMethodNames(prototype);
      return methods.flatMap((method) => {
        const options = this.discovery.getMetadataByDecorator(EventHandler, wrapper, method);
        const handle: unknown = Reflect.get(instance, method);
        return options !== undefined && isHandler(handle) ? [{ ...options, handle: handle.bind(instance) }] : [];
      });
    });
  }
}

function wants({ source, types, inferred = false }: EventHandlerOptions, event: EventKind): boolean {
  return source === originOf(event.source) && (types?.includes(event.type) ?? true) && (inferred || !event.inferred);
}

function isHandler(value: unknown): value is HandleEvent {
  return typeof value === 'function';
}
