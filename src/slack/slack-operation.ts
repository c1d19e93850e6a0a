import type { Operation } from '../integrations/operation.js';

/** A row of the catalogue that runs on Slack. */
export interface SlackOperation extends Operation {
  readonly slack: {
    /** As Slack names it, such as `chat.postMessage`. */
    readonly method: string;
    /** Methods that read take their arguments in the query, methods that write as JSON. */
    readonly arguments: 'query' | 'json';
    /** The field of the answer that is the result; without one, the answer is. */
    readonly resultField?: string;
  };
}
