import { redactFields } from '../common/redaction/redact-fields.js';
import { REDACTED } from '../common/redaction/redact-secrets.js';
import type { JsonSchema } from '../integrations/json-schema.js';
import type { Params } from '../integrations/operation.js';

/**
 * Parameters as they may be kept: fields that the schema marks as write-only and fields that are named like credentials
 * are blacked out. Of a file is kept how large it was.
 */
export function redactParams(params: Params, schema: JsonSchema): unknown {
  return redactFields(withoutWriteOnly(params, schema));
}

function withoutWriteOnly(value: unknown, schema: JsonSchema | undefined): unknown {
  if (schema?.writeOnly === true) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => withoutWriteOnly(item, schema?.items));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const fieldSchema = schema?.properties?.[name];
      return isFileData(field, fieldSchema)
        ? ['bytes', Buffer.byteLength(field, 'base64')]
        : [name, withoutWriteOnly(field, fieldSchema)];
    }),
  );
}

function isFileData(value: unknown, schema: JsonSchema | undefined): value is string {
  return schema?.writeOnly === true && schema.format === 'base64' && typeof value === 'string';
}
