import type { EntryQuestions } from './entry-questions.js';

export const EN: EntryQuestions = {
  timerNotYet: (time) => `A timer cannot start in the future, and ${time} has not come yet: say when it began.`,
  stopNotYet: (time) => `A timer cannot stop in the future, and ${time} has not come yet: say when it ended.`,
  stopTooEarly: (timer, began) => `The timer ${timer}began at ${began}, after that: say when it ended.`,
  endNotAfterStart: 'The end is not after the start: say when it ended.',
  tooLong: 'A time entry lasts at most 24 hours: say when it ended.',
  lengthNeeded: 'Say how long it took, or from when to when.',
  endNeeded: 'Say when it ended or how long it took; what goes on is started with "start timer".',
  project: 'project',
  whichProject: 'Say which project it belongs to.',
  projectOrText: (text, project) => `"${text}" may be a description, or begin with the project ${project}.`,
};
