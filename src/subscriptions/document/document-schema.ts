import { SCOPE_NAMES } from './document.js';
import { KNOWN_EVENTS } from './known-events.js';

const names = { type: 'array', items: { type: 'string' }, minItems: 1 };
const event = { type: 'string', enum: [...KNOWN_EVENTS] };

/** The document as the API pages describe it; what it really has to be is told by the one who reads it. */
export const DOCUMENT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['subscriptions'],
  properties: {
    workspaces: { ...names, description: 'Names or ids; the active workspace where it is left out' },
    subscriptions: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        description: 'Needs either event or events',
        properties: {
          event,
          events: { type: 'array', items: event, minItems: 1 },
          name: { type: 'string', minLength: 2, maxLength: 30 },
          scope: {
            type: 'object',
            additionalProperties: false,
            description: 'One kind of thing, by names or ids; everything in the workspace where it is left out',
            properties: {
              ...Object.fromEntries(SCOPE_NAMES.map((name) => [name, names])),
              project: { type: 'string', description: 'In which tasks are named' },
            },
          },
        },
      },
    },
  },
  example: {
    subscriptions: [
      { event: 'NEW_TIME_ENTRY', scope: { projects: ['Website'] } },
      { events: ['NEW_CLIENT', 'NEW_TAG'] },
    ],
  },
};
