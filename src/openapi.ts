import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { FailureAnswer } from './common/http/failure-answer.js';
import { withActionForm } from './actions/form/document-form.js';

/** The service's own OpenAPI document. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Clankerbot')
    .setDescription(
      'From a line of text or a REST call to an action on Clockify or Slack, and Clockify’s webhooks coming back. ' +
        'Operations are listed by GET /integrations.',
    )
    .setVersion('1')
    .addTag('commands', 'Say it in words')
    .addTag('actions', 'Text to action, action to result')
    .addTag('integrations', 'What can be done')
    .addTag('schedules', 'What is done by the clock')
    .addTag('runs', 'What was done')
    .addTag('webhooks', 'What Clockify tells')
    .addTag('events', 'What was told')
    .addTag('people', 'What was told of somebody')
    .addTag('probes', 'How it is')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A key of API_KEYS' })
    .addGlobalResponse({ status: 'default', description: 'It failed; `error.code` says how', type: FailureAnswer })
    .build();
  return withActionForm(SwaggerModule.createDocument(app, description));
}

/** Serves the document as /openapi.json and as pages under /docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Clankerbot API',
  });
}
