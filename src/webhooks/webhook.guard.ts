import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { FailedCredentials } from '../auth/failed-credentials.js';
import { refused } from './refusals.js';
import { SenderVerifier } from './sender-verifier.js';
import type { VerifiedSender } from './verification.js';

/** Lets a delivery in when its headers prove where it comes from. Nothing of its body has been read by then. */
@Injectable()
export class WebhookGuard implements CanActivate {
  constructor(
    private readonly verifier: SenderVerifier,
    private readonly failed: FailedCredentials,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & { sender?: VerifiedSender }>();
    const sender = await this.verifier.verify(request.headers);
    if (typeof sender === 'string') throw this.failed.refuse(request, refused(sender));
    request.sender = sender;
    return true;
  }
}
