import { lookup } from 'node:dns/promises';
import { type DynamicModule, Module } from '@nestjs/common';
import type { ForwardingConfiguration } from '../config/forwarding.js';
import { ResolveHost } from './address-guard.js';
import { DEFAULT_FORWARD_LIMITS, ForwardLimits } from './forward-limits.js';
import { ForwardingHandler } from './forwarding.handler.js';
import { ForwardingOptions } from './forwarding-options.js';
import { Receiver } from './receiver.client.js';

const resolveHost: ResolveHost = (hostname) => lookup(hostname, { all: true });

/** Sends events on to an address outside. */
@Module({})
export class ForwardingModule {
  /** Where nothing is configured there is no handler, so that no event waits to be handled. */
  static forRoot(configuration: ForwardingConfiguration | undefined): DynamicModule {
    if (configuration === undefined) return { module: ForwardingModule };
    return {
      module: ForwardingModule,
      providers: [
        { provide: ForwardingOptions, useValue: configuration },
        { provide: ForwardLimits, useValue: DEFAULT_FORWARD_LIMITS },
        { provide: ResolveHost, useValue: resolveHost },
        Receiver,
        ForwardingHandler,
      ],
    };
  }
}
