import type { AnswerTexts } from './answer-texts.js';

export const ES: AnswerTexts = {
  logged: (time) => `Registrado: ${time}.`,
  above: (time, target, difference) => `Sí: ${time}, ${difference} más que ${target}.`,
  below: (time, target, difference) => `No: ${time}, ${difference} menos que ${target}.`,
  exactly: (time) => `Exactamente ${time}.`,
  nobodyIdle: 'Todos han registrado tiempo.',
  idle: (names) => `No han registrado tiempo: ${names}.`,
  left: (amount, policy) => `De ${policy} quedan ${amount}.`,
  days: (count) => `${count} días`,
  hours: (count) => `${count} horas`,
  and: 'y',
};
