import { KNOWN_EVENTS } from '../document/known-events.js';
import { defaultName } from './default-name.js';

describe('defaultName', () => {
  it.each([
    ['NEW_TIME_ENTRY', 'New time entry'],
    ['APPROVAL_REQUEST_STATUS_UPDATED', 'Approval request status'],
    ['LIMITED_USERS_ADDED_TO_WORKSPACE', 'Limited users added to'],
  ])('puts %s into words', (event, name) => {
    expect(defaultName(event)).toBe(name);
  });

  it('gives every event a name of its own that Clockify takes', () => {
    const names = KNOWN_EVENTS.map(defaultName);
    expect(new Set(names).size).toBe(KNOWN_EVENTS.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z ]{1,29}$/);
  });
});
