import type { ClockifyTopic } from '../../clockify-topic.js';

/** Questions that are answered in a sentence. */
export const QUESTIONS = {
  clauses: { hoursOf: ['{period}', '(u|za|tokom) {period}'], idleIn: ['{period}', '(u|za|tokom) {period}'] },
  sentences: {
    compare_hours: {
      example: 'da li sam preko 40 sati ove nedelje?',
      says: [
        '(da li sam|jesam li) [<hoursOf...>] [već] (preko|ispod|iznad|na) {duration:target} [<hoursOf...>]',
        '(da li sam|jesam li) [<hoursOf...>] [već] (radio|radila|upisao|upisala|prešao|prešla|dostigao|dostigla) [više od|manje od] {duration:target} [<hoursOf...>]',
        'koliko mi [još] (fali|nedostaje) do {duration:target} [<hoursOf...>]',
      ],
    },
    list_idle_people: {
      example: 'ko nije upisao vreme ove nedelje?',
      says: [
        'ko [još] nije (upisao|uneo|zabeležio|evidentirao|prijavio) [svoje|nikakvo] (vreme|sate|ništa) {groups+=USER} [<idleIn...>]',
        'ko nema (sati|sate|vreme|upisano vreme|upisane sate) {groups+=USER} [<idleIn...>]',
        'kome fale sati {groups+=USER} [<idleIn...>]',
      ],
    },
  },
} satisfies ClockifyTopic;
