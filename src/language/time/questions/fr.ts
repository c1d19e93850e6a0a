import type { TimeQuestions } from './time-questions.js';

export const FR: TimeQuestions = {
  date: (day) => day.setLocale('fr').toFormat('cccc d LLLL yyyy'),
  month: (day) => day.setLocale('fr').toFormat('LLLL yyyy'),
  which: (choices) => `Cela peut être ${choices.join(' ou ')} : dites lequel.`,
  noZone: (zone) => `Le fuseau horaire « ${zone} » n'existe pas : donnez-en un comme Europe/Paris.`,
  noDayInMonth: (month, day) => `Le ${day} ${month} n'existe pas : donnez une date qui existe.`,
  otherWeekday: (date) => `Cette date est un ${date} : dites seulement la date ou seulement le jour.`,
  noDate: (written) => `La date ${written} n'existe pas : donnez-en une qui existe.`,
  noWeek: (week) => `Cette année n'a pas de semaine ${week} : donnez-en une qui existe.`,
  leftOut: (zone, time, date) =>
    `Les horloges de ${zone} sautent ${time} le ${date} : donnez une heure avant ou après celle-là.`,
  notYet: "Il n'est pas encore cette heure aujourd'hui : dites aussi le jour.",
  minus: "Un temps négatif peut être le temps jusqu'à maintenant ou du temps à retirer : dites de quand à quand.",
  endNotAfterStart: (end, start) => `${end} n'est pas après ${start} : dites quand c'était fini.`,
  lastDayBeforeFirst: (last, first) => `${last} est avant ${first} : donnez les jours dans l'ordre.`,
  daysOutOfOrder: "Le dernier jour vient avant le premier : donnez les jours dans l'ordre.",
};
