import type { TimeQuestions } from './time-questions.js';

export const DE: TimeQuestions = {
  date: (day) => day.setLocale('de').toFormat('cccc, d. LLLL yyyy'),
  month: (day) => day.setLocale('de').toFormat('LLLL yyyy'),
  which: (choices) => `Das kann ${choices.join(' oder ')} sein: sag, was gemeint ist.`,
  noZone: (zone) => `Die Zeitzone „${zone}“ gibt es nicht: gib eine wie Europe/Berlin an.`,
  noDayInMonth: (month, day) => `Einen ${day}. ${month} gibt es nicht: nenne einen Tag, den es gibt.`,
  otherWeekday: (date) => `Dieser Tag ist ${date}: nenne nur das Datum oder nur den Wochentag.`,
  noDate: (written) => `Das Datum ${written} gibt es nicht: nenne eines, das es gibt.`,
  noWeek: (week) => `Eine Woche ${week} hat dieses Jahr nicht: nenne eine, die es gibt.`,
  leftOut: (zone, time, date) =>
    `Die Uhren von ${zone} überspringen ${time} am ${date}: nenne eine Zeit vor oder nach dieser Stunde.`,
  notYet: 'So spät ist es heute noch nicht: nenne auch den Tag.',
  minus: 'Eine negative Zeit kann die Zeit bis jetzt sein oder Zeit, die abgezogen wird: sag, von wann bis wann.',
  endNotAfterStart: (end, start) => `${end} liegt nicht nach ${start}: sag, wann es zu Ende war.`,
  lastDayBeforeFirst: (last, first) => `${last} liegt vor ${first}: nenne die Tage in ihrer Reihenfolge.`,
  daysOutOfOrder: 'Der letzte Tag liegt vor dem ersten: nenne die Tage in ihrer Reihenfolge.',
};
