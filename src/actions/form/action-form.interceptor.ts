import type { IncomingMessage } from 'node:http';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { isForm } from '../../common/http/body/body-headers.js';
import { BODY_LIMIT_BYTES } from '../../common/http/body/body-rule.js';
import { formError, formTooLarge } from './form-error.js';
import { FILE_LIMIT_BYTES, FORM_LIMIT_BYTES, MAX_FILES } from './form-limits.js';
import { readActionForm, type UploadedFile } from './read-action-form.js';

/** For multer, which keeps files in memory where nothing else is said. */
const OPTIONS = {
  // Browsers, curl and fetch send file names in UTF-8.
  defParamCharset: 'utf8',
  limits: { fileSize: FILE_LIMIT_BYTES, files: MAX_FILES, fieldSize: BODY_LIMIT_BYTES, fields: MAX_FILES },
};

/** Makes an action of a form with files, before it is validated; it runs after the guards, so strangers upload nothing. */
@Injectable()
export class ActionFormInterceptor implements NestInterceptor {
  private readonly upload = new (AnyFilesInterceptor(OPTIONS))();

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    return isForm(context.switchToHttp().getRequest<Request>().headers) ? this.takeIn(context, next) : next.handle();
  }

  private async takeIn(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request & { files?: UploadedFile[] }>();
    const handle = (): Observable<unknown> => {
      request.body = readActionForm({ ...Object(request.body) }, request.files ?? []);
      return next.handle();
    };
    try {
      // Multer has no limit for the whole, and answers nothing before all of a form that it refuses has come.
      return await Promise.race([exceeding(request), this.upload.intercept(context, { handle })]);
    } catch (error) {
      throw formError(error);
    }
  }
}

/** Rejects when more of a form has come than it may have. */
function exceeding(request: IncomingMessage): Promise<never> {
  return new Promise((_resolve, reject) => {
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > FORM_LIMIT_BYTES) reject(formTooLarge());
    });
  });
}
