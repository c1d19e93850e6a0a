import { createPublicKey } from 'node:crypto';
import { registerDecorator } from 'class-validator';

/** The key that Clockify's developer documentation prints: the tokens of add-ons are signed with its other half (WEBHOOKS 2). */
export const ADDON_PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAubktufFNO/op+E5WBWL6
/Y9QRZGSGGCsV00FmPRl5A0mSfQu3yq2Yaq47IlN0zgFy9IUG8/JJfwiehsmbrKa
49t/xSkpG1u9w1GUyY0g4eKDUwofHKAt3IPw0St4qsWLK9mO+koUo56CGQOEpTui
5bMfmefVBBfShXTaZOtXPB349FdzSuYlU/5o3L12zVWMutNhiJCKyGfsuu2uXa9+
6uQnZBw1wO3/QEci7i4TbC+ZXqW1rCcbogSMORqHAP6qSAcTFRmrjFAEsOWiUUhZ
rLDg2QJ8VTDghFnUhYklNTJlGgfo80qEWe1NLIwvZj0h3bWRfrqZHsD/Yjh0duk6
yQIDAQAB
-----END PUBLIC KEY-----
`;

const SMALLEST_BITS = 2048;

/** A key as it was given, with its line breaks: where a value has to be one line, they are written as `\n`. */
export function publicKeyIn(value: string): string {
  return value.replaceAll('\\n', '\n');
}

/** Whether a text holds a public RSA key that is long enough for RS256. */
export function isAddonPublicKey(value: unknown): boolean {
  // Half of a private key is a public one, but whoever puts that here has mistaken one for the other.
  if (typeof value !== 'string' || value.includes('PRIVATE KEY')) return false;
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(publicKeyIn(value));
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_BITS;
  } catch {
    return false;
  }
}

/** The variable holds the key that the tokens of add-ons are verified with. */
export function IsAddonPublicKey(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isAddonPublicKey',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isAddonPublicKey,
        defaultMessage: () =>
          `must be a public RSA key of at least ${SMALLEST_BITS} bits in PEM (line breaks may be \\n)`,
      },
    });
  };
}
