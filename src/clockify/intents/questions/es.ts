import type { EntryQuestions } from './entry-questions.js';

export const ES: EntryQuestions = {
  timerNotYet: (time) => `Un temporizador no puede empezar en el futuro, y aún no son las ${time}: di cuándo empezó.`,
  stopNotYet: (time) => `Un temporizador no puede parar en el futuro, y aún no son las ${time}: di cuándo terminó.`,
  stopTooEarly: (timer, began) => `El temporizador ${timer}empezó después, a las ${began}: di cuándo terminó.`,
  endNotAfterStart: 'El fin no es posterior al inicio: di cuándo terminó.',
  tooLong: 'Una entrada dura como máximo 24 horas: di cuándo terminó.',
  lengthNeeded: 'Di cuánto duró, o desde cuándo hasta cuándo.',
  endNeeded: 'Di cuándo terminó o cuánto duró; lo que sigue en marcha se inicia con «inicia el temporizador».',
  nothingToCorrect: 'No hay nada dicho hace poco que corregir: di qué entrada, por ejemplo «mi última entrada».',
  nothingOn: (day) => `No hay ninguna entrada terminada del ${day} que repetir: dilo entero.`,
  severalOn: (day) => `Hay varias entradas del ${day}.`,
  oneByOne: (sentences) => `Dilas una a una: ${sentences.join(' | ')}`,
  inTwo: (sentences) => `Clockify no divide entradas desde fuera. Di una tras otra: ${sentences.join(' | ')}`,
  splitOutside: 'Una entrada se divide a una hora entre su inicio y su fin, cuando ha terminado: di una hora así.',
  log: (time, { project, text }) =>
    [`registra ${time}`, ...(project === undefined ? [] : [`en "${project}"`])].join(' ') +
    (text === '' ? '' : `: ${text}`),
  setEnd: (id, time) => `cambia el fin de la entrada ${id} a ${time}`,
  project: 'proyecto',
  whichProject: 'Di a qué proyecto pertenece.',
  projectOrText: (text, project) => `«${text}» puede ser una descripción, o empezar con el proyecto ${project}.`,
};
