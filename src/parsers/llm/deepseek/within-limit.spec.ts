import { withinLimit } from './within-limit.js';

describe('withinLimit', () => {
  const response = (body: string | null) => new Response(body, { status: 201, headers: { 'x-of': 'theirs' } });

  it.each(['', 'x', 'x'.repeat(100)])('hands on what is no longer than it may be', async (body) => {
    const limited = withinLimit(response(body), 100);
    expect([limited.status, limited.headers.get('x-of'), await limited.text()]).toEqual([201, 'theirs', body]);
  });

  it('fails where more comes', async () => {
    await expect(withinLimit(response('x'.repeat(101)), 100).text()).rejects.toThrow('larger than is read');
  });

  it('leaves alone what has no body', () => {
    const empty = response(null);
    expect(withinLimit(empty, 0)).toBe(empty);
  });
});
