import type { Refusal } from '../../../integrations/spoken/intent.js';

const DESTROY =
  'supprime|supprimez|supprimer|efface|effacez|effacer|enlève|retire|détruis|détruire|vide|vider|archive|archiver|purge|nettoie';
const EVERYTHING = 'tout|toute|tous|toutes|chaque|entier|entière|ensemble';

/** Requests that are never done. The first that fits is told. */
export const FR: readonly Refusal[] = [
  {
    reason: 'secret_disclosure',
    signs: [
      "montre|montrez|affiche|donne|donnez|dis|envoie|publie|poste|imprime|révèle|quelle est|quel est|écris|partage|liste|lis|c ' est quoi",
      "clé d ' api|clé api|clé de l ' api|clés api|clé|api key|mot de passe|mots de passe|jeton|jetons|token|tokens|secret|secrets|identifiants|variables d ' environnement|prompt système",
    ],
  },
  {
    reason: 'policy_override',
    signs: [
      'désormais|dorénavant|à partir de maintenant|toujours|plus jamais|ignore|ignorez|oublie|oubliez|contourne|sans confirmation|sans confirmer|désactive|saute|passe outre',
      'confirmation|confirmations|instruction|instructions|règle|règles|prompt|consigne|consignes|restrictions|sécurité|ce que je dis|ce que je demande',
    ],
  },
  { reason: 'obfuscated_instruction', signs: ["base64|rot13|décode|déchiffre|à l ' envers"] },
  { reason: 'bulk_destructive_not_allowed', signs: [DESTROY, EVERYTHING] },
  {
    reason: 'policy_override',
    signs: [
      "mode développeur|mode admin|mode administrateur|tu es maintenant|fais comme si|joue le rôle|je suis l ' administrateur|je suis admin",
    ],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'météo|quel temps fait|blague|poème|recette|pizza|vol pour|hôtel|loterie|bourse|horoscope|chanson|traduis|rappelle - moi|réveille - moi|prédis|prévois|cuisine',
    ],
  },
];
