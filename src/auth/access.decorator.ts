import { applyDecorators, type CanActivate, SetMetadata, type Type, UseGuards } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';

/**
 * Who may call a route.
 * - `api-key`: whoever sends a key of API_KEYS (anyone, while none is configured), rate limited
 * - `probe`: an orchestrator's probe; open, and never rate limited
 * - `verified`: whoever the guard of the route itself lets in, never rate limited once it did
 */
export type AccessRule = 'api-key' | 'probe' | 'verified';

/** Metadata key that the guards read. */
export const ACCESS = Symbol('ACCESS');

/** Declares who may call a controller or a route. A route that declares nothing is refused. */
export function Access(rule: Exclude<AccessRule, 'verified'>): ClassDecorator & MethodDecorator {
  const declared = SetMetadata(ACCESS, rule);
  return rule === 'api-key' ? applyDecorators(declared, ApiBearerAuth()) : declared;
}

/** Declares that a guard of the route's own decides who may call it; there is no way to declare it without the guard. */
export function VerifiedBy(guard: Type<CanActivate>): MethodDecorator {
  return applyDecorators(SetMetadata(ACCESS, 'verified' satisfies AccessRule), UseGuards(guard));
}
