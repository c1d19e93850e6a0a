import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event.js';
import { type EventListener, EventListeners } from '../../events/event-listeners.js';
import { originOf } from '../../events/origin.js';
import { kindsToldOf } from './changed-kinds.js';
import { NameCache } from './name-cache.js';

/** Forgets names when Clockify tells that they may have changed. */
@Injectable()
export class NameCacheEvents implements EventListener, OnModuleInit {
  constructor(
    private readonly cache: NameCache,
    private readonly listeners: EventListeners,
  ) {}

  onModuleInit(): void {
    this.listeners.add(this);
  }

  /** Tasks and users do not tell their workspace (WEBHOOKS 5): then it may be any. */
  onEvent({ source, subject, workspaceId }: StoredEvent): void {
    if (originOf(source) === 'clockify') this.cache.forget(kindsToldOf(subject), workspaceId ?? undefined);
  }
}
