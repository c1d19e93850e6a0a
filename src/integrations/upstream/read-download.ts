import { Download } from '../download.js';

/** What a request wants back: `either` is a report, whose export type decides it. */
export type Wanted = 'json' | 'bytes' | 'either';

/** An answer's headers, as far as they say what its body is. */
export interface ContentHeaders {
  readonly type: string | undefined;
  readonly disposition: string | undefined;
}

/**
 * Whether the body of an answer is a file: an error never is, and a report is one when it is not JSON. No operation answers a
 * page of HTML; a login page is one.
 */
export function isDownload(wanted: Wanted, status: number, { type }: ContentHeaders): boolean {
  if (wanted === 'json' || status < 200 || status >= 300 || isHtml(type)) return false;
  return wanted === 'bytes' || (type !== undefined && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type));
}

function isHtml(type: string | undefined): boolean {
  return type !== undefined && /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

/** The file in an answer, with the name that it comes with. */
export function toDownload(data: Buffer, { type, disposition = '' }: ContentHeaders): Download {
  const quoted = /\bfilename="([^"]{1,255})"/i.exec(disposition)?.[1];
  const plain = /\bfilename=([^";\s]{1,255})/i.exec(disposition)?.[1];
  return new Download(data, type, quoted ?? plain);
}
