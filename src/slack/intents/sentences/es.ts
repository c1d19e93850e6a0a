import type { SpokenLanguage } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';

export const ES: SpokenLanguage<IntentName> = {
  words: {
    verbs: 'publica publicar envía envíe enviar manda mandar escribe escribir di dile busca buscar',
    subjects: 'slack canal mensaje',
  },
  rules: {
    post: '(publica|publique|publicar|escribe|escriba|escribir|escribí|envía|envíe|enviar|manda|mandar|mande|postea|di|dile|avisa)',
    to: '(en|a|al) [el|la] [canal] [de slack]',
  },
  topics: [
    {
      sentences: {
        post_message: {
          example: 'publica "llego tarde" en #general',
          says: [
            '<post> [el mensaje|un mensaje] {quoted:text} <to> {channel} [en slack]',
            '<post> [un mensaje] <to> {channel} [:] {quoted:text}',
            '<post> [un mensaje] [<to>] {channel} {rest:text}',
            'slack {channel} {rest:text}',
          ],
        },
        lookup_user_by_email: {
          example: 'busca el usuario de Slack ana@acme.example',
          says: [
            '(busca|buscar|búscame|encuentra|muestra|muéstrame) [el|la] (usuario|cuenta|persona|usuaria) de slack [con el] [correo|email] {email}',
            '(quién|quien) es {email} en slack',
            '(busca|buscar|encuentra) {email} en slack',
          ],
        },
      },
    },
  ],
  labels: { channel: 'canal', text: 'texto' },
  additions: { channel: 'en #general' },
};
