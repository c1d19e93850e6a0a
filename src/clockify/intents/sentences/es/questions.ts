import type { ClockifyTopic } from '../../clockify-topic.js';

/** Questions that are answered in a sentence. */
export const QUESTIONS = {
  clauses: { hoursOf: ['{period}', '(en|de|durante) {period}'], idleIn: ['{period}', '(en|de|durante) {period}'] },
  sentences: {
    compare_hours: {
      example: '¿he pasado de 40 horas esta semana?',
      says: [
        '(he|había) (pasado de|superado|llegado a|alcanzado) [las] {duration:target} [<hoursOf...>]',
        '(he|llevo) [<hoursOf...>] [ya] [trabajado|registrado] (más de|menos de|más que) {duration:target} [<hoursOf...>]',
        '(estoy|voy) [ya] (por encima de|por debajo de|en) [las] {duration:target} [<hoursOf...>]',
        '(cuánto|cuántas horas) me (falta|faltan) para [llegar a] [las] {duration:target} [<hoursOf...>]',
      ],
    },
    list_idle_people: {
      example: '¿quién no ha registrado tiempo esta semana?',
      says: [
        'quién [todavía|aún] no ha (registrado|anotado|cargado|imputado|apuntado) [su|sus] (tiempo|horas|nada) {groups+=USER} [<idleIn...>]',
        'quién (no tiene horas|no tiene tiempo registrado) {groups+=USER} [<idleIn...>]',
        'a quién le (falta|faltan) (horas|tiempo) {groups+=USER} [<idleIn...>]',
      ],
    },
  },
} satisfies ClockifyTopic;
