import type { Request } from 'express';

/** Whether a request brings a form, which may hold files. */
export function isForm(request: Request): boolean {
  return typeof request.is('multipart/form-data') === 'string';
}
