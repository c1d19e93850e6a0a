import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { ANY_VALUE } from '../common/http/any-value.js';
import { REQUEST_ID_SCHEMA } from '../common/http/answers.decorator.js';
import { PlannedActionView } from './confirmation/plan-view.js';
import { REPLAYED_HEADER } from './idempotency/idempotency-key.js';
import { RUN_ID_HEADER } from './present-answer.js';

/** What dryRun is answered, flat. */
class PlannedActionAnswer extends PlannedActionView {
  @ApiProperty({ enum: [true] })
  readonly ok!: boolean;

  @ApiProperty(REQUEST_ID_SCHEMA)
  readonly requestId!: string;
}

/** Documents what POST /actions/run answers: the result of any operation, spread; a plan; or a file. */
export function RunAnswers(): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(PlannedActionAnswer),
    ApiOkResponse({
      description: 'Done, or planned',
      headers: {
        [REPLAYED_HEADER]: {
          description: 'true where it is the answer to an earlier request',
          schema: { type: 'string' },
        },
        [RUN_ID_HEADER]: { description: 'The id of the run, where the answer is a file', schema: { type: 'string' } },
      },
      content: {
        'application/json': {
          schema: {
            anyOf: [
              {
                type: 'object',
                description: 'The result: an object spread, a list under its own name',
                required: ['ok', 'runId', 'requestId'],
                properties: {
                  ok: { type: 'boolean', enum: [true] },
                  runId: { type: 'string', description: 'For GET /runs/:id' },
                  hasMore: {
                    type: 'boolean',
                    description:
                      'Beside the rows of a list: whether there are more than these; left out where that could not be found out',
                  },
                  truncated: { type: 'boolean', enum: [true], description: 'With all=true: the limit cut the list' },
                  notes: {
                    ...ANY_VALUE,
                    description:
                      'A list of texts: what the caller should know besides, such as how to get the rest of a list. ' +
                      'A result that has a field of that name keeps its own',
                  },
                  requestId: REQUEST_ID_SCHEMA,
                },
                additionalProperties: true,
              },
              { $ref: getSchemaPath(PlannedActionAnswer) },
            ],
          },
        },
        'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
      },
    }),
  );
}
