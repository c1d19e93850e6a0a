import { registerDecorator } from 'class-validator';

const PREFIX = 'whsec_';
const BYTES = { min: 24, max: 64 };

/** Whether a text is a secret as the Standard Webhooks specification has it. */
export function isSigningSecret(value: unknown): boolean {
  if (typeof value !== 'string' || !value.startsWith(PREFIX)) return false;
  const encoded = value.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  // What is no base64 is skipped when it is read.
  return key.toString('base64') === encoded && key.length >= BYTES.min && key.length <= BYTES.max;
}

/** The variable holds a secret that deliveries are signed with. */
export function IsSigningSecret(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isSigningSecret',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isSigningSecret,
        defaultMessage: () =>
          `must be whsec_ and ${BYTES.min} to ${BYTES.max} bytes in base64: echo whsec_$(openssl rand -base64 32)`,
      },
    });
  };
}
