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
  project: 'projet',
  whichProject: 'Dites à quel projet cela appartient.',
  projectOrText: (text, project) => `« ${text} » peut être une description, ou commencer par le projet ${project}.`,
};
