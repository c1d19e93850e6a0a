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
  nothingToCorrect:
    'Es gibt nichts gerade Gesagtes, was sich ändern ließe: nenne den Eintrag, etwa „mein letzter Eintrag“.',
  nothingOn: (day) => `Am ${day} gibt es keinen fertigen Eintrag, der sich wiederholen ließe: sag es ganz.`,
  severalOn: (day) => `Am ${day} gibt es mehrere Einträge.`,
  oneByOne: (sentences) => `Sag sie einzeln: ${sentences.join(' | ')}`,
  inTwo: (sentences) => `Clockify teilt von außen keinen Eintrag. Sag nacheinander: ${sentences.join(' | ')}`,
  splitOutside:
    'Ein Eintrag wird zu einer Zeit zwischen Beginn und Ende geteilt, wenn er fertig ist: sag eine solche Zeit.',
  log: (time, { project, text }) =>
    [`Buche ${time}`, ...(project === undefined ? [] : [`auf "${project}"`])].join(' ') +
    (text === '' ? '' : `: ${text}`),
  setEnd: (id, time) => `Ändere das Ende vom Zeiteintrag ${id} auf ${time}`,
  project: 'Projekt',
  whichProject: 'Sag, zu welchem Projekt es gehört.',
  projectOrText: (text, project) => `„${text}“ kann eine Beschreibung sein oder mit dem Projekt ${project} beginnen.`,
};
