import { type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

/** The largest JSON body taken, in bytes, before and after it is inflated. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** How the body of a route is read. */
export interface BodyRule {
  /** `json`: as a JSON object; `bytes`: as it was sent, for routes that need every byte. */
  readonly as: 'json' | 'bytes';
  /** The route takes forms, too, up to so many bytes, and reads them itself. */
  readonly formLimitBytes?: number;
}

const BODY_RULE = Symbol('BODY_RULE');
const AS_JSON: BodyRule = { as: 'json' };

/** Declares how the body of a route is read, where that is not as a JSON object. */
export const TakesBody = (rule: BodyRule): MethodDecorator => SetMetadata(BODY_RULE, rule);

/** How the body of a request is to be read; looked up once for each route. */
@Injectable()
export class BodyRules {
  private readonly known = new WeakMap<object, BodyRule>();

  constructor(private readonly reflector: Reflector) {}

  ruleOf(context: ExecutionContext): BodyRule {
    const handler = context.getHandler();
    const known = this.known.get(handler);
    if (known !== undefined) return known;
    const rule = this.reflector.get<BodyRule | undefined>(BODY_RULE, handler) ?? AS_JSON;
    this.known.set(handler, rule);
    return rule;
  }
}
