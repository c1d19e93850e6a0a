/**
 * What is known of an answer that the system asked does not seem to have given: a proxy, a login page or something else in
 * between did. `details.between` shows it.
 */
export interface ForeignAnswer {
  readonly status: number;
  /** The media type that it claims to be of. */
  readonly contentType?: string;
  /** Its title or its first words. */
  readonly excerpt?: string;
  /** The host that it sends us to. */
  readonly redirectsTo?: string;
}

/** As much of an answer as may be looked through for its title. */
const LOOKED_THROUGH = 64 * 1024;
const EXCERPT_LENGTH = 120;

const TITLE = /<(title|h1)\b[^<>]{0,500}>\s*([^<]{1,1000})/i;
const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,60}/;

/**
 * @param text the body, without secrets
 * @param headers `content-type` and `location`, where there are such
 */
export function foreignAnswer(
  status: number,
  text: string,
  headers: { readonly type: string | undefined; readonly location: string | undefined },
): ForeignAnswer {
  const contentType = MEDIA_TYPE.exec(headers.type ?? '')?.[0];
  const excerpt = excerptOf(text.slice(0, LOOKED_THROUGH));
  const redirectsTo = hostOf(headers.location);
  return {
    status,
    ...(contentType !== undefined && { contentType: contentType.toLowerCase() }),
    ...(excerpt !== undefined && { excerpt }),
    ...(redirectsTo !== undefined && { redirectsTo }),
  };
}

/** The title of a page, or the first words of what is no page. */
function excerptOf(text: string): string | undefined {
  const isPage = /^\s*</.test(text);
  const told = isPage ? (TITLE.exec(text)?.[2] ?? '') : text;
  const words = told.replaceAll(/[\s\p{C}]+/gu, ' ').trim();
  if (words === '') return undefined;
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
}

/** Without path and query, where a session may stand. */
function hostOf(location: string | undefined): string | undefined {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : undefined;
}
