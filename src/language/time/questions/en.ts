import type { TimeQuestions } from './time-questions.js';

export const EN: TimeQuestions = {
  date: (day) => day.setLocale('en-GB').toFormat('cccc, d LLLL yyyy'),
  month: (day) => day.setLocale('en-GB').toFormat('LLLL yyyy'),
  which: (choices) => `That could be ${choices.join(' or ')}: say which.`,
  noZone: (zone) => `There is no time zone "${zone}": set one like Europe/Berlin.`,
  noDayInMonth: (month, day) => `${month} has no day ${day}: say a date that exists.`,
  otherWeekday: (date) => `That date is ${date}: say the date or the weekday alone.`,
  noDate: (written) => `There is no date ${written}: say one that exists.`,
  noWeek: (week) => `That year has no week ${week}: say one that exists.`,
  leftOut: (zone, time, date) =>
    `The clocks of ${zone} go forward over ${time} on ${date}: say a time before or after that hour.`,
  notYet: 'That time has not come yet today: say the day as well.',
  minus: 'A negative time could be the time until now or time to take away: say from when to when.',
  endNotAfterStart: (end, start) => `${end} is not after ${start}: say when it ended.`,
  lastDayBeforeFirst: (last, first) => `${last} is before ${first}: say the days in their order.`,
  daysOutOfOrder: 'The last day comes before the first: say the days in their order.',
};
