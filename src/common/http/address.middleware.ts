import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { AppError } from '../errors/app-error.js';

/** Refuses addresses with a NUL character in them: no id has one, and PostgreSQL cannot look for one. */
@Injectable()
export class AddressMiddleware implements NestMiddleware {
  use({ originalUrl }: Request, _response: Response, next: NextFunction): void {
    if (!originalUrl.includes('%00')) return next();
    next(
      new AppError('validation_error', 'The address has a NUL character (%00) in it, which nothing here is called by.'),
    );
  }
}
