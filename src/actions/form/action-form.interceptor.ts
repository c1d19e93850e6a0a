import type { IncomingMessage } from 'node:http';
import type { Writable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { BODY_LIMIT_BYTES } from '../../common/http/json-body.middleware.js';
import { formError, formTooLarge } from './form-error.js';
import { FILE_LIMIT_BYTES, FORM_LIMIT_BYTES, MAX_FILES } from './form-limits.js';
import { isForm } from './is-form.js';
import { readActionForm, type UploadedFile } from './read-action-form.js';

/** For multer, which keeps files in memory where nothing else is said. */
const OPTIONS = {
  // Browsers, curl and fetch send file names in UTF-8.
  defParamCharset: 'utf8',
  limits: { fileSize: FILE_LIMIT_BYTES, files: MAX_FILES, fieldSize: BODY_LIMIT_BYTES, fields: MAX_FILES },
  streamHandler: feed,
};

/** Makes an action of a form with files, before it is validated; it runs after the guards, so strangers upload nothing. */
@Injectable()
export class ActionFormInterceptor implements NestInterceptor {
  private readonly upload = new (AnyFilesInterceptor(OPTIONS))();

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    return isForm(context.switchToHttp().getRequest<Request>()) ? this.takeIn(context, next) : next.handle();
  }

  private async takeIn(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request & { files?: UploadedFile[] }>();
    const handle = (): Observable<unknown> => {
      request.body = readActionForm({ ...Object(request.body) }, request.files ?? []);
      return next.handle();
    };
    try {
      return await this.upload.intercept(context, { handle });
    } catch (error) {
      throw formError(error);
    }
  }
}

/** Hands a form on to its parser, as far as it is allowed to go: multer has no limit for the whole. */
function feed(request: IncomingMessage, parser: Writable): void {
  if (Number(request.headers['content-length'] ?? 0) > FORM_LIMIT_BYTES) {
    parser.destroy(formTooLarge());
    return;
  }
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > FORM_LIMIT_BYTES) parser.destroy(formTooLarge());
  });
  request.pipe(parser);
}
