import { ExpressAdapter } from '@nestjs/platform-express';
import type { RequestListener } from 'node:http';
import type { Response } from 'express';
import type { Redactor } from '../redaction/redact-secrets.js';
import { createEdgeServer } from './edge/create-server.js';

/**
 * Express, with the one kind of answer that this service gives written straight to the response: Express's own way
 * works out the type and the length anew for whatever it is handed, which costs more than the rest of the answer.
 * Successes and failures all go out here, and no secret goes with them.
 */
export class JsonExpressAdapter extends ExpressAdapter {
  private readonly redactor: Redactor;

  constructor(redactor: Redactor) {
    super();
    this.redactor = redactor;
  }

  override initHttpServer(): void {
    this.httpServer = createEdgeServer(this.getInstance<RequestListener>());
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    if (!isPlainObject(body)) return super.reply(response, body, statusCode);
    if (statusCode !== undefined) response.statusCode = statusCode;
    const text = this.redactor.json(JSON.stringify(body));
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(text));
    return response.end(text);
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
