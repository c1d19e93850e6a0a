import type { Refusal } from '../../../../integrations/spoken/intent.js';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: ['change|changer|changez|modifie|modifier|réinitialise|réinitialiser|oublié|nouveau', 'mot de passe'],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'compte|abonnement|forfait|carte bancaire|carte de crédit|ma carte|moyen de paiement|photo de profil|avatar|deux facteurs|2fa',
      'supprime|supprimer|ferme|fermer|résilie|annule|passe|achète|paie|payer|change|changer|modifie|active|désactive|mets',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      "capture d ' écran|captures d ' écran|écran|webcam|caméra|gps|position|clavier",
      'fais|prends|montre|capture|enregistre|où|active|regarde|surveille',
    ],
  },
];

/** What is told where they are refused. */
export const REFUSED = {
  not_supported_by_api: "Clockify ne laisse personne faire cela de l'extérieur : faites-le dans Clockify même.",
};
