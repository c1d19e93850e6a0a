import { randomBytes } from 'node:crypto';
import { bindingOf, readToken, signToken } from './confirm-token.js';

describe('a confirm token', () => {
  const key = randomBytes(32);
  const action = { integration: 'clockify', operation: 'delete_tag', params: { workspaceId: 'w1', id: 't1' } };
  const claims = { id: '01JDC7X8A0000000000000000A', expiresAt: 1_764_000_000_000, binding: bindingOf(action, 'ann') };
  const token = signToken(claims, key);

  it('says what it was signed for, and fits into a URL', () => {
    expect(readToken(token, key)).toEqual(claims);
    expect(token).toMatch(/^[\w.-]{1,200}$/);
  });

  it('means nothing to another deployment', () => {
    expect(readToken(token, randomBytes(32))).toBeUndefined();
  });

  it('means nothing when any of its characters is another one', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const tampered = token.slice(0, at) + other + token.slice(at + 1);
      // The last character of a signature has bits that say nothing.
      expect([undefined, claims]).toContainEqual(readToken(tampered, key));
    }
  });

  it.each(['', 'x', 'a.b.c.d', `${token}.x`, `${token}\n`, token.slice(0, -1), token.repeat(1000)])(
    'is nothing else: %#',
    (text) => {
      expect(readToken(text, key)).toBeUndefined();
    },
  );

  it('is bound to the action, in whichever order its fields come, the workspace and the caller', () => {
    const binding = (changed: Partial<typeof action>, caller?: string) => bindingOf({ ...action, ...changed }, caller);
    expect(binding({ params: { id: 't1', workspaceId: 'w1' } }, 'ann')).toEqual(claims.binding);
    for (const other of [
      binding({}, 'bob'),
      binding({}),
      binding({}, 'anyone'),
      binding({ operation: 'delete_client' }, 'ann'),
      binding({ params: { workspaceId: 'w2', id: 't1' } }, 'ann'),
    ]) {
      expect(other).not.toEqual(claims.binding);
    }
    expect(binding({}, 'anyone')).not.toEqual(binding({}));
  });
});
