import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { ADDON_PUBLIC_KEY, isAddonPublicKey, publicKeyIn } from './addon-public-key.js';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const pem = { type: 'spki', format: 'pem' } as const;

describe('the key that tokens of add-ons are verified with', () => {
  it('is the documented one where no other is set', () => {
    const der = createPublicKey(ADDON_PUBLIC_KEY).export({ type: 'spki', format: 'der' });
    expect(createHash('sha256').update(der).digest('hex')).toBe(
      '0cebc449014cf940ad0763e204b29b3a2263abfa1ccd298347c9bd2db2708b16',
    );
  });

  it('may be given in one line', () => {
    const oneLine = ADDON_PUBLIC_KEY.trim().replaceAll('\n', '\\n');
    expect(isAddonPublicKey(oneLine)).toBe(true);
    expect(publicKeyIn(oneLine)).toBe(ADDON_PUBLIC_KEY.trim());
  });

  it.each<[string, () => unknown]>([
    ['something else', () => 'no-key'],
    ['nothing', () => undefined],
    ['a short key', () => rsa(1024).publicKey.export(pem)],
    ['a key of another kind', () => generateKeyPairSync('ed25519').publicKey.export(pem)],
    ['a private key', () => rsa(2048).privateKey.export({ type: 'pkcs8', format: 'pem' })],
  ])('cannot be %s', (_what, key) => {
    expect(isAddonPublicKey(key())).toBe(false);
  });
});
