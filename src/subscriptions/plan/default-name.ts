/** The longest name that Clockify takes (API.md 8). */
const MAX_LENGTH = 30;

/** What a webhook is called where nothing is told: its event in words, as many of them as there is room for. */
export function defaultName(event: string): string {
  const words = event.toLowerCase().split('_');
  while (words.join(' ').length > MAX_LENGTH) words.pop();
  const name = words.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
