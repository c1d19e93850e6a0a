import type { AnswerTexts } from './answer-texts.js';

export const EN: AnswerTexts = {
  logged: (time) => `You logged ${time}.`,
  above: (time, target, difference) => `Yes: ${time}, which is ${difference} more than ${target}.`,
  below: (time, target, difference) => `No: ${time}, which is ${difference} less than ${target}.`,
  exactly: (time) => `Exactly ${time}.`,
  nobodyIdle: 'Everybody has logged time.',
  idle: (names) => `No time was logged by ${names}.`,
  left: (amount, policy) => `${amount} of ${policy} ${amount.startsWith('1 ') ? 'is' : 'are'} left.`,
  days: (count) => (count === '1' ? '1 day' : `${count} days`),
  hours: (count) => (count === '1' ? '1 hour' : `${count} hours`),
  and: 'and',
};
