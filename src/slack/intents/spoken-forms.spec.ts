import { assert, property, string } from 'fast-check';
import { escapeMarkup } from './spoken-forms.js';

/** What Slack's clients make of a text without markup. */
const shown = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('escapeMarkup', () => {
  it.each([
    ['if a <b and c> d', 'if a &lt;b and c&gt; d'],
    [
      '<!channel> <@U012AB3CD> <#C123ABC456> <https://evil.example|click>',
      '&lt;!channel&gt; &lt;@U012AB3CD&gt; &lt;#C123ABC456&gt; &lt;https://evil.example|click&gt;',
    ],
    ['R&D', 'R&amp;D'],
    ['&lt;', '&amp;lt;'],
    ['@channel *bold* `code` https://ok.example', '@channel *bold* `code` https://ok.example'],
  ])('makes %j %j', (text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });

  it('is shown as it was said, and holds no markup', () => {
    assert(
      property(string(), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>]/);
        expect(shown(escapeMarkup(text))).toBe(text);
      }),
    );
  });
});
