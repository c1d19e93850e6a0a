import { checkDocument } from '../document/check-document.js';
import { appliedEvents } from './applied-events.js';

const documentOf = (...subscriptions: object[]) => checkDocument({ subscriptions }).document;

describe('appliedEvents', () => {
  it('tells what is wanted as it was before', () => {
    const before = documentOf(
      { events: ['NEW_TAG', 'NEW_TASK'] },
      { event: 'NEW_CLIENT', scope: { projects: ['A'] } },
      { event: 'NEW_PROJECT', name: 'Projects' },
      { event: 'TAG_DELETED' },
    );
    const now = documentOf(
      { event: 'NEW_TASK' },
      { event: 'NEW_TAG', name: 'Tags' },
      { event: 'NEW_CLIENT', scope: { projects: ['B'] } },
      { event: 'NEW_PROJECT', name: 'Projects' },
      { event: 'NEW_INVOICE' },
    );
    expect(Object.fromEntries(appliedEvents(before, now))).toEqual({
      NEW_TAG: 'changed',
      NEW_TASK: 'same',
      NEW_CLIENT: 'changed',
      NEW_PROJECT: 'same',
      TAG_DELETED: 'changed',
    });
  });
});
