import type { ClockifyTopic } from '../../clockify-topic.js';

const RATE = '(taux horaire|tarif horaire|taux|tarif)';
const HEAD = '(chef|cheffe|responsable|manager|directeur|directrice)';

/** Who people are, what they do and what they cost. */
export const PEOPLE = {
  rules: {
    add: '((ajoute|ajoutez|ajouter|crée|créez|créer) [- moi])',
    set: '(fixe|fixez|fixer|mets|mettez|mettre|passe|passez|passer|change|changez|changer|modifie|modifiez|modifier|définis|définir|augmente|augmenter|baisse|baisser)',
    workspace: "[le|l '|notre|mon] (workspace|espace de travail|espace|équipe)",
    into: '(à|au|dans|sur)',
    perHour: "(par heure|de l ' heure|l ' heure|/ h|/ heure)",
    make: "(nomme|nommez|nommer|désigne|désigner|fais de|fais d '|promeus|mets|passe)",
  },
  sentences: {
    get_user: {
      example: 'qui suis-je ?',
      says: [
        'qui suis - je [ici]',
        '(je suis|suis - je) qui [ici]',
        '(sous|avec) (quel compte|quel utilisateur|quel nom|quel profil) (suis - je|je suis|est - ce que je suis) (connecté|connectée)',
        "[<show>|quel est|quelle est|c ' est quoi] (mon|ma) (profil|compte|utilisateur|profil utilisateur|e - mail|email|mail|adresse e - mail|adresse mail|fuseau|fuseau horaire|identifiant|id|nom d ' utilisateur) [clockify]",
        '<show> (mes|les) (infos|informations|paramètres|réglages|détails) (de|du|sur) (mon|ma) (compte|profil)',
        '<show> mes (infos|informations|paramètres|réglages|préférences)',
      ],
    },
    list_users: {
      example: 'liste tous les utilisateurs',
      says: [
        'qui (travaille|bosse|est|est affecté|est assigné|intervient) (sur|dans|au) [le] projet {project}',
        'qui a accès au projet {project}',
        "qui (est|fait partie|sont les membres|y a - t - il) (dans|de|du) [le|l '|notre] (workspace|espace de travail|équipe)",
        "<show> ((toute|tous) (l '|les)|l '|notre) (équipe|gens|monde)",
      ],
    },
    list_workspaces: {
      example: 'liste mes espaces de travail',
      says: [
        "(dans|à|de|sur) quels (espaces de travail|workspaces|espaces) (suis - je|ai - je accès|je suis|est - ce que je suis|fais - je partie|j ' ai accès)",
        "à quels (espaces de travail|workspaces|espaces) (ai - je|j ' ai|est - ce que j ' ai) accès",
      ],
    },
    get_workspace: {
      example: "affiche les détails de l'espace de travail",
      says: [
        '(dans|sur) quel (espace de travail|workspace|espace) (suis - je|sommes - nous|je suis|on est|est - on|est - ce que je suis)',
        "quel est (mon|notre|le|l ') (espace de travail|workspace) [actuel|actif|courant]",
      ],
    },
    add_workspace_user: {
      example: "invite ana@acme.example dans l'espace de travail",
      says: [
        "<add> [l '|un|une|le|la] [nouvel|nouvelle|nouveau] [utilisateur|utilisatrice|membre|collaborateur|collaboratrice|collègue] [avec] [l '] [adresse|e - mail|mail|adresse mail] {email} [<into> <workspace>]",
        '(envoie|envoyez|envoyer) une invitation à {email} [(pour|dans|à) <workspace>]',
      ],
    },
    deactivate_user: {
      example: "désactive l'utilisateur Ben",
      says: [
        "(désactive|désactivez|désactiver|suspends|suspendez|suspendre|bloque|bloquez|bloquer|ferme|fermer) le compte (de|d ') {user}",
      ],
    },
    activate_user: {
      example: "réactive l'utilisateur Ben",
      says: [
        "(active|activez|activer|réactive|réactivez|réactiver|débloque|débloquez|débloquer|rouvre|rouvrir) le compte (de|d ') {user}",
      ],
    },
    list_user_managers: {
      example: "qui sont les responsables d'Ana ?",
      says: [
        'qui (manage|dirige|encadre|supervise) {user}',
        'qui est le (n + 1|chef|manager|responsable|boss) de {user}',
      ],
    },
    make_workspace_admin: {
      example: 'nomme Ana administratrice',
      says: [
        "(donne|donnez|donner|attribue|attribuer|accorde|accorder) (les droits|le rôle|le statut|un accès|l ' accès) (de|d ') (admin|administrateur|administratrice|administration) à {user}",
      ],
    },
    make_project_manager: {
      example: 'nomme Ana cheffe de projet de Site',
      says: [
        `<make> {user} [comme|en tant que|un|une|le|la] ${HEAD} du projet {project}`,
        `(donne|donnez|donner|attribue|attribuer|accorde|accorder) (le rôle|les droits) de ${HEAD} de projet à {user} (sur|pour|de|du) [le] [projet] {project}`,
        `(confie|confier|confiez|donne|donner) (la direction|la gestion|la responsabilité) du projet {project} à {user}`,
      ],
    },
    remove_project_manager: {
      example: 'retire Ana comme cheffe de projet de Site',
      says: [
        `(retire|retirer|enlève|enlever) {user} [comme|en tant que|de son rôle de|du rôle de] ${HEAD} du projet {project}`,
        `(retire|retirer|enlève|enlever) à {user} (le rôle|les droits|son rôle) de ${HEAD} (de|du) projet (sur|du|de) [projet] {project}`,
      ],
    },
    update_project_user_hourly_rate: {
      example: "fixe le taux horaire d'Ana sur le projet Site à 60 EUR",
      says: [`<set> le ${RATE} (de|d ') {user} à {money} [<perHour>] (sur|pour|dans) le projet {project}`],
    },
    update_project_user_cost_rate: {
      example: "fixe le taux de coût d'Ana sur le projet Site à 40 EUR",
      says: [
        `<set> le (taux de coût|coût horaire|coût) (de|d ') {user} à {money} [<perHour>] (sur|pour|dans) le projet {project}`,
      ],
    },
    update_user_hourly_rate: {
      example: "fixe le taux horaire d'Ana à 60 EUR",
      says: [
        `[le] ${RATE} (de|d ') {user} (passe|doit passer|est désormais|est maintenant) [à|de] {money} [<perHour>]`,
        `(donne|donnez|donner|attribue|mets) à {user} un ${RATE} de {money} [<perHour>]`,
        `(donne|donner|mets|attribue) un ${RATE} de {money} [<perHour>] à {user}`,
        '(facture|facturez|facturer) {user} [à] {price} <perHour>',
      ],
    },
  },
} satisfies ClockifyTopic;
