import type { JsonSchema } from '../integrations/json-schema.js';
import type { SlackOperation } from './slack-operation.js';

const CHANNEL: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  description: 'Id or name of a channel, such as #general',
};
/** Slack refuses longer texts with msg_too_long. */
const TEXT: JsonSchema = { type: 'string', minLength: 1, maxLength: 40_000 };
const TIMESTAMP: JsonSchema = {
  type: 'string',
  pattern: String.raw`^\d{1,12}\.\d{1,9}$`,
  description: 'What a message is known by within its channel, such as 1732354200.000100',
};
/** Layouts change faster than we could follow; Slack says what is wrong with one. */
const BLOCKS: JsonSchema = { type: 'array', items: { type: 'object' }, maxItems: 50 };
const BOOLEAN: JsonSchema = { type: 'boolean' };

/** Every operation that can be run on Slack. */
export const SLACK_OPERATIONS: readonly SlackOperation[] = [
  {
    name: 'post_message',
    summary: 'Post a message to a channel, on request as a reply in a thread',
    risk: 'write',
    // Nothing tells a repeat from a second message.
    retry: 'never',
    parameters: {
      type: 'object',
      properties: {
        channel: CHANNEL,
        text: TEXT,
        thread_ts: TIMESTAMP,
        reply_broadcast: BOOLEAN,
        blocks: BLOCKS,
        mrkdwn: BOOLEAN,
        unfurl_links: BOOLEAN,
        unfurl_media: BOOLEAN,
      },
      required: ['channel', 'text'],
      additionalProperties: false,
    },
    result: { kind: 'entity' },
    slack: { method: 'chat.postMessage', arguments: 'json' },
  },
  {
    name: 'update_message',
    summary: 'Replace the text of a message that this app posted',
    risk: 'write',
    retry: 'repeatable',
    parameters: {
      type: 'object',
      // Unlike for a post, Slack takes no name here.
      properties: {
        channel: { ...CHANNEL, description: 'Id of the channel' },
        ts: TIMESTAMP,
        text: TEXT,
        blocks: BLOCKS,
      },
      required: ['channel', 'ts', 'text'],
      additionalProperties: false,
    },
    result: { kind: 'entity' },
    slack: { method: 'chat.update', arguments: 'json' },
  },
  {
    name: 'lookup_user_by_email',
    summary: 'Find the Slack user who has an e-mail address',
    risk: 'read',
    retry: 'repeatable',
    parameters: {
      type: 'object',
      properties: { email: { type: 'string', format: 'email' } },
      required: ['email'],
      additionalProperties: false,
    },
    result: { kind: 'entity' },
    slack: { method: 'users.lookupByEmail', arguments: 'query', resultField: 'user' },
  },
];
