import type { AnswerTexts } from './answer-texts.js';

export const FR: AnswerTexts = {
  logged: (time) => `Saisi : ${time}.`,
  above: (time, target, difference) => `Oui : ${time}, soit ${difference} de plus que ${target}.`,
  below: (time, target, difference) => `Non : ${time}, soit ${difference} de moins que ${target}.`,
  exactly: (time) => `Exactement ${time}.`,
  nobodyIdle: 'Tout le monde a saisi du temps.',
  idle: (names) => `N'ont pas saisi de temps : ${names}.`,
  left: (amount, policy) => `Il reste ${amount} de ${policy}.`,
  days: (count) => (count === '1' ? '1 jour' : `${count} jours`),
  hours: (count) => (count === '1' ? '1 heure' : `${count} heures`),
  and: 'et',
};
