import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Of the document: what tells an answer apart, in its body, in its header X-Request-ID and in the log. */
export const REQUEST_ID_SCHEMA = { type: 'string', example: '01M87YXNSSHA7T19S2WNNWHC3C' } as const;

/** Documents what a route answers, in the envelope: data of one kind, or of one of several. */
export function Answers(...kinds: readonly [Type, ...Type[]]): MethodDecorator {
  const anyOf = kinds.map((kind) => ({ $ref: getSchemaPath(kind) }));
  return applyDecorators(
    ApiExtraModels(...kinds),
    ApiOkResponse({
      description: 'Done',
      schema: {
        type: 'object',
        required: ['ok', 'data', 'requestId'],
        properties: {
          ok: { type: 'boolean', enum: [true] },
          data: anyOf.length === 1 ? anyOf[0]! : { anyOf },
          requestId: REQUEST_ID_SCHEMA,
        },
      },
    }),
  );
}
