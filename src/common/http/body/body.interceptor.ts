import type { ServerResponse } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { assertJsonType, hasBody, isForm } from './body-headers.js';
import { type BodyRule, BodyRules } from './body-rule.js';
import { parseJsonObject } from './json-body.js';
import { askForBody, readBytes, readInflated } from './read-body.js';

/**
 * Reads the body of a request as its route declares. Guards run before interceptors: whoever may not call, or calls too
 * often, is turned away by then, and of what strangers send nothing is read, inflated or parsed.
 */
@Injectable()
export class BodyInterceptor implements NestInterceptor {
  constructor(private readonly rules: BodyRules) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const rule = this.rules.ruleOf(context);
    if (!hasBody(request.headers)) {
      request.body = rule.as === 'bytes' ? Buffer.alloc(0) : {};
      return next.handle();
    }
    askForBody(request, http.getResponse<ServerResponse>());
    if (rule.formLimitBytes !== undefined && isForm(request.headers)) return next.handle();
    return read(request, rule).then((body) => {
      request.body = body;
      return next.handle();
    });
  }
}

async function read(request: Request, { as }: BodyRule): Promise<object> {
  if (as === 'bytes') return readBytes(request);
  assertJsonType(request.headers, 'The body');
  return parseJsonObject(await readInflated(request));
}
