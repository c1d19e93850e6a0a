import type { Action } from '../../integrations/operation.js';

/**
 * A text as what was asked for: it stays the same while what it means goes with the time. No integration has this name,
 * so that it is never taken for an action.
 */
export function askedText(text: string): Action {
  return { integration: '', operation: 'text', params: { text } };
}
