import type { ClockifyTopic } from '../../clockify-topic.js';

/** The person who speaks. */
export const PEOPLE = {
  sentences: {
    get_user: {
      example: 'Wer bin ich?',
      says: [
        'wer bin ich [hier|angemeldet]',
        '(als wer|als welcher benutzer|mit welchem konto) bin ich angemeldet',
        '[zeig|zeige|wie ist|was ist] [mir] (mein|meine|meinen) (profil|konto|benutzer|benutzerprofil|einstellungen|e - mail|mailadresse|zeitzone|benutzer - id) [an]',
      ],
    },
  },
} satisfies ClockifyTopic;
