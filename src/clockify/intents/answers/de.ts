import type { AnswerTexts } from './answer-texts.js';

export const DE: AnswerTexts = {
  logged: (time) => `Erfasst: ${time}.`,
  above: (time, target, difference) => `Ja: ${time}, das sind ${difference} mehr als ${target}.`,
  below: (time, target, difference) => `Nein: ${time}, das sind ${difference} weniger als ${target}.`,
  exactly: (time) => `Genau ${time}.`,
  nobodyIdle: 'Alle haben Zeit erfasst.',
  idle: (names) => `Keine Zeit erfasst: ${names}.`,
  left: (amount, policy) => `Von ${policy} ${amount.startsWith('1 ') ? 'ist' : 'sind'} ${amount} übrig.`,
  days: (count) => (count === '1' ? '1 Tag' : `${count} Tage`),
  hours: (count) => (count === '1' ? '1 Stunde' : `${count} Stunden`),
  and: 'und',
};
