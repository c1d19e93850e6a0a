import { StreamableFile } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'express';
import { JsonExpressAdapter } from '../../src/common/http/json-express.adapter.js';
import type { Redactor } from '../../src/common/redaction/redact-secrets.js';
import { DocumentedAnswers } from './documented-answers.js';

/** Answers as in production, and notes down what the API document does not say. */
export class DocumentedAdapter extends JsonExpressAdapter {
  private readonly problems: string[] = [];
  private answers: DocumentedAnswers | undefined;
  private readonly document: () => OpenAPIObject;

  constructor(document: () => OpenAPIObject, redactor: Redactor) {
    super(redactor);
    this.document = document;
  }

  override reply(response: Response, body: unknown, statusCode?: number): unknown {
    const { method, originalUrl } = response.req;
    this.answers ??= new DocumentedAnswers(this.document());
    const route = this.answers.routeOf(method, originalUrl.split('?')[0] ?? '');
    if (route !== undefined && !(body instanceof StreamableFile)) {
      const sent: unknown = JSON.parse(JSON.stringify(body));
      const problems = this.answers.problemsOf(route, statusCode ?? response.statusCode, sent);
      if (problems.length > 0) this.problems.push(`${route}: ${problems.join(' ')}`);
    }
    return super.reply(response, body, statusCode);
  }

  /** @throws Error with all that was noted down */
  assertDocumented(): void {
    if (this.problems.length > 0) throw new Error(`not as the API document says:\n${this.problems.join('\n')}`);
  }
}
