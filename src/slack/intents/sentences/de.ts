import type { SpokenLanguage } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';

export const DE: SpokenLanguage<IntentName> = {
  words: {
    verbs: 'poste posten sende senden send schick schicke schicken schreib schreibe sag sage stell finde such suche',
    closing: 'schicken senden posten schreiben',
    subjects: 'slack kanal nachricht',
  },
  rules: {
    post: '((schreib|schreibe|schreiben|poste|posten|sende|senden|schick|schicke|schicken|sag|sage|stell) [sie] [mir|uns] [bitte] [mal])',
    to: '(in|an|auf|nach|im) [den|dem|die|der] [slack] [- kanal|kanal|channel|- channel]',
  },
  topics: [
    {
      sentences: {
        post_message: {
          example: 'Schreib "Bin gleich da" in #allgemein',
          says: [
            '<post> {quoted:text} <to> {channel} [bei slack|auf slack|in slack]',
            '<post> <to> {channel} [:] {quoted:text}',
            '<post> [<to>] {channel} {rest:text}',
            '<post> [die nachricht|eine nachricht|nachricht] (<to>) {channel} {rest:text}',
            '<post> [die|eine] nachricht {quoted:text} <to> {channel}',
            '{quoted:text} <to> {channel} (posten|schreiben|senden|schicken)',
            '[nachricht] <to> {channel} {rest:text}',
            'slack {channel} {rest:text}',
            '<post> [<to>] {channel} [,] dass {message:text}',
          ],
        },
        lookup_user_by_email: {
          example: 'Finde den Slack-Benutzer ana@acme.example',
          says: [
            '(finde|find|such|suche|zeig|zeige) [mir] [den|die] slack [-] (benutzer|nutzer|benutzerin|konto|account|person) [mit der] [e - mail|mail|adresse|e - mail - adresse] {email}',
            'wer ist {email} (auf|bei|in) slack',
            '(finde|find|such|suche) {email} (auf|bei|in) slack',
          ],
        },
      },
    },
  ],
  labels: { channel: 'Kanal', text: 'Text' },
  additions: { channel: 'in #general' },
};
