import { StreamableFile } from '@nestjs/common';
import type { Redactor } from '../common/redaction/redact-secrets.js';
import type { Download } from '../integrations/download.js';

const UNKNOWN_TYPE = 'application/octet-stream';
const MEDIA_TYPE = /^[A-Za-z0-9.+-]{1,60}\/[A-Za-z0-9.+-]{1,60}(?:; ?charset=[A-Za-z0-9-]{1,30})?$/;
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['application/pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ['application/zip', '.zip'],
  ['image/jpeg', '.jpg'],
  ['image/png', '.png'],
  ['text/csv', '.csv'],
]);

/**
 * A download as an answer: a browser saves it and never shows it.
 * @param operation names the file where the outside system did not
 * @param redact takes secrets out of what the outside system says of the file
 */
export function asFile(
  { data, contentType = UNKNOWN_TYPE, fileName }: Download,
  operation: string,
  redact: Redactor['text'],
): StreamableFile {
  const told = redact(contentType);
  const type = MEDIA_TYPE.test(told) ? told : UNKNOWN_TYPE;
  // Made safe, a name could no longer be told to hold one.
  const name = safeName(fileName && redact(fileName)) ?? operation + (EXTENSIONS.get(type.split(';')[0] ?? '') ?? '');
  return new StreamableFile(data, {
    type,
    disposition: `attachment; filename="${name}"`,
    length: data.length,
  });
}

/** Nothing that could end the header, leave the folder or hide the file. */
function safeName(name: string | undefined): string | undefined {
  const safe = name
    ?.replaceAll(/[^A-Za-z0-9._ -]/g, '_')
    .replace(/^[. ]+/, '')
    .slice(-100)
    .trim();
  return safe === '' ? undefined : safe;
}
