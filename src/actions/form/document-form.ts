import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];

/** As files are sent with an action; the names of the file fields differ from operation to operation. */
const FORM = {
  schema: {
    type: 'object',
    required: ['action'],
    properties: {
      action: { type: 'string', description: 'The JSON that would be the body otherwise, without the files' },
      'body.file': {
        type: 'string',
        format: 'binary',
        description: 'A file of at most 6 MiB, called after its parameter: its dotted path below params',
      },
    },
  },
};

/** The API document with the form that an action may be; a decorator can describe a body in one way only. */
export function withActionForm(document: OpenAPIObject, path = '/actions/run'): OpenAPIObject {
  const item = document.paths[path];
  return item === undefined ? document : { ...document, paths: { ...document.paths, [path]: withForm(item) } };
}

function withForm(item: PathItem): PathItem {
  const body = item.post?.requestBody;
  if (item.post === undefined || body === undefined || !('content' in body)) return item;
  const content = { ...body.content, 'multipart/form-data': FORM };
  return { ...item, post: { ...item.post, requestBody: { ...body, content } } };
}
