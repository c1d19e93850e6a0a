import type { IncomingMessage } from 'node:http';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { FLAT_RESPONSE } from './flat-response.decorator.js';
import { requestIdOf } from './request-id.js';

/**
 * Every success: the result under `data`, or spread where the route says so; `ok` and `requestId` always win.
 * A file goes out as it is.
 */
@Injectable()
export class EnvelopeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<object> {
    const requestId = requestIdOf(context.switchToHttp().getRequest<IncomingMessage>());
    const flat = this.reflector.get<boolean | undefined>(FLAT_RESPONSE, context.getHandler()) === true;
    return next.handle().pipe(
      map((result: object) => {
        if (result instanceof StreamableFile) return result;
        return flat ? { ...result, ok: true, requestId } : { ok: true, data: result, requestId };
      }),
    );
  }
}
