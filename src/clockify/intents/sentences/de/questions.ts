import type { ClockifyTopic } from '../../clockify-topic.js';

/** Questions that are answered in a sentence. */
export const QUESTIONS = {
  clauses: { hoursOf: ['{period}', '(in|für|am|im) {period}'], idleIn: ['{period}', '(in|für|am|im) {period}'] },
  sentences: {
    compare_hours: {
      example: 'Bin ich diese Woche über 40 Stunden?',
      says: [
        '(bin|war|lag|liege) ich [<hoursOf...>] [schon|bereits] (über|unter|bei) [den] {duration:target} [<hoursOf...>]',
        '(habe|hab) ich [<hoursOf...>] [schon|bereits] [mehr als|weniger als|mindestens|die|meine] {duration:target} [<hoursOf...>] (gearbeitet|erfasst|gebucht|voll|geschafft|erreicht|gemacht)',
        '(wie viel|wieviel|wie viele stunden) (fehlt|fehlen) mir [<hoursOf...>] [noch] (auf|bis|zu|an) [den] {duration:target} [<hoursOf...>]',
      ],
    },
    list_idle_people: {
      example: 'Wer hat diese Woche noch keine Zeit erfasst?',
      says: [
        'wer hat [<idleIn...>] [noch] (keine zeit|keine zeiten|keine stunden|nichts) [<idleIn...>] (erfasst|gebucht|eingetragen|getrackt|geloggt) {groups+=USER}',
        '(wem|bei wem) (fehlen|fehlt) [<idleIn...>] [noch] (stunden|zeiten|zeit|einträge) [<idleIn...>] {groups+=USER}',
        'wer hat vergessen [<idleIn...>] [,] (zeit|zeiten|stunden) zu (erfassen|buchen) [<idleIn...>] {groups+=USER}',
      ],
    },
  },
} satisfies ClockifyTopic;
