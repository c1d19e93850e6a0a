import type { PhraseQuestions } from './phrase-questions.js';

export const ES: PhraseQuestions = {
  say: (sentences) => `Di: ${sentences.join(' | o: ')}`,
  severalWays: 'Eso se puede leer de más de una manera: pon los nombres y las descripciones entre comillas.',
  timeOrText: (said) => `«${said}» puede ser una fecha u hora, o parte del texto que sigue.`,
  kindsOfOneName: (name, kinds) => `«${name}» puede ser ${kinds.join(', ')}: di cuál antes del nombre.`,
  sayAlso: (names) => `Di también: ${names.join(', ')}.`,
  asIn: (sentence) => `Por ejemplo: ${sentence}`,
  notUnderstood: 'No conozco esa orden.',
  severalThings: 'Eso es más de una cosa: dilas una tras otra.',
  tooLong: (characters, count) =>
    `Una orden tiene como máximo ${characters} caracteres y ${count} palabras: dilo más corto.`,
  entryTooLong: 'Una entrada dura como máximo 24 horas: di cuándo terminó.',
  entryLength: 'Una entrada dura más que nada y como máximo 24 horas: di cuánto.',
  looksLike: (word, known) => `«${word}» se parece a «${known}».`,
  afterthought: (said) => `«${said}» deja en duda lo que se quiere: dilo sin eso, o pon el texto entre comillas.`,
  isQuestion: 'Eso termina como una pregunta, así que no se hizo nada: dilo sin el signo de interrogación.',
  negative: 'Los importes, las horas y los precios nunca son negativos: dilo sin el signo menos.',
  refusals: {
    out_of_scope: 'Eso no es nada que se pueda hacer aquí.',
    not_supported_by_api: 'Eso no se puede hacer desde fuera.',
    secret_disclosure: 'Las claves, los tokens y las contraseñas nunca se muestran ni se envían.',
    bulk_destructive_not_allowed: 'Las cosas se borran una a una: nombra la que se ha de borrar.',
    unsafe_url: 'No se llama a direcciones de redes privadas ni sin https.',
    unknown_operation: 'Solo se pueden ejecutar las operaciones del catálogo.',
    obfuscated_instruction: 'Solo se entienden órdenes claras: di qué hay que hacer.',
    policy_override: 'Ninguna orden puede cambiar las reglas ni las confirmaciones.',
  },
};
