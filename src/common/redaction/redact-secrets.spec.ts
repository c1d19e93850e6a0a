import { assert, constantFrom, jsonValue, property, string, stringMatching } from 'fast-check';
import { createRedactor, REDACTED } from './redact-secrets.js';

const KEY = 'NTQ4ZmFrZS1rZXktb2YtYS10ZXN0';
const PASSWORD = 'p/ä"s\\w&r<d>%4+=';
const { text: redact, json: redactJson } = createRedactor([KEY, PASSWORD, 'short']);

const percent = (byte: number, upper: boolean): string => {
  const hex = byte.toString(16).padStart(2, '0');
  return `%${upper ? hex.toUpperCase() : hex}`;
};
const percentEncoded = (text: string, upper = true): string =>
  [...Buffer.from(text)].map((byte) => percent(byte, upper)).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const numbered = (text: string): string =>
  Array.from(text, (one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('');
const unicode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

const FORMS: readonly (readonly [string, (secret: string) => string])[] = [
  ['as it is', (secret) => secret],
  ['percent-encoded', encodeURIComponent],
  ['wholly percent-encoded', (secret) => percentEncoded(secret)],
  ['percent-encoded in lower case', (secret) => percentEncoded(secret, false)],
  ['percent-encoded twice', (secret) => encodeURIComponent(percentEncoded(secret))],
  ['in base64', base64],
  ['in base64 for addresses', base64url],
  ['in the base64 of a pair', (secret) => `Basic ${base64(`user:${secret}`)}`],
  ['in the base64 of a longer pair', (secret) => base64(`userr:${secret}:more`)],
  ['in the base64 of the longest pair', (secret) => base64(`userrr:${secret}`)],
  ['in base64, percent-encoded', (secret) => encodeURIComponent(base64(`u:${secret}`))],
  ['escaped for JSON', inJson],
  ['escaped for JSON twice', (secret) => inJson(inJson(secret))],
  ['as escapes of JSON', unicode],
  ['with a slash escaped', (secret) => inJson(secret).replaceAll('/', '\\/')],
  ['escaped for HTML', inHtml],
  ['as numbers of HTML', numbered],
];

describe('createRedactor', () => {
  describe.each([
    ['a key', KEY],
    ['a password', PASSWORD],
  ])('of %s', (_name, secret) => {
    it.each(FORMS)('blacks it out %s', (_form, write) => {
      const clean = redact(`before ${write(secret)} after`);
      expect(clean).toMatch(/^before .*after$/);
      expect(clean).toContain(REDACTED);
      // A pair keeps what stands beside the secret, and no more than that.
      expect(clean.replace(/^before (?:Basic )?(?:dXNlcnI6|dXN\S*|dTo\S*)?/, '').length).toBeLessThan(45);
    });

    it.each(FORMS)('blacks it out of JSON, in texts and in names, %s', (_form, write) => {
      const value = { list: [write(secret), { [write(secret)]: `a ${write(secret)} z` }], rest: [1, true, null, 'x'] };
      const clean = redactJson(JSON.stringify(value));
      expect(Object.keys(JSON.parse(clean))).toEqual(['list', 'rest']);
      expect(JSON.parse(clean).rest).toEqual([1, true, null, 'x']);
      expect(clean.split(REDACTED)).toHaveLength(4);
    });
  });

  it('leaves nothing of a pair that tells a part of the secret', () => {
    expect(redact(`Basic ${base64(`user:${KEY}`)}`)).toBe(`Basic dXNlcj${REDACTED}`);
    expect(redact(`Basic ${base64(KEY)}`)).toBe(`Basic ${REDACTED}==`);
  });

  it('takes away escapes whole, however much of the secret they write', () => {
    const [a, b] = [KEY.slice(0, 5), KEY.slice(5)];
    expect(redact(`?key=${a}${percentEncoded(b)}%20&x=%31`)).toBe(`?key=${REDACTED}%20&x=%31`);
    expect(redact(`%20${percentEncoded(a)}${b}&x=1`)).toBe(`%20${REDACTED}&x=1`);
  });

  it('looks behind the escapes of JSON that somebody else wrote', () => {
    const escaped = `{"a":"${unicode(KEY)}","\\u0062":"${inJson(PASSWORD).replaceAll('/', '\\/')}"}`;
    expect(redactJson(escaped)).toBe(`{"a":"${REDACTED}","b":"${REDACTED}"}`);
  });

  it('never breaks JSON: a secret may begin in the middle of an escape or be a number', () => {
    const { json } = createRedactor(['nabcdefg', '12345678']);
    expect(json(JSON.stringify({ a: '\nabcdefg', b: 'nabcdefg', c: 12345678, d: 1234567 }))).toBe(
      JSON.stringify({ a: '\nabcdefg', b: REDACTED, c: REDACTED, d: 1234567 }),
    );
  });

  it('keeps both of two fields that are called the same once they are blacked out', () => {
    const clean = redactJson(JSON.stringify({ [KEY]: 1, [base64(KEY)]: 2 }));
    expect(Object.values(JSON.parse(clean))).toEqual([1, 2]);
  });

  it('keeps the end of a line of a log', () => {
    expect(redactJson(`${JSON.stringify({ msg: KEY })}\n`)).toBe(`{"msg":"${REDACTED}"}\n`);
    expect(redactJson(`not JSON ${KEY}\n`)).toBe(`not JSON ${REDACTED}\n`);
  });

  it.each([
    ['a beginning of a secret', KEY.slice(0, -1)],
    ['an end of one', KEY.slice(1)],
    ['another case', KEY.toLowerCase()],
    ['a secret that is too short to be told from words', 'short'],
    ['escapes of something else', '100%25 &amp; "\\u0041\\"" %zz \\x &#1114112;'],
    ['nothing', ''],
  ])('leaves %s as it is', (_name, text) => {
    expect(redact(text)).toBe(text);
    expect(redactJson(JSON.stringify({ [text]: text }))).toBe(JSON.stringify({ [text]: text }));
  });

  it('has nothing to do without secrets', () => {
    expect(createRedactor([]).text(KEY)).toBe(KEY);
    expect(createRedactor(['', 'short']).json(`"${KEY}"`)).toBe(`"${KEY}"`);
  });

  const secret = stringMatching(/^[ -~äß€]{8,40}$/);
  const writing = constantFrom(...FORMS.map(([, write]) => write));

  it('lets no secret survive in any form, wherever it stands', () => {
    assert(
      property(secret, writing, writing, string(), string(), (one, write, again, before, after) => {
        const { text, json } = createRedactor([one]);
        // What stands right before an escape could be the beginning of another one.
        const written = `${before} ${write(one)} ${after}`;
        expect(text(written)).toContain(REDACTED);
        expect(text(text(written))).toBe(text(written));
        const document = JSON.parse(json(JSON.stringify({ [written]: [again(written)] }))) as Record<string, string[]>;
        expect(Object.keys(document)[0]).toContain(REDACTED);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes a text in which there is none', () => {
    assert(
      property(jsonValue(), string({ unit: 'binary' }), (value, text) => {
        expect(redact(text)).toBe(text);
        expect(redactJson(JSON.stringify(value))).toBe(JSON.stringify(value));
      }),
      { numRuns: 100 },
    );
  });
});
