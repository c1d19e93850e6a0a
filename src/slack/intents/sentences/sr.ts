import type { SpokenLanguage } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';

export const SR: SpokenLanguage<IntentName> = {
  words: {
    verbs: 'pošalji pošaljite objavi napiši reci javi nađi pronađi',
    subjects: 'slack kanal poruka poruku',
  },
  rules: {
    post: '(pošalji|pošaljite|poslati|objavi|objavite|objaviti|napiši|napišite|napisati|postuj|postavi|javi|reci)',
    to: '(u|na|za|ka) [kanal|kanalu] [slack]',
  },
  topics: [
    {
      sentences: {
        post_message: {
          example: 'pošalji "kasnim" u #general',
          says: [
            '<post> [poruku] {quoted:text} <to> {channel} [na slack|na slacku]',
            '<post> [poruku] <to> {channel} [:] {quoted:text}',
            '<post> [poruku] [<to>] {channel} {rest:text}',
            'slack {channel} {rest:text}',
          ],
        },
        lookup_user_by_email: {
          example: 'nađi Slack korisnika ana@acme.example',
          says: [
            '(nađi|pronađi|pokaži|prikaži|traži) [mi] slack (korisnika|korisnicu|nalog|osobu) [sa] [adresom|mejlom|imejlom] {email}',
            'ko je {email} na (slacku|slack - u|slack)',
            '(nađi|pronađi|traži) {email} na (slacku|slack - u|slack)',
          ],
        },
      },
    },
  ],
  labels: { channel: 'kanal', text: 'tekst' },
  additions: { channel: 'u #general' },
};
