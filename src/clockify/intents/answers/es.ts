import type { AnswerTexts } from './answer-texts.js';

export const ES: AnswerTexts = {
  logged: (time) => `Registrado: ${time}.`,
  above: (time, target, difference) => `Sí: ${time}, ${difference} más que ${target}.`,
  below: (time, target, difference) => `No: ${time}, ${difference} menos que ${target}.`,
  exactly: (time) => `Exactamente ${time}.`,
  nobodyIdle: 'Todos han registrado tiempo.',
  idle: (names) => `No han registrado tiempo: ${names}.`,
  left: (amount, policy) => `De ${policy} ${amount.startsWith('1 ') ? 'queda' : 'quedan'} ${amount}.`,
  days: (count) => (count === '1' ? '1 día' : `${count} días`),
  hours: (count) => (count === '1' ? '1 hora' : `${count} horas`),
  and: 'y',
};
