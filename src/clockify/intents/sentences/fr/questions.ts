import type { ClockifyTopic } from '../../clockify-topic.js';

/** Questions that are answered in a sentence. */
export const QUESTIONS = {
  clauses: { hoursOf: ['{period}', '(pour|en|sur|de) {period}'], idleIn: ['{period}', '(pour|en|sur|de) {period}'] },
  sentences: {
    compare_hours: {
      example: 'ai-je dépassé 40 heures cette semaine ?',
      says: [
        "(ai - je|est - ce que j ' ai|j ' ai) [déjà] (dépassé|atteint|fait|travaillé) [plus de|moins de|les] {duration:target} [<hoursOf...>]",
        '(suis - je|est - ce que je suis) [déjà] (au - dessus de|au dessus de|en dessous de|à) [plus de] {duration:target} [<hoursOf...>]',
        "combien [d ' heures] me manque - t - il pour [atteindre] {duration:target} [<hoursOf...>]",
        'il me manque combien pour [atteindre] {duration:target} [<hoursOf...>]',
      ],
    },
    list_idle_people: {
      example: "qui n'a pas saisi de temps cette semaine ?",
      says: [
        "qui n ' a [pas|rien] [encore] (saisi|pointé|noté|enregistré|déclaré) [de|d '|ses|son] [temps|heures] {groups+=USER} [<idleIn...>]",
        "qui n ' a (pas|aucune) [d '] (heures|heure|temps) {groups+=USER} [<idleIn...>]",
        'à qui manque - t - il des heures {groups+=USER} [<idleIn...>]',
      ],
    },
  },
} satisfies ClockifyTopic;
