import type { EntryQuestions } from './entry-questions.js';

export const FR: EntryQuestions = {
  timerNotYet: (time) =>
    `Un minuteur ne peut pas démarrer dans le futur, et ${time} n'est pas encore là : dites quand il a démarré.`,
  stopNotYet: (time) =>
    `Un minuteur ne peut pas s'arrêter dans le futur, et ${time} n'est pas encore là : dites quand il a fini.`,
  stopTooEarly: (timer, began) => `Le minuteur ${timer}a démarré après, à ${began} : dites quand il a fini.`,
  endNotAfterStart: "La fin n'est pas après le début : dites quand c'était fini.",
  tooLong: 'Une entrée dure au plus 24 heures : dites quand elle a fini.',
  lengthNeeded: 'Dites combien de temps cela a pris, ou de quand à quand.',
  endNeeded:
    'Dites quand cela a fini ou combien de temps cela a pris ; ce qui continue se lance avec « démarre le minuteur ».',
  nothingToCorrect: "Il n'y a rien de récent à corriger : dites quelle entrée, par exemple « ma dernière entrée ».",
  nothingOn: (day) => `Il n'y a pas d'entrée terminée du ${day} à refaire : dites-la en entier.`,
  severalOn: (day) => `Il y a plusieurs entrées du ${day}.`,
  oneByOne: (sentences) => `Dites-les une à une : ${sentences.join(' | ')}`,
  inTwo: (sentences) =>
    `Clockify ne divise aucune entrée de l'extérieur. Dites l'une après l'autre : ${sentences.join(' | ')}`,
  splitOutside:
    'Une entrée se divise à une heure entre son début et sa fin, une fois terminée : dites une telle heure.',
  log: (time, { project, text }) =>
    [`note ${time}`, ...(project === undefined ? [] : [`sur "${project}"`])].join(' ') +
    (text === '' ? '' : `: ${text}`),
  setEnd: (id, time) => `change la fin de l'entrée ${id} à ${time}`,
  project: 'projet',
  whichProject: 'Dites à quel projet cela appartient.',
  projectOrText: (text, project) => `« ${text} » peut être une description, ou commencer par le projet ${project}.`,
};
