import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Redactor } from '../common/redaction/redact-secrets.js';
import { withSpan } from '../common/telemetry/with-span.js';
import { Clock } from '../common/time/clock.js';
import { EventHandler } from '../events/handling/event-handler.decorator.js';
import type { HandledEvent, HandlingContext } from '../events/handling/handled-event.js';
import { ForwardingOptions } from './forwarding-options.js';
import { Receiver } from './receiver.client.js';
import { signDelivery } from './signed-delivery.js';

/** Sends the events of Clockify on to the receiver, which may get one more than once and knows it by its id. */
@Injectable()
export class ForwardingHandler implements OnApplicationBootstrap {
  private readonly types: ReadonlySet<string>;

  constructor(
    @Inject(ForwardingOptions) private readonly options: ForwardingOptions,
    private readonly receiver: Receiver,
    private readonly clock: Clock,
    @Inject(Redactor) private readonly redactor: Redactor,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ForwardingHandler.name);
    this.types = new Set(options.types);
  }

  onApplicationBootstrap(): void {
    this.logger.info(`events are forwarded to ${this.receiver.host}`);
  }

  /** A type that is a guess goes along as well: the receiver is told that it is one. */
  @EventHandler({ name: 'forward', source: 'clockify', inferred: true })
  async forward(event: HandledEvent, { signal }: HandlingContext): Promise<void> {
    if (this.types.size > 0 && !this.types.has(event.type)) return;
    const attributes = { 'clankerbot.event.id': event.id, 'clankerbot.event.type': event.type };
    await withSpan('forward event', attributes, () =>
      this.receiver.send(signDelivery(event, this.options.secret, this.clock.now(), this.redactor.json), signal),
    );
  }
}
