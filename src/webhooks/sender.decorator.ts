import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { VerifiedSender } from './verification.js';

/** The sender that the webhook guard has verified. */
export const Sender = createParamDecorator((_data: undefined, context: ExecutionContext): VerifiedSender => {
  const { sender } = context.switchToHttp().getRequest<{ sender?: VerifiedSender }>();
  if (sender === undefined) throw new Error('the route has no webhook guard');
  return sender;
});
