import { looksLikeRule } from './looks-like-rule.js';

describe('looksLikeRule', () => {
  it.each(['clockify.get_user', '  clockify.create_client body.name=x', 'a.b\nc', 'Clokify.get-user', 'a.b\u00a0c'])(
    'takes %j for a rule line',
    (text) => {
      expect(looksLikeRule(text)).toBe(true);
    },
  );

  it.each(['', ' ', 'start timer', 'start a.b', 'e.g. start', 'a.', '.b', 'a.b.c', '1.5h on x', 'a.b, please', 'ä.b'])(
    'leaves %j to others',
    (text) => {
      expect(looksLikeRule(text)).toBe(false);
    },
  );
});
