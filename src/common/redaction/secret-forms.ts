import { unescaped } from './unescape.js';

/** A text in which a secret can be recognised, and how many characters beside it tell a part of the secret as well. */
export interface SecretForm {
  readonly text: string;
  readonly before: 0 | 1;
  readonly after: 0 | 1;
}

/** A shorter secret is not looked for: it would black out ordinary words and numbers. */
export const MIN_SECRET_LENGTH = 8;

/**
 * The forms of a secret that escapes are not part of: as it is, with plus signs for its spaces as forms have it, and in
 * base64, where it may stand anywhere within something longer, such as the pair of `Authorization: Basic`.
 */
export function formsOf(secret: string): readonly SecretForm[] {
  const texts = [secret, secret.replaceAll(' ', '+'), ...unescapedTexts(secret)];
  const forms = [...texts.map(plain), ...[0, 1, 2].flatMap((lead) => base64(secret, lead))];
  const long = secret.length < MIN_SECRET_LENGTH ? [] : forms.filter(({ text }) => text.length >= MIN_SECRET_LENGTH);
  return [...new Map(long.map((form) => [form.text, form])).values()];
}

/** Whoever undoes the escapes of a text does the same to what looks like one in a secret of it. */
function unescapedTexts(secret: string): string[] {
  const next = unescaped(secret);
  return next === secret ? [] : [next, ...unescapedTexts(next)];
}

function plain(text: string): SecretForm {
  return { text, before: 0, after: 0 };
}

/**
 * Base64 writes three bytes as four characters of six bits, so that a secret looks otherwise behind one or two other
 * bytes. What is looked for are the characters that the secret alone decides.
 * @param lead bytes in front of the secret, of the three that are written together
 */
function base64(secret: string, lead: number): SecretForm[] {
  const bytes = Buffer.from(secret);
  const [start, end] = [8 * lead, 8 * (lead + bytes.length)];
  const written = Buffer.concat([Buffer.alloc(lead), bytes]).toString('base64');
  const text = written.slice(Math.ceil(start / 6), Math.floor(end / 6));
  const beside = { before: start % 6 === 0 ? 0 : 1, after: end % 6 === 0 ? 0 : 1 } as const;
  return [
    { text, ...beside },
    { text: text.replaceAll('+', '-').replaceAll('/', '_'), ...beside },
  ];
}
