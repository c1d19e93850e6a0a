import type { AnswerTexts } from './answer-texts.js';

export const EN: AnswerTexts = {
  logged: (time) => `You logged ${time}.`,
  above: (time, target, difference) => `Yes: ${time}, which is ${difference} more than ${target}.`,
  below: (time, target, difference) => `No: ${time}, which is ${difference} less than ${target}.`,
  exactly: (time) => `Exactly ${time}.`,
  nobodyIdle: 'Everybody has logged time.',
  idle: (names) => `No time was logged by ${names}.`,
  left: (amount, policy) => `${amount} of ${policy} are left.`,
  days: (count) => `${count} days`,
  hours: (count) => `${count} hours`,
  and: 'and',
};
