import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from './access.decorator.js';

/** Who may call the route of a request; looked up once for each route, since what a route declares does not change. */
@Injectable()
export class AccessRules {
  private readonly known = new WeakMap<object, AccessRule | 'undeclared'>();

  constructor(private readonly reflector: Reflector) {}

  ruleOf(context: ExecutionContext): AccessRule | 'undeclared' {
    const handler = context.getHandler();
    const known = this.known.get(handler);
    if (known !== undefined) return known;
    const declared = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [handler, context.getClass()]);
    const rule = declared ?? 'undeclared';
    this.known.set(handler, rule);
    return rule;
  }
}
