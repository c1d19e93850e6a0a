import type { AnswerTexts } from './answer-texts.js';

export const SR: AnswerTexts = {
  logged: (time) => `Upisano: ${time}.`,
  above: (time, target, difference) => `Da: ${time}, to je ${difference} više od ${target}.`,
  below: (time, target, difference) => `Ne: ${time}, to je ${difference} manje od ${target}.`,
  exactly: (time) => `Tačno ${time}.`,
  nobodyIdle: 'Svi su upisali vreme.',
  idle: (names) => `Nisu upisali vreme: ${names}.`,
  left: (amount, policy) => `Od ${policy} je ostalo ${amount}.`,
  days: (count) => (count === '1' ? '1 dan' : `${count} dana`),
  hours: (count) => (count === '1' ? '1 sat' : `${count} sati`),
  and: 'i',
};
