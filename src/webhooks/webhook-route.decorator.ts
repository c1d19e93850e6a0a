import { applyDecorators, UseFilters } from '@nestjs/common';
import { VerifiedBy } from '../auth/access.decorator.js';
import { TakesBody } from '../common/http/body/body-rule.js';
import { RefusedDeliveriesFilter } from './refused-deliveries.filter.js';
import { WebhookGuard } from './webhook.guard.js';

/** Makes a route one for deliveries: verified by its headers, taken as bytes, counted when it is turned away. */
export function WebhookRoute(): MethodDecorator {
  return applyDecorators(VerifiedBy(WebhookGuard), TakesBody({ as: 'bytes' }), UseFilters(RefusedDeliveriesFilter));
}
