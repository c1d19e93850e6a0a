import type { ClockifyTopic } from '../../clockify-topic.js';
import { LEXICON } from '../../lexicon/fr.js';

const IN = "(sur|à|au|dans|pour|de|du) [le|la|l ']";
const OF = "(sur|au|dans|pour|de|du) [le|la|l ']";
const FROM_TEMPLATE = '(à partir du|à partir de notre|sur la base du|avec le|depuis le|selon le) modèle [de projet]';
const TAG = '(étiquette|tag|libellé)';

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '((crée|créez|créer|ajoute|ajoutez|ajouter|fais|faire) [- moi]|(ouvre|ouvrez|ouvrir) [- moi] un|nouveau|nouvelle)',
    a: "[un|une|le|la|l '] [nouveau|nouvelle|nouvel]",
    the: "[le|la|l '|mon|notre]",
    archive: '(archive|archivez|archiver)',
    restore: '(désarchive|désarchiver|restaure|restaurer|réactive|réactiver)',
    rename: '(renomme|renommez|renommer)',
    changeName:
      "(change|changez|changer|modifie|modifiez|modifier|corrige|corriger|remplace|remplacer|mets à jour) (le nom|l ' intitulé|le titre) (de|du|de notre)",
    to: '(en|à|vers|par)',
    all: '[les|tous les|toutes les|mes|tous mes|nos]',
    entity: LEXICON.words.entity,
    what: '((<show>|quels sont|quelles sont) [les|tous les|toutes les])',
    exist: '(y a - t - il|avons - nous|ai - je|existent|on a|il y a|sont là)',
    withName: '((nommés|appelés|nommé|dont le nom contient|avec le nom) {newName}|avec {newName} dans le nom)',
    done: '(terminée|terminé|faite|fait|finie|achevée|complète|complétée|close)',
  },
  clauses: {
    project: [
      '(pour|du|de) [le|la] client {client}',
      '[,] client [:|=] {client}',
      'pour {client}',
      '[,|et] <billable>',
      '[,] [de|avec|en] [la] couleur {color}',
      '[,|et] public {isPublic=true}',
      '[,|et] privé {isPublic=false}',
      '[,] [avec] [un] taux [horaire] [de] {money:hourlyRate}',
    ],
    task: [
      `${IN} [projet] {project}`,
      'projet [:|=] {project}',
      '[,] (assignée à|attribuée à|affectée à) {users:assignees}',
      '[,] [avec] [une] (estimation|estimation de|estimée à) {duration:estimate}',
    ],
    changed: ['{period:start..end}', '(en|pour|de|depuis) {period:start..end}'],
    projectFilter: ['(du|pour le|de) client {client}', '(pour|de) {client}', '<withName>'],
  },
  sentences: {
    create_project: {
      example: 'crée le projet "Site" pour le client ACME',
      says: [
        '<create> <a> projet [privé {isPublic=false}|public {isPublic=true}|<billable>] [<named>] {newName} [<project...>]',
        '<create> <a> projet',
      ],
    },
    list_projects: {
      example: 'liste les projets',
      says: [
        '<show> <all> projets [archivés {archived=true}|actifs {archived=false}] [<projectFilter...>]',
        'quels projets <exist> [<projectFilter...>]',
        'quels projets (ont|contiennent) {newName} dans le nom',
        '[<all>] projets',
        'liste des projets',
      ],
    },
    update_project: {
      example: 'archive le projet Site',
      says: [
        '<archive> <the> projet {project} {archived=true}',
        '<restore> <the> projet {project} {archived=false}',
        '(rends|marque|mets|passe) <the> projet {project} [comme|en] (<billable>|public {isPublic=true}|privé {isPublic=false})',
        '(rends|rendre|passe|passer|mets) [en] (public {isPublic=true}|privé {isPublic=false}) <the> projet {project}',
        '(clôture|clôturez|clôturer|ferme|fermez|fermer) <the> projet {project} {archived=true}',
        '(mets|mettez|mettre|colore|colorie|passe) <the> projet {project} en {color}',
        '(mets|mettez|mettre|donne|donner|attribue|attribuer|applique|appliquer) la couleur {color} (au|à notre) projet {project}',
        '(rattache|rattachez|rattacher|associe|associez|associer|lie|lier|affecte|déplace|déplacer|transfère|attribue) <the> projet {project} (au|à la|chez le) client {client}',
      ],
    },
    create_project_from_template: {
      example: 'crée le projet "Printemps" à partir du modèle Onboarding',
      says: [
        `<create> <a> projet ${FROM_TEMPLATE} {name:template} [,|et] (<named>|nomme - le|appelle - le) {newName}`,
        `<create> {quoted:name} ${FROM_TEMPLATE} {name:template}`,
        '(utilise|utilisez|utiliser|reprends|prends) le modèle [de projet] {name:template} pour [créer] <a> projet [<named>] {newName}',
      ],
    },
    make_project_template: {
      example: 'transforme le projet Site en modèle',
      says: ['(transforme|transformez|transformer|convertis|convertir|change) {project} en modèle [de projet]'],
    },
    update_project_estimate: {
      example: "fixe l'estimation du projet Site à 120 heures",
      says: [
        '(estime|estimez|estimer|évalue|évaluer) <the> projet {project} à {duration:estimate}',
        '(donne|donnez|mets|ajoute) (une estimation de {duration:estimate}|un budget de {money:budget}) (au|pour le) projet {project}',
      ],
    },
    assign_project_users: {
      example: 'ajoute Ana et Marko au projet Site',
      says: [
        "(donne|donnez|donner) [l '] accès au projet {project} à {users}",
        "(donne|donnez|donner) à {users} [l '|un] accès au projet {project}",
      ],
    },
    rename_project: {
      example: 'renomme le projet Site en Boutique',
      says: [
        '<rename> <the> projet {project} <to> {newName}',
        '<rename> <the> projet {project}',
        '<changeName> <the> projet {project} <to> {newName}',
      ],
    },
    delete_project: {
      example: 'supprime le projet Site',
      says: ['<delete> <the> projet [{project}]', '<delete> (un|ce) projet'],
    },
    list_created_entities: {
      example: 'quels projets ont été créés la semaine dernière ?',
      says: [
        '<what> <entity> (créés|créées|ajoutés|ajoutées) <changed...>',
        "(qu ' est - ce qui|qu ' est - ce qu ' on|que) (a été|a|a - t - on) (créé|ajouté) [<changed...>]",
      ],
    },
    list_updated_entities: {
      example: 'quels projets ont été modifiés la semaine dernière ?',
      says: [
        '<what> <entity> (modifiés|modifiées|changés|changées|mis à jour|mises à jour) <changed...>',
        "(qu ' est - ce qui|qu ' est - ce qu ' on|que) (a été|a|a - t - on) (modifié|changé) [<changed...>]",
      ],
    },
    list_deleted_entities: {
      example: 'quels projets ont été supprimés la semaine dernière ?',
      says: [
        '<what> <entity> (supprimés|supprimées|effacés|effacées) [<changed...>]',
        "(qu ' est - ce qui|qu ' est - ce qu ' on|que) (a été|a|a - t - on) (supprimé|effacé) [<changed...>]",
      ],
    },
    create_client: {
      example: 'crée le client ACME',
      says: [
        "<create> <a> client [<named>] {newName} [[,] [avec] [l '|le] (email|e - mail|mail|courriel|adresse) {email}]",
        '<create> <a> client',
      ],
    },
    list_clients: {
      example: 'affiche tous les clients',
      says: [
        '<show> <all> clients [archivés {archived=true}] [<withName>]',
        'quels clients <exist>',
        '(liste des clients|tous les clients)',
      ],
    },
    rename_client: {
      example: 'renomme le client ACME en ACME SA',
      says: [
        '<rename> <the> client {client} <to> {newName}',
        '<changeName> <the> client {client} <to> {newName}',
        '<rename> <the> client {client}',
      ],
    },
    update_client: {
      example: 'archive le client ACME',
      says: [
        '<archive> <the> client {client} {archived=true}',
        '<restore> <the> client {client} {archived=false}',
        '(ajoute|ajoutez|ajouter|mets|mettez|mettre) (une|la|comme) note (au|à la|sur le|pour le|chez le) client {client} ([:] {quoted:note}|{rest:note})',
        '(ajoute|ajoutez|ajouter|mets|mettre|note) [la] note {quoted:note} (au|à la|sur le|pour le|chez le) client {client}',
        "(ajoute|ajoutez|ajouter|mets|mettre) (l '|le|un) (e - mail|email|mail|courriel|adresse mail|adresse e - mail) {email} (au|à la|sur le|pour le) client {client}",
      ],
    },
    delete_client: { example: 'supprime le client ACME', says: ['<delete> <the> client [{client}]'] },
    create_tag: {
      example: "crée l'étiquette urgent",
      says: [
        `<create> <a> ${TAG} [<named>] {newName}`,
        `<create> <a> ${TAG} [<named>] {hashtag:name}`,
        `<create> <a> ${TAG}`,
      ],
    },
    list_tags: {
      example: 'affiche toutes les étiquettes',
      says: [
        '<show> <all> (étiquettes|tags|libellés)',
        'quelles (étiquettes|tags) <exist>',
        'quels tags <exist>',
        '(liste des étiquettes|liste des tags|toutes les étiquettes|tous les tags)',
      ],
    },
    rename_tag: {
      example: "renomme l'étiquette urgent en pressé",
      says: [
        `<rename> <the> ${TAG} {tag} <to> {newName}`,
        `<changeName> <the> ${TAG} {tag} <to> {newName}`,
        `<rename> <the> ${TAG} {tag}`,
      ],
    },
    update_tag: { example: "archive l'étiquette urgent", says: [`<archive> <the> ${TAG} {tag} {archived=true}`] },
    delete_tag: { example: "supprime l'étiquette urgent", says: [`<delete> <the> ${TAG} [{tag}]`] },
    create_task: {
      example: 'ajoute la tâche "Test de charge" au projet Site',
      says: [
        '<create> <a> tâche [<named>] {newName} [<task...>]',
        `<create> ${IN} [projet] {project} <a> tâche [<named>] {newName}`,
        `<create> <a> tâche [<named>] {newName} ${IN} [projet] {project} [,|et] pour {titledPeople:assignees}`,
        '<create> <a> tâche',
      ],
    },
    list_tasks: {
      example: 'quelles tâches y a-t-il dans Site ?',
      says: [
        `<show> <all> tâches [en cours {status=ACTIVE}|terminées {status=DONE}] [${IN} [projet] {project}]`,
        `quelles tâches <exist> [${IN} [projet] {project}]`,
        `quelles sont les tâches ${IN} [projet] {project}`,
        `[<all>] tâches ${IN} [projet] {project}`,
      ],
    },
    update_task: {
      example: 'marque la tâche Test de Site comme terminée',
      says: [
        `(marque|marquez|marquer|mets|passe|indique) <the> tâche {task} [${IN} [projet] {project}] (comme|en|à) <done> {status=DONE}`,
        `(marque|marquer) comme <done> <the> tâche {task} [${IN} [projet] {project}] {status=DONE}`,
        `(termine|terminer|clôture|clôturer|ferme|fermer|achève|finis) <the> tâche {task} [${IN} [projet] {project}] {status=DONE}`,
        `la tâche {task} ${IN} [projet] {project} est <done> {status=DONE}`,
        `(rouvre|rouvrir|réactive|réactiver) <the> tâche {task} [${IN} [projet] {project}] {status=ACTIVE}`,
        `(estime|estimez|estimer|évalue|évaluer) <the> tâche {task} [${OF} [projet] {project}] à {duration:estimate}`,
        `(rends|marque|mets|passe) <the> tâche {task} [${OF} [projet] {project}] [comme|en] <billable>`,
        `[nous avons|on a|j ' ai] (terminé|fini|achevé) <the> tâche {task} ${OF} [projet] {project} {status=DONE}`,
      ],
    },
    assign_task: {
      example: 'assigne Ana à la tâche QA de Site',
      says: [
        `(assigne|assignez|assigner|attribue|attribuez|attribuer|confie|confiez|confier|donne|donnez|affecte) à {users:assignees} <the> tâche {task} [${OF} [projet] {project}]`,
      ],
    },
    rename_task: {
      example: 'renomme la tâche Test de Site en Charge',
      says: [
        `<rename> <the> tâche {task} [(de|du|dans|sur) [le] [projet] {project}] <to> {newName}`,
        `<changeName> <the> tâche {task} [(de|du|dans|sur) [le] [projet] {project}] <to> {newName}`,
      ],
    },
    delete_task: {
      example: 'supprime la tâche Test de Site',
      says: [`<delete> <the> tâche [{task}] [${IN} [projet] {project}]`],
    },
  },
} satisfies ClockifyTopic;
