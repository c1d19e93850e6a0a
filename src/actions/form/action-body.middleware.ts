import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { JsonBodyMiddleware } from '../../common/http/json-body.middleware.js';
import { isForm } from './is-form.js';

/** Reads the body of an action, but leaves a form alone: files are taken in when the guards have let the caller through. */
@Injectable()
export class ActionBodyMiddleware implements NestMiddleware {
  constructor(private readonly json: JsonBodyMiddleware) {}

  use(request: Request, response: Response, next: NextFunction): void {
    if (isForm(request)) next();
    else this.json.use(request, response, next);
  }
}
