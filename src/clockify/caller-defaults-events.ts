import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../events/event.js';
import { type EventListener, EventListeners } from '../events/event-listeners.js';
import { originOf } from '../events/origin.js';
import { CallerDefaults } from './caller-defaults.js';
import { kindsToldOf } from './names/changed-kinds.js';

/** Forgets the user of the credential when Clockify tells of a change of users: which settings changed it does not tell. */
@Injectable()
export class CallerDefaultsEvents implements EventListener, OnModuleInit {
  constructor(
    private readonly callerDefaults: CallerDefaults,
    private readonly listeners: EventListeners,
  ) {}

  onModuleInit(): void {
    this.listeners.add(this);
  }

  onEvent({ source, subject }: StoredEvent): void {
    if (originOf(source) === 'clockify' && kindsToldOf(subject).has('user')) this.callerDefaults.forget();
  }
}
