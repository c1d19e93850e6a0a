import type { EntryQuestions } from './entry-questions.js';

export const SR: EntryQuestions = {
  timerNotYet: (time) => `Tajmer ne može početi u budućnosti, a ${time} još nije došlo: reci kada je počeo.`,
  stopNotYet: (time) => `Tajmer se ne može završiti u budućnosti, a ${time} još nije došlo: reci kada je završen.`,
  stopTooEarly: (timer, began) => `Tajmer ${timer}je počeo tek u ${began}: reci kada je završen.`,
  endNotAfterStart: 'Kraj nije posle početka: reci kada je bilo gotovo.',
  tooLong: 'Unos traje najviše 24 sata: reci kada je bio gotov.',
  lengthNeeded: 'Reci koliko je trajalo, ili od kada do kada.',
  endNeeded: 'Reci kada je bilo gotovo ili koliko je trajalo; ono što traje pokreće se sa „pokreni tajmer“.',
  project: 'projekat',
  whichProject: 'Reci kom projektu pripada.',
  projectOrText: (text, project) => `„${text}“ može biti opis, ili početi projektom ${project}.`,
};
