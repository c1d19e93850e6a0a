import type { TimeQuestions } from './time-questions.js';

export const SR: TimeQuestions = {
  date: (day) => day.setLocale('sr-Latn').toFormat('cccc, d. LLLL yyyy.'),
  month: (day) => day.setLocale('sr-Latn').toFormat('LLLL yyyy.'),
  which: (choices) => `To može biti ${choices.join(' ili ')}: reci šta od toga.`,
  noZone: (zone) => `Ne postoji vremenska zona „${zone}“: navedi neku kao Europe/Belgrade.`,
  noDayInMonth: (month, day) => `Ne postoji ${day}. ${month}: reci datum koji postoji.`,
  otherWeekday: (date) => `Taj datum je ${date}: reci samo datum ili samo dan u nedelji.`,
  noDate: (written) => `Ne postoji datum ${written}: reci neki koji postoji.`,
  noWeek: (week) => `Ta godina nema nedelju ${week}: reci neku koja postoji.`,
  leftOut: (zone, time, date) =>
    `Časovnici zone ${zone} preskaču ${time} (${date}): reci vreme pre ili posle tog sata.`,
  notYet: 'To vreme danas još nije došlo: reci i dan.',
  minus: 'Negativno vreme može biti vreme do sada ili vreme koje se oduzima: reci od kada do kada.',
  endNotAfterStart: (end, start) => `${end} nije posle ${start}: reci kada je bilo gotovo.`,
  lastDayBeforeFirst: (last, first) => `${last} je pre ${first}: reci dane po redu.`,
  daysOutOfOrder: 'Poslednji dan je pre prvog: reci dane po redu.',
};
