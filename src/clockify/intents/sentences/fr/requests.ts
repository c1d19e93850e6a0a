import type { ClockifyTopic } from '../../clockify-topic.js';

/** What is asked of others: expenses, time off, approvals, messages and webhooks. */
export const REQUESTS = {
  rules: {
    file: '((ajoute|ajoutez|ajouter|enregistre|enregistrez|enregistrer|saisis|saisir|note|noter|crée|créer|déclare|déclarer|nouvelle) [- moi])',
    request:
      '(demande|demandez|demander|pose|posez|poser|prends|prendre|je demande|je pose|je prends|réserve|planifie)',
    policy:
      '(congé {policy=congé}|congés {policy=congés}|congés payés {policy=congés payés}|vacances {policy=vacances}|rtt {policy=RTT}|congé maladie {policy=congé maladie}|arrêt maladie {policy=arrêt maladie}|congé sans solde {policy=congé sans solde}|absence {policy=absence}|{quoted:policy})',
    timesheet:
      "[mes|ma|les|la|mon] (heures|feuille de temps|feuille d ' heures|relevé d ' heures|temps|timesheet|semaine)",
    event:
      "(((un|le) (chrono|minuteur|timer|chronomètre) (s ' arrête|est arrêté|est stoppé)|arrêt (d ' un|du) (chrono|minuteur|timer)) {event=TIMER_STOPPED}|((un|le) (chrono|minuteur|timer|chronomètre) (démarre|est démarré|est lancé)) {event=NEW_TIMER_STARTED}|(une [nouvelle] (entrée|saisie) [de temps] est (créée|ajoutée)|nouvelle entrée [de temps]|nouvelles entrées [de temps]) {event=NEW_TIME_ENTRY}|(un [nouveau] projet est créé|nouveau projet|nouveaux projets) {event=NEW_PROJECT}|(un [nouveau] client est créé|nouveau client|nouveaux clients) {event=NEW_CLIENT}|(une [nouvelle] tâche est créée|nouvelle tâche|nouvelles tâches) {event=NEW_TASK})",
  },
  clauses: {
    expense: [
      '{money}',
      '(de|à|pour) {money}',
      '(sur|au|à|dans) [le] [projet] {project}',
      'projet [:|=] {project}',
      '(de|pour|en|catégorie|dans la catégorie) [:] {name:category}',
      '{name:category}',
      '{day}',
      '[,|et] <billable>',
      '<described> [:] {description:notes}',
    ],
    off: ['{period:start..end}', '(pour|du|de) {period:start..end}'],
  },
  sentences: {
    create_expense: {
      example: 'ajoute une dépense de 42,50 € taxi sur Site',
      says: [
        '<file> [une|la|des] [nouvelle] (dépense|note de frais|frais) [:|,] <expense...>',
        '(dépense|note de frais) [:|,] <expense...>',
        "(j ' ai|on a|nous avons) (payé|dépensé) <expense...>",
        "{day} (j ' ai|on a) (payé|dépensé) <expense...>",
      ],
    },
    delete_expense: {
      example: 'supprime ma dernière dépense',
      says: ['<delete> [ma|la] dernière (dépense|note de frais) {expense=last}'],
    },
    list_expenses: { example: 'affiche mes dépenses', says: ['<show> [<my>] (dépenses|notes de frais)'] },
    create_time_off_request: {
      example: 'demande un congé du 21 au 23 décembre',
      says: [
        '<request> [un|une|des|mes|de|du|mon] <policy> <off...>',
        '<request> <off...> [en|de] <policy>',
        '(demande de) <policy> <off...>',
        '(vacances {policy=vacances}|congés {policy=congés}|congé {policy=congé}) <off...>',
        '(je suis|je serai) malade {policy=maladie} <off...>',
        '<off...> je suis malade {policy=maladie}',
        '(demande|demandez|demander|pose|poser) [un|une|des|mes] <policy>',
      ],
    },
    list_time_off_policies: {
      example: "liste les politiques d'absence",
      says: [
        "<show> [les] (politiques|règles) (d ' absence|d ' absences|de congés|de congé)",
        "quelles (politiques|règles) (d ' absence|de congés|de congé) (y a - t - il|avons - nous)",
      ],
    },
    list_holidays: {
      example: 'quels jours fériés y a-t-il en décembre ?',
      says: [
        'quels [sont les] jours fériés [y a - t - il|sont|avons - nous] [{period}]',
        '<show> [les] jours fériés [{period}]',
      ],
    },
    create_approval_request: {
      example: 'soumets mes heures de la semaine dernière pour approbation',
      says: [
        "(soumets|soumettez|soumettre|envoie|envoyez|envoyer|transmets) <timesheet> {period:periodStart} {period=WEEKLY} [(pour|à|en) [l ' ](approbation|validation)]",
        '(soumets|soumettez|soumettre) {period:periodStart} {period=WEEKLY} [(pour|à) (approbation|validation)]',
        '(soumets|soumettez|soumettre|envoie) <timesheet> [(pour|à) (approbation|validation)]',
      ],
    },
    list_approval_requests: {
      example: 'affiche les approbations en attente',
      says: [
        "<show> [les] (approbations|validations|demandes d ' approbation) en attente {status=PENDING}",
        'quelles (approbations|validations) sont en attente {status=PENDING}',
        '(approbations|validations) en attente {status=PENDING}',
      ],
    },
    update_approval_request: {
      example: 'approuve les heures de Marko de la semaine dernière',
      says: [
        "(approuve|approuvez|approuver|valide|validez|valider) <timesheet> [(de|d ') {user}] [{period:periodStart}] {status=APPROVED}",
        "(refuse|refusez|refuser|rejette|rejetez|rejeter) <timesheet> [(de|d ') {user}] [{period:periodStart}] {status=REJECTED}",
      ],
    },
    create_webhook: {
      example: "crée un webhook vers https://ci.example.com/t quand un chrono s'arrête",
      says: [
        "(crée|créez|créer|ajoute|ajouter|configure) [un|le] [nouveau] webhook (vers|sur|à|pour) {url} [,] (quand|lorsque|lorsqu ') <event>",
        "(crée|créer|ajoute|configure) [un] [nouveau] webhook (quand|pour|lorsque|lorsqu ') <event> (vers|sur|à) {url}",
        "(appelle|préviens|notifie|avertis) {url} [,] (quand|lorsque|lorsqu ') <event>",
      ],
    },
    list_webhooks: {
      example: 'liste les webhooks',
      says: ['<show> [les|tous les|mes] webhooks', 'quels webhooks (y a - t - il|avons - nous)'],
    },
    delete_webhook: { example: 'supprime le webhook ops', says: ['<delete> [le] webhook [{name:webhook}]'] },
  },
} satisfies ClockifyTopic;
