import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { declaredLength, isForm } from './body-headers.js';
import { BODY_LIMIT_BYTES, BodyRules } from './body-rule.js';
import { tooLarge } from './read-body.js';

/** Refuses a body that is said to be larger than its route takes, before anything else is asked. */
@Injectable()
export class DeclaredSizeGuard implements CanActivate {
  constructor(private readonly rules: BodyRules) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<Request>();
    const length = declaredLength(headers);
    if (length <= BODY_LIMIT_BYTES) return true;
    const { formLimitBytes } = this.rules.ruleOf(context);
    if (formLimitBytes === undefined || !isForm(headers)) throw tooLarge();
    if (length > formLimitBytes) throw tooLarge('The form', formLimitBytes);
    return true;
  }
}
