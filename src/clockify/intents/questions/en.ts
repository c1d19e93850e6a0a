import type { EntryQuestions } from './entry-questions.js';

export const EN: EntryQuestions = {
  timerNotYet: (time) => `A timer cannot start in the future, and ${time} has not come yet: say when it began.`,
  stopNotYet: (time) => `A timer cannot stop in the future, and ${time} has not come yet: say when it ended.`,
  stopTooEarly: (timer, began) => `The timer ${timer}began at ${began}, after that: say when it ended.`,
  endNotAfterStart: 'The end is not after the start: say when it ended.',
  tooLong: 'A time entry lasts at most 24 hours: say when it ended.',
  lengthNeeded: 'Say how long it took, or from when to when.',
  endNeeded: 'Say when it ended or how long it took; what goes on is started with "start timer".',
  nothingToCorrect: 'There is nothing that you said lately to correct: say which entry, such as "my last entry".',
  nothingOn: (day) => `There is no finished entry of ${day} to make again: say it in full.`,
  severalOn: (day) => `There are several entries of ${day}.`,
  oneByOne: (sentences) => `Say them one by one: ${sentences.join(' | ')}`,
  inTwo: (sentences) => `Clockify splits no entry from outside. Say one after the other: ${sentences.join(' | ')}`,
  splitOutside: 'An entry is split at a time between its start and its end, once it is finished: say such a time.',
  log: (time, { project, text }) =>
    [`log ${time}`, ...(project === undefined ? [] : [`on "${project}"`])].join(' ') + (text === '' ? '' : `: ${text}`),
  setEnd: (id, time) => `set the end of entry ${id} to ${time}`,
  project: 'project',
  whichProject: 'Say which project it belongs to.',
  projectOrText: (text, project) => `"${text}" may be a description, or begin with the project ${project}.`,
};
