import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  type ThrottlerModuleOptions,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { AccessRules } from '../auth/access-rules.js';
import { Callers } from '../auth/callers.js';
import { AppError } from '../common/errors/app-error.js';
import { callerAddress } from '../common/network/caller-address.js';

/** One bucket for each caller and route: an API key counts as one caller wherever it calls from, else the address does. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  /** The header names of the IETF draft (RateLimit-Limit, -Remaining, -Reset). */
  protected override headerPrefix = 'RateLimit';

  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly rules: AccessRules,
    private readonly callers: Callers,
  ) {
    super(options, storage, reflector);
  }

  /** There is one limit, and a route's access rule tells whether it counts: nothing has to be looked up on the way. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.rules.ruleOf(context);
    if (rule === 'probe' || rule === 'verified') return true;
    const [throttler] = this.throttlers;
    if (throttler === undefined) return true;
    const [limit, ttl] = [Number(throttler.limit), Number(throttler.ttl)];
    return this.handleRequest({
      context,
      limit,
      ttl,
      blockDuration: ttl,
      throttler,
      getTracker: () => this.getTracker(context.switchToHttp().getRequest<Request>()),
      generateKey: (_context, caller) => this.generateKey(context, caller),
    });
  }

  /** Node's own way is enough for numbers; Express's looks for a charset in each. */
  protected override setResponseHeader(response: Response, name: string, value: string | number): void {
    response.setHeader(name, value);
  }

  protected override async getTracker(request: Request): Promise<string> {
    const name = this.callers.identify(request);
    return name === undefined ? `address ${callerAddress(request)}` : `key ${name}`;
  }

  protected override generateKey(context: ExecutionContext, caller: string): string {
    return `${context.getClass().name}.${context.getHandler().name} ${caller}`;
  }

  protected override throwThrottlingException(context: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    const seconds = detail.timeToBlockExpire;
    const response = context.switchToHttp().getResponse<Response>();
    this.setResponseHeader(response, `${this.headerPrefix}-Limit`, detail.limit);
    this.setResponseHeader(response, `${this.headerPrefix}-Remaining`, 0);
    this.setResponseHeader(response, `${this.headerPrefix}-Reset`, detail.timeToExpire);
    throw new AppError('rate_limited', `Too many requests: try again in ${seconds} s.`, { retryAfterSeconds: seconds });
  }
}
