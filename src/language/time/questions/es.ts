import type { TimeQuestions } from './time-questions.js';

export const ES: TimeQuestions = {
  date: (day) => day.setLocale('es').toFormat("cccc d 'de' LLLL 'de' yyyy"),
  month: (day) => day.setLocale('es').toFormat("LLLL 'de' yyyy"),
  which: (choices) => `Puede ser ${choices.join(' o ')}: di cuál.`,
  noZone: (zone) => `No existe la zona horaria «${zone}»: indica una como Europe/Madrid.`,
  noDayInMonth: (month, day) => `No existe el ${day} de ${month}: di una fecha que exista.`,
  otherWeekday: (date) => `Esa fecha es ${date}: di solo la fecha o solo el día de la semana.`,
  noDate: (written) => `No existe la fecha ${written}: di una que exista.`,
  noWeek: (week) => `Ese año no tiene semana ${week}: di una que exista.`,
  leftOut: (zone, time, date) =>
    `Los relojes de ${zone} saltan las ${time} del ${date}: di una hora anterior o posterior.`,
  notYet: 'Hoy aún no ha llegado esa hora: di también el día.',
  minus: 'Un tiempo negativo puede ser el tiempo hasta ahora o tiempo que se resta: di desde cuándo hasta cuándo.',
  endNotAfterStart: (end, start) => `${end} no es posterior a ${start}: di cuándo terminó.`,
  lastDayBeforeFirst: (last, first) => `${last} es anterior a ${first}: di los días en su orden.`,
  daysOutOfOrder: 'El último día es anterior al primero: di los días en su orden.',
};
