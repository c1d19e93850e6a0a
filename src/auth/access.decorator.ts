import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';

/**
 * Who may call a route.
 * - `api-key`: whoever sends a key of API_KEYS (anyone, while none is configured), rate limited
 * - `probe`: an orchestrator's probe; open, and never rate limited
 * - `webhook`: verified by the webhook guard of the route itself, never rate limited once it passed
 */
export type AccessRule = 'api-key' | 'probe' | 'webhook';

/** Metadata key that the guards read. */
export const ACCESS = Symbol('ACCESS');

/** Declares who may call a controller or a route. A route that declares nothing is refused. */
export function Access(rule: AccessRule): ClassDecorator & MethodDecorator {
  const declared = SetMetadata(ACCESS, rule);
  return rule === 'api-key' ? applyDecorators(declared, ApiBearerAuth()) : declared;
}
