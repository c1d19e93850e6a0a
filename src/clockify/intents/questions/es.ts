import type { EntryQuestions } from './entry-questions.js';

export const ES: EntryQuestions = {
  timerNotYet: (time) => `Un temporizador no puede empezar en el futuro, y aún no son las ${time}: di cuándo empezó.`,
  stopNotYet: (time) => `Un temporizador no puede parar en el futuro, y aún no son las ${time}: di cuándo terminó.`,
  stopTooEarly: (timer, began) => `El temporizador ${timer}empezó después, a las ${began}: di cuándo terminó.`,
  endNotAfterStart: 'El fin no es posterior al inicio: di cuándo terminó.',
  tooLong: 'Una entrada dura como máximo 24 horas: di cuándo terminó.',
  lengthNeeded: 'Di cuánto duró, o desde cuándo hasta cuándo.',
  endNeeded: 'Di cuándo terminó o cuánto duró; lo que sigue en marcha se inicia con «inicia el temporizador».',
  project: 'proyecto',
  whichProject: 'Di a qué proyecto pertenece.',
  projectOrText: (text, project) => `«${text}» puede ser una descripción, o empezar con el proyecto ${project}.`,
};
