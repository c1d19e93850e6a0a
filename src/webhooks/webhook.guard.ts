import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Request } from 'express';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import { type Refusal, type VerifiedSender, verifySender, type WebhookCredentials } from './verification.js';

const ADVICE: Readonly<Record<Refusal, string>> = {
  'no credential': 'A delivery needs the header clockify-signature (or X-Webhook-Secret from a relay).',
  'wrong credential':
    'The credential of this delivery is not known here: add the token of the webhook to CLOCKIFY_WEBHOOK_TOKENS.',
  'wrong event': 'The token of this delivery belongs to a webhook for another event.',
};

/** Lets a delivery in when its headers prove where it comes from. Nothing of its body has been looked at by then. */
@Injectable()
export class WebhookGuard implements CanActivate {
  private readonly credentials: WebhookCredentials;

  constructor(config: ConfigService<Configuration, true>) {
    this.credentials = config.get('webhooks', { infer: true });
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request & { sender?: VerifiedSender }>();
    const sender = verifySender(request.headers, this.credentials);
    if (typeof sender === 'string') throw new AppError('unauthorized', ADVICE[sender]);
    request.sender = sender;
    return true;
  }
}
