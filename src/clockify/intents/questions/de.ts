import type { EntryQuestions } from './entry-questions.js';

export const DE: EntryQuestions = {
  timerNotYet: (time) =>
    `Ein Timer kann nicht in der Zukunft beginnen, und ${time} kommt erst noch: sag, wann er begann.`,
  stopNotYet: (time) => `Ein Timer kann nicht in der Zukunft enden, und ${time} kommt erst noch: sag, wann er endete.`,
  stopTooEarly: (timer, began) => `Der Timer ${timer}begann erst um ${began}: sag, wann er endete.`,
  endNotAfterStart: 'Das Ende liegt nicht nach dem Beginn: sag, wann es zu Ende war.',
  tooLong: 'Ein Zeiteintrag dauert höchstens 24 Stunden: sag, wann er zu Ende war.',
  lengthNeeded: 'Sag, wie lange es gedauert hat, oder von wann bis wann.',
  endNeeded:
    'Sag, wann es zu Ende war oder wie lange es gedauert hat; was weiterläuft, beginnt mit „starte den Timer“.',
  project: 'Projekt',
  whichProject: 'Sag, zu welchem Projekt es gehört.',
  projectOrText: (text, project) => `„${text}“ kann eine Beschreibung sein oder mit dem Projekt ${project} beginnen.`,
};
