import type { ClockifyTopic } from '../../clockify-topic.js';

/** What a time entry has beside its time. */
const DETAILS = [
  '{day}',
  "(pour|de|d') {day}",
  '[avec|sur|pour|,] [la] tâche [:] {task}',
  '(pour|de|du) [le|la] (client|cliente) ({titledClient}|{quoted:client})',
  '{description}',
  '<described> [:|=] {description}',
  '<described> {rest}',
  '{rest}',
  '<tagged> [:] {tags+}',
  '{hashtag:tags+}',
  '[,|et] <billable>',
];

const ON = "(sur|à|au|aux|dans|contre|sous) [le|la|les|l '] [projet] {project} [/ {task}]";
const FOR = "(pour|du) [le|la|les|l '] [projet] {project} [/ {task}]";
const TIME = [
  '{duration}',
  '(pendant|pour|durant) {duration}',
  '{range}',
  "{duration} (de|d ') {description}",
  '{duration} (à|en) {description}',
];
const PROJECT = [
  ON,
  FOR,
  'projet [:|=] {project} [/ {task}]',
  '(sur|pour) la tâche {task} (de|du|dans|sur) [projet] {project}',
];

/** Time that was worked. */
export const ENTRIES = {
  rules: {
    add: '((ajoute|ajoutez|ajouter|rajoute|rajoutez|rajouter|mets|mettez|mettre) [- moi|moi])',
    log: '((note|notez|noter|enregistre|enregistrez|enregistrer|saisis|saisissez|saisir|inscris|inscrivez|inscrire|consigne|consignez|consigner|impute|imputez|imputer|pointe|pointez|pointer|déclare|déclarez|déclarer|compte|comptez|comptabilise|reporte|rentre|rentrez|rentrer|entre|entrez|entrer|logue|loguer) [- moi|moi])',
    make: '(crée|créez|créer|fais|faire|ajoute|ajouter|ajoutez|enregistre|enregistrer|saisis|saisir|nouvelle)',
    worked: "(j ' ai|on a|nous avons|j ' avais) [déjà] (travaillé|passé|fait|bossé|consacré|mis)",
    done: '(travaillées|travaillée|passées|passée|faites|saisies|enregistrées|imputées|consacrées|pointées|de travail)',
    anEntry: "([une|l '|la|d ' une|un] [nouvelle] (entrée|saisie|imputation) [de (temps|d ' heures)])",
    some: '([le|du|des|mon|mes|les|quelques] (temps|heures))',
    running:
      "([mon|le|ma|l '] (chrono|chronomètre|minuteur|timer|entrée|saisie) (qui tourne|en cours|actuel|actif|courant|active|actuelle) {entry=running})",
    last: "([ma|la|mon|l '] (dernière|dernier|précédente|précédent) (entrée|saisie|entrée de temps|saisie de temps|pointage) {entry=last})",
    ref: "((mon|ma|l '|la) (entrée|saisie) (de|d '|du) {day:entry.date}|<last>|<running>|[l '|la] (entrée|saisie|entrée de temps) [avec l ' id|avec id|id] {id:entryId})",
    change:
      '(change|changez|changer|modifie|modifiez|modifier|remplace|remplacer|corrige|corrigez|corriger|mets|mettez|mettre|mets à jour|mettre à jour|fixe|passe)',
  },
  clauses: {
    entry: [...DETAILS, ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    marked: [...DETAILS.filter((clause) => clause !== '{rest}'), ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    before: ['{day}', 'pour {day}', ON, FOR, '{titled} [/ {task}]'],
    others: [...DETAILS, ...TIME],
    // A number that is no amount of time is not one with what follows: three `hours and a half`.
    untimed: [...DETAILS, ...PROJECT],
  },
  sentences: {
    create_time_entry: {
      example: "note 2 heures hier sur Site : page d'accueil",
      says: [
        '<log> [:|,] <entry...>',
        '<log> [<some>] [<entry...>]',
        '(<log>|<add>) {number:_} [<untimed...>]',
        '<add> <some> [<entry...>]',
        '<add> [<before...> [,|:]] ({duration}|{range}) [[,] <entry...>]',
        "<add> [<before...> [,|:]] {duration} (de|d ') {name:description} [[,] <entry...>]",
        "<make> <anEntry> [:|,|de|d '|pour|avec] [<marked...>]",
        "<anEntry> (:|,|de|d '|pour) <marked...>",
        '[<before...> [,|:|-]] ({duration}|{range}) [[,|-] <entry...>]',
        '[<before...> [,]] <worked> <entry...>',
        '[<before...>] ({duration}|{range}) <done> [<entry...>]',
      ],
    },
    repeat_time_entries: {
      example: 'note 1 heure sur Site : comme hier',
      says: [
        "[<log>|fais] la même chose (qu '|que) {day:repeats.date}",
        '(comme) {day:repeats.date}',
        "(répète|copie|duplique|recopie) [l '|les] (entrée|entrées|saisies) (de|d ') {day:repeats.date}",
      ],
    },
    create_time_entry_for_user: {
      example: 'note 4 heures pour Marko sur Site',
      says: [
        `(<log>|<add>) <others...> pour [l ' utilisateur] {user} ${ON} [<others...>]`,
        `(<log>|<add>) <others...> ${ON} [<others...>] (pour|au nom de) [l ' utilisateur] {user} [<others...>]`,
      ],
    },
    update_time_entry: {
      example: 'change la description de ma dernière entrée en "revue"',
      says: [
        '<change> [la|le] (description|texte|note|titre|libellé|commentaire) de <ref> (en|à|par|pour|avec) [:] {description}',
        '<change> [la|le] (description|texte|note|titre|libellé) de <ref> {rest}',
        '(renomme|renommez|renommer) <ref> (en|à) {description}',
        '(déplace|déplacez|déplacer|passe|passez|passer|réaffecte|transfère|bascule|mets) <ref> (sur|vers|dans|à|au) [le] [projet] {project} [/ {task}]',
        '<change> [le] projet de <ref> (en|à|par|pour) [projet] {project} [/ {task}]',
        '<change> [la] tâche de <ref> (en|à|par|pour) [tâche] {task}',
        '(marque|marquez|marquer|mets|passe|rends) <ref> [comme|en] <billable>',
        '(étiquette|tague) <ref> (avec|comme) {tags+}',
        "(ajoute|ajoutez|ajouter|mets) [l '|les|le] (étiquette|étiquettes|tag|tags) {tags+} (à|sur) <ref>",
        "<change> [la|l '] (fin|heure de fin) de <ref> {moment:end}",
        "<change> [le|la|l '] (début|heure de début) de <ref> {moment:start}",
      ],
    },
    change_time_entry: {
      example: 'change la description de ma dernière entrée en "revue"',
      says: ['(change|changer|modifie|modifiez|modifier|corrige|corriger) <ref>'],
    },
    delete_time_entry: {
      example: 'supprime ma dernière entrée',
      says: [
        '<delete> <ref>',
        '(annule|annulez|annuler) <ref>',
        '(<delete>|annule|annulez|annuler) [le|mon] (chrono|chronomètre|minuteur|timer) {entry=running}',
      ],
    },
    delete_unnamed_time_entry: {
      example: "supprime l'entrée 64f1c2a9e4b0a1b2c3d4e5f6",
      says: [
        '<delete> - (le|la|les)',
        "<delete> (ça|cela|ceci|celle - ci|celui - ci|cette entrée|l ' entrée|mon entrée|une entrée|cette saisie|la saisie)",
        'annule (ça|cela|[- le])',
      ],
    },
    move_unnamed_time_entry: {
      example: 'déplace ma dernière entrée sur le projet Site',
      says: [
        "(déplace|déplacez|déplacer|bascule|basculez|basculer|transfère|transférez|transférer|réaffecte|réaffecter) (mon|une|l '|cette|la|mes) (entrée|saisie) [de temps] [(sur|vers|dans|à) (un|l '|le) [autre|bon] projet]",
        "(change|changez|changer) (mon|une|l '|cette|la) (entrée|saisie) [de temps] de projet",
        "(déplace|déplacez|déplacer|bascule|basculer|transfère|transférer|mets|mettre) - (la|le) (sur|vers|dans) (un|l '|le) [autre|bon] projet",
      ],
    },
  },
} satisfies ClockifyTopic;
