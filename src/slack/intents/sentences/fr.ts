import type { SpokenLanguage } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';

export const FR: SpokenLanguage<IntentName> = {
  words: {
    verbs: 'publie publier poste poster envoie envoyez envoyer écris écrire dis cherche chercher trouve',
    subjects: 'slack canal message',
  },
  rules: {
    post: '((publie|publiez|publier|poste|postez|poster|envoie|envoyez|envoyer|écris|écrivez|écrire|dis|dites) [- leur|- lui])',
    to: '(dans|sur|à|en|vers) [le] [canal] [slack]',
  },
  topics: [
    {
      sentences: {
        post_message: {
          example: 'publie "je suis en retard" dans #general',
          says: [
            '<post> [le message|un message] {quoted:text} <to> {channel} [sur slack]',
            '<post> [un message] <to> {channel} [:] {quoted:text}',
            '<post> [un message] [<to>] {channel} {rest:text}',
            'slack {channel} {rest:text}',
          ],
        },
        lookup_user_by_email: {
          example: "trouve l'utilisateur Slack ana@acme.example",
          says: [
            "(trouve|trouvez|trouver|cherche|cherchez|affiche|montre) [- moi] [l '|le|la] (utilisateur|compte|personne|utilisatrice) slack [avec l '] [adresse|e - mail|mail] {email}",
            'qui est {email} (sur|dans) slack',
            '(trouve|cherche|cherchez) {email} (sur|dans) slack',
          ],
        },
      },
    },
  ],
  labels: { channel: 'canal', text: 'texte' },
  additions: { channel: 'dans #general' },
};
