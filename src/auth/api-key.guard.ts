import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '../common/errors/app-error.js';
import { AccessRules } from './access-rules.js';
import { Callers } from './callers.js';
import { FailedCredentials } from './failed-credentials.js';

/** Lets a request through when its route is open to it; a route without a declaration is open to nobody. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly rules: AccessRules,
    private readonly callers: Callers,
    private readonly failed: FailedCredentials,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.rules.ruleOf(context);
    if (rule === 'probe' || rule === 'verified') return true;
    if (rule === 'undeclared') throw new AppError('forbidden', 'This route does not say who may call it.');
    if (!this.callers.required) return true;
    const request = context.switchToHttp().getRequest<Request>();
    if (this.callers.identify(request) !== undefined) return true;
    const refusal = new AppError(
      'unauthorized',
      'This service needs an API key: send "Authorization: Bearer KEY" with a key from API_KEYS.',
    );
    throw this.failed.refuse(request, refusal);
  }
}
