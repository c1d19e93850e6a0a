const MAX_LENGTH = 300;

/** The gist of a message of OpenTelemetry's SDK, which tells an error with all of its fields, stack included, as JSON. */
export function reasonOf(message: string): string {
  const { message: text, code } = fieldsOf(message);
  // An error about several addresses has no text of its own.
  return [text, code, message].find(isFilled)?.slice(0, MAX_LENGTH) ?? '';
}

function fieldsOf(message: string): { message?: unknown; code?: unknown } {
  try {
    const parsed: unknown = JSON.parse(message);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function isFilled(text: unknown): text is string {
  return typeof text === 'string' && text !== '';
}
