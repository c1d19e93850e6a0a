import type { ClockifyTopic } from '../../clockify-topic.js';

const ENTRIES_WORD =
  "(entrées|entrées de temps|saisies|saisies de temps|pointages|imputations|temps saisis|heures saisies|enregistrements|relevés d ' heures)";

const REPORT = [
  '{period}',
  "(de|d '|du|pour|sur|depuis|en) {period}",
  '(pour|de|du|avec) [le|la] client {client}',
  '(pour|de|du|sur|dans) [le] projet {project}',
  "(sur|à|dans|au) [le|la|l '] {project}",
  "(de|pour|par) l ' utilisateur {user}",
  '(pour moi|de moi) {user=me}',
  "(de|pour|par) (l ' équipe|toute l ' équipe|tout le monde|tous)",
  '[,] [groupé|groupée|groupées|groupés|regroupé|ventilé|réparti|trié|détaillé|classé] par <groupings> [(et|,|et par|puis par|/|puis) <groupings>]',
  '<export>',
  '[seulement|uniquement] [heures] <billable>',
];

/** Nothing tells whose it is: the name is asked about. */
const BARE = ["(pour|de|d ') {project}", "(pour|de|d ') {client}", "(pour|de|d ') {titledPerson}"];

/** Time that was worked, looked at again: lists of entries and reports. */
export const REPORTS = {
  rules: {
    make: "((génère|générez|générer|crée|créez|créer|fais|faites|faire|donne|donnez|montre|montrez|montrer|affiche|affichez|afficher|exporte|exportez|exporter|télécharge|télécharger|prépare|sors|envoie) [- (moi|nous)]|je veux|j ' ai besoin d '|il me faut|je voudrais|voir)",
    a: "[le|la|un|une|mon|ma|l ']",
    summary:
      '(résumé|récapitulatif|récap|synthèse|rapport résumé|rapport récapitulatif|rapport de synthèse|rapport sommaire|sommaire|résumé des heures|récapitulatif des heures|résumé du temps|bilan)',
    report: "(rapport|rapport d ' heures|rapport de temps|rapport horaire)",
    detailed:
      '(rapport détaillé|rapport complet|rapport en détail|relevé détaillé|export détaillé|détail|détail des heures)',
    expenseReport:
      '((rapport|bilan|récapitulatif|récap|relevé|état|résumé|synthèse) (de|des|sur les) (dépenses|frais|notes de frais))',
    sharedType:
      '((résumé|récapitulatif|récap|synthèse|rapport résumé|rapport récapitulatif|rapport de synthèse) {type=SUMMARY}|(rapport détaillé|détail) {type=DETAILED}|(rapport hebdomadaire|rapport hebdo) {type=WEEKLY})',
    reach: '((public|publique) {isPublic=true}|(privé|privée) {isPublic=false})',
    share: '(partage|partagez|partager|publie|publiez|publier)',
    groupings:
      '((projet|projets) {groups+=PROJECT}|(client|clients) {groups+=CLIENT}|(utilisateur|utilisateurs|personne|personnes|membre|collaborateur|collaborateurs|employé|salarié) {groups+=USER}|(jour|jours|date) {groups+=DATE}|(tâche|tâches) {groups+=TASK}|(étiquette|étiquettes|tag|tags) {groups+=TAG}|(semaine|semaines) {groups+=WEEK}|(mois) {groups+=MONTH})',
    done: '(travaillé|passé|fait|faites|passées|travaillées|consacré|consacrées|enregistré|enregistrées|saisi|saisies|imputé|imputées|bossé|pointé|effectué|effectuées|cumulé)',
    howMuch: "(combien d ' heures|combien de temps|combien)",
    iDid: "((ai - je|j ' ai|est - ce que j ' ai) [<done>] {user=me}|(avons - nous|nous avons|on a|a - t - on|est - ce qu ' on a|est - ce que nous avons) [<done>])",
    team: "(l ' équipe|toute l ' équipe|la société|tout le monde|notre équipe|l ' entreprise)",
    teamDid:
      '((<team>) [a|ont] [- t - elle|- t - il] [<done>]|a [- t - on] <done> <team>|est - ce que <team> a [<done>])',
    hours: '(heures|temps|total des heures|heures totales|temps passé|heures travaillées|temps de travail)',
  },
  clauses: {
    list: [
      '{period}',
      "(de|d '|du|pour|sur) {period}",
      '(concernant|contenant|à propos de|avec la description|avec description|sur) {quoted:description}',
      '(contenant|concernant|à propos de|avec la description) {description}',
      '(sur|dans|pour|du|de) [le] projet {project}',
      "(sur|dans|pour) [le|la|l '] {project}",
      'pour {titledPerson}',
      "(de|d ') [l ' utilisateur] {user}",
      '(de|pour|sur) la tâche {task}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
    ],
    report: [...REPORT, "(pour le|pour la|pour l '|du|de la|de l ') {project}", ...BARE],
    // One works on a project and for a client.
    work: [...REPORT, "pour [le|la|l '] {client}"],
    weekly: [
      '{period}',
      "(de|d '|du|pour) {period}",
      '(pour|du|de) [le] client {client}',
      '(pour|du|sur|de) [le] projet {project}',
      '(pour le|du|sur) {project}',
      "(de|pour|par) l ' utilisateur {user}",
      ...BARE,
      "(de|pour) (l ' équipe|toute l ' équipe)",
      '[,] [groupé|réparti|ventilé] par ((utilisateur|utilisateurs|personne|collaborateur) {group=USER}|(projet|projets) {group=PROJECT})',
      '<export>',
      '[heures] <billable>',
    ],
    // Only people attend.
    attendance: [
      '{period}',
      "(de|d '|du|pour) {period}",
      "(de|d '|pour) [l ' utilisateur] {user}",
      '(pour moi|de moi) {user=me}',
      "(de|pour) (l ' équipe|toute l ' équipe)",
      '(pour|du|sur) [le] projet {project}',
      '<export>',
    ],
  },
  sentences: {
    list_time_entries: {
      example: "montre-moi mes entrées d'aujourd'hui",
      says: [
        `<show> [<my>] ${ENTRIES_WORD} [<list...>]`,
        `[<my>] ${ENTRIES_WORD} <list...>`,
        "(qu ' est - ce que j ' ai|qu ' ai - je|sur quoi ai - je|sur quoi j ' ai) (fait|travaillé|enregistré|saisi|pointé) [<list...>]",
        "(qu ' a fait|sur quoi a travaillé|qu ' est - ce qu ' a fait) {user} [<list...>]",
        "<show> ce que j ' ai (fait|enregistré|saisi) [<list...>]",
        `quelles ${ENTRIES_WORD} (ai - je|j ' ai|y a - t - il) [<list...>]`,
      ],
    },
    generate_summary_report: {
      example: 'résumé de la semaine dernière par projet',
      says: [
        '[<make>] <a> <summary> [<report...>]',
        '[<make>] <a> <report> <report...>',
        '(résume|résumez|résumer) [mes {user=me}|les|nos] [heures|temps] <report...>',
        '[<show>|<make>] [les|le|nos] [total des] <hours> [<billable>] <report...>',
        '<howMuch> [<billable>] <iDid> [<work...>] [<done> [<work...>]]',
        '<howMuch> [<billable>] <teamDid> [<work...>] [<done> [<work...>]]',
        '<howMuch> [<billable>] {user} a [- t - il|- t - elle] <done> [<work...>]',
        '<howMuch> [<billable>] a <done> {user} [<work...>]',
        '<howMuch> [<billable>] (ont été|a été) <done> [<work...>]',
        '[<show>] mes (heures|heures totales|temps) {user=me} [<report...>]',
        '{period} [,] par <groupings> [(et|,) <groupings>]',
        '<hours> [<billable>] par <groupings> [(et|,) <groupings>] [<report...>]',
      ],
    },
    generate_detailed_report: {
      example: "rapport détaillé d'hier en csv",
      says: [
        '[<make>] <a> <detailed> [<report...>]',
        '(exporte|exportez|exporter|télécharge|téléchargez|télécharger) [toutes|tous] mes (heures|entrées|saisies|entrées de temps|temps) {user=me} [<report...>]',
        '(exporte|exportez|exporter|télécharge|télécharger) [toutes|tous] [les|nos] (heures|entrées|saisies|entrées de temps|temps) [<report...>]',
        "(exporte|exporter|télécharge) tout ce que j ' ai <done> {user=me} [<report...>]",
      ],
    },
    generate_weekly_report: {
      example: 'rapport hebdomadaire de cette semaine par utilisateur',
      says: ['[<make>] <a> (rapport|récapitulatif|résumé|bilan) (hebdomadaire|hebdo) [<weekly...>]'],
    },
    generate_expense_report: {
      example: 'rapport de dépenses du mois dernier en csv',
      says: [
        '[<make>] <a> <expenseReport> [<report...>]',
        '(exporte|exportez|exporter|télécharge|téléchargez|télécharger) [toutes] (les|nos) (dépenses|notes de frais) [<report...>]',
        '(exporte|exportez|exporter|télécharge|téléchargez|télécharger) [toutes] mes (dépenses|notes de frais) {user=me} [<report...>]',
        "combien (avons - nous|on a|a - t - on|nous avons|est - ce qu ' on a) dépensé [en (frais|dépenses|notes de frais)] [<report...>]",
        "combien (ai - je|j ' ai|est - ce que j ' ai) dépensé {user=me} [en (frais|dépenses|notes de frais)] [<report...>]",
      ],
    },
    update_shared_report: {
      example: 'renomme le rapport partagé Hebdo en Heures',
      says: ['(rends|rendez|rendre|passe|passez|passer|mets) [en] <reach> le rapport partagé {name:report}'],
    },
    create_shared_report: {
      example: 'partage le résumé de la semaine dernière en rapport public "Heures hebdo"',
      says: [
        "<share> [le|la|un|une] <sharedType> [de|du|d '|pour] {period} [(en|comme|sous forme de) [un] [rapport] [partagé] [<reach>]] (<named>|sous le nom [de]|comme) {newName}",
        "<share> [le|la|un|une] <sharedType> [de|du|d '|pour] {period} (en|comme|sous forme de) [un] rapport [partagé] [<reach>] {newName}",
        "<make> [un|le] <sharedType> partagé [<reach>] [<named>] {newName} [[de|du|d '|pour] {period}]",
        "<make> [un|le] rapport partagé [<reach>] [<named>] {newName} [[de|du|d '|pour] {period}]",
      ],
    },
    generate_attendance_report: {
      example: 'rapport de présence de la semaine dernière',
      says: ["[<make>] <a> (rapport|relevé) (de présence|d ' assiduité|des présences) [<attendance...>]"],
    },
  },
} satisfies ClockifyTopic;
