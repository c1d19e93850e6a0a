import type { ClockifyTopic } from '../../clockify-topic.js';

const IN = "(sur|à|au|dans|pour|de|du) [le|la|l ']";
const TAG = '(étiquette|tag|libellé)';

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create: '((crée|créez|créer|ajoute|ajoutez|ajouter|fais|faire|ouvre|ouvrir) [- moi]|nouveau|nouvelle)',
    a: "[un|une|le|la|l '] [nouveau|nouvelle|nouvel]",
    the: "[le|la|l '|mon|notre]",
    archive: '(archive|archivez|archiver)',
    restore: '(désarchive|désarchiver|restaure|restaurer|réactive|réactiver)',
    rename: '(renomme|renommez|renommer)',
    to: '(en|à|vers|par)',
    all: '[les|tous les|toutes les|mes|tous mes|nos]',
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
      ],
    },
    rename_project: {
      example: 'renomme le projet Site en Boutique',
      says: ['<rename> <the> projet {project} <to> {newName}', '<rename> <the> projet {project}'],
    },
    delete_project: {
      example: 'supprime le projet Site',
      says: ['<delete> <the> projet [{project}]', '<delete> (un|ce) projet'],
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
      says: ['<rename> <the> client {client} <to> {newName}'],
    },
    update_client: {
      example: 'archive le client ACME',
      says: ['<archive> <the> client {client} {archived=true}', '<restore> <the> client {client} {archived=false}'],
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
      says: [`<rename> <the> ${TAG} {tag} <to> {newName}`],
    },
    update_tag: { example: "archive l'étiquette urgent", says: [`<archive> <the> ${TAG} {tag} {archived=true}`] },
    delete_tag: { example: "supprime l'étiquette urgent", says: [`<delete> <the> ${TAG} [{tag}]`] },
    create_task: {
      example: 'ajoute la tâche "Test de charge" au projet Site',
      says: [
        '<create> <a> tâche [<named>] {newName} [<task...>]',
        `<create> ${IN} [projet] {project} <a> tâche [<named>] {newName}`,
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
      ],
    },
    rename_task: {
      example: 'renomme la tâche Test de Site en Charge',
      says: [`<rename> <the> tâche {task} [(de|du|dans|sur) [le] [projet] {project}] <to> {newName}`],
    },
    delete_task: {
      example: 'supprime la tâche Test de Site',
      says: [`<delete> <the> tâche [{task}] [${IN} [projet] {project}]`],
    },
  },
} satisfies ClockifyTopic;
