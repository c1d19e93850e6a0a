import type { EntryQuestions } from './entry-questions.js';

export const SR: EntryQuestions = {
  timerNotYet: (time) => `Tajmer ne može početi u budućnosti, a ${time} još nije došlo: reci kada je počeo.`,
  stopNotYet: (time) => `Tajmer se ne može završiti u budućnosti, a ${time} još nije došlo: reci kada je završen.`,
  stopTooEarly: (timer, began) => `Tajmer ${timer}je počeo tek u ${began}: reci kada je završen.`,
  endNotAfterStart: 'Kraj nije posle početka: reci kada je bilo gotovo.',
  tooLong: 'Unos traje najviše 24 sata: reci kada je bio gotov.',
  lengthNeeded: 'Reci koliko je trajalo, ili od kada do kada.',
  endNeeded: 'Reci kada je bilo gotovo ili koliko je trajalo; ono što traje pokreće se sa „pokreni tajmer“.',
  nothingToCorrect: 'Nema ničega nedavno rečenog što bi se ispravilo: reci koji unos, na primer „moj poslednji unos“.',
  nothingOn: (day) => `Nema završenog unosa od ${day} koji bi se ponovio: reci ga ceo.`,
  severalOn: (day) => `Ima više unosa od ${day}.`,
  oneByOne: (sentences) => `Reci ih jedan po jedan: ${sentences.join(' | ')}`,
  inTwo: (sentences) => `Clockify ne deli unose spolja. Reci jedno za drugim: ${sentences.join(' | ')}`,
  splitOutside: 'Unos se deli u vreme između početka i kraja, kad je završen: reci takvo vreme.',
  log: (time, { project, text }) =>
    [`upiši ${time}`, ...(project === undefined ? [] : [`na "${project}"`])].join(' ') +
    (text === '' ? '' : `: ${text}`),
  setEnd: (id, time) => `promeni kraj unosa ${id} na ${time}`,
  project: 'projekat',
  whichProject: 'Reci kom projektu pripada.',
  projectOrText: (text, project) => `„${text}“ može biti opis, ili početi projektom ${project}.`,
};
