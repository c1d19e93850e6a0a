import type { ClockifyTopic } from '../../clockify-topic.js';
import { LEXICON } from '../../lexicon/fr.js';

/** What can happen to a thing: it is created, changed or deleted. */
const HAPPENINGS = {
  created: { done: 'créé|créée|ajouté|ajoutée', what: 'création' },
  updated: { done: 'modifié|modifiée|changé|changée|mis à jour|mise à jour', what: 'modification' },
  deleted: { done: 'supprimé|supprimée|effacé|effacée', what: 'suppression' },
  approved: { done: 'approuvé|approuvée|accepté|acceptée|validé|validée', what: 'approbation' },
  rejected: { done: 'refusé|refusée|rejeté|rejetée', what: 'refus' },
} as const;

const TIME_OFF = "demande de congé|demande de congés|demande d ' absence";
const EVENTS: readonly (readonly [event: string, things: string, happening: keyof typeof HAPPENINGS])[] = [
  ['NEW_PROJECT', 'projet', 'created'],
  ['PROJECT_UPDATED', 'projet', 'updated'],
  ['PROJECT_DELETED', 'projet', 'deleted'],
  ['NEW_CLIENT', 'client', 'created'],
  ['CLIENT_UPDATED', 'client', 'updated'],
  ['CLIENT_DELETED', 'client', 'deleted'],
  ['NEW_TASK', 'tâche', 'created'],
  ['TASK_UPDATED', 'tâche', 'updated'],
  ['TASK_DELETED', 'tâche', 'deleted'],
  ['NEW_TAG', 'étiquette|tag', 'created'],
  ['TAG_UPDATED', 'étiquette|tag', 'updated'],
  ['TAG_DELETED', 'étiquette|tag', 'deleted'],
  ['NEW_TIME_ENTRY', 'entrée|entrée de temps|saisie|saisie de temps', 'created'],
  ['TIME_ENTRY_UPDATED', 'entrée|entrée de temps|saisie|saisie de temps', 'updated'],
  ['TIME_ENTRY_DELETED', 'entrée|entrée de temps|saisie|saisie de temps', 'deleted'],
  ['NEW_INVOICE', 'facture', 'created'],
  ['INVOICE_UPDATED', 'facture', 'updated'],
  ['EXPENSE_CREATED', 'dépense|note de frais', 'created'],
  ['EXPENSE_UPDATED', 'dépense|note de frais', 'updated'],
  ['EXPENSE_DELETED', 'dépense|note de frais', 'deleted'],
  ['TIME_OFF_REQUESTED', TIME_OFF, 'created'],
  ['TIME_OFF_REQUEST_APPROVED', TIME_OFF, 'approved'],
  ['TIME_OFF_REQUEST_REJECTED', TIME_OFF, 'rejected'],
  ['USER_GROUP_CREATED', 'groupe', 'created'],
  ['USER_GROUP_DELETED', 'groupe', 'deleted'],
];

/** An event as it is told: `un projet est créé`, `la création d'un projet`. */
function told([event, things, happening]: (typeof EVENTS)[number]): string {
  const { done, what } = HAPPENINGS[happening];
  const happens = `(un|une|le|la|l '|chaque) [nouveau|nouvelle|nouvel] (${things}) (est|a été|soit) (${done})`;
  return `(${happens}|[la|le|à la|chaque] ${what} (de|d ') [un|une] (${things})) {event=${event}}`;
}

const INVOICE = `[la|l '|notre|ma] (${LEXICON.things.invoice.one}) ({code:invoice}|{quoted:invoice})`;
const WHEN = '({week:periodStart} {period=WEEKLY}|{month:periodStart} {period=MONTHLY})';
const OF_WHEN = "[de|du|d '|pour] ";

/** What is asked of others: expenses, invoices, time off, approvals and webhooks. */
export const REQUESTS = {
  rules: {
    file: '((ajoute|ajoutez|ajouter|enregistre|enregistrez|enregistrer|saisis|saisir|note|noter|crée|créer|déclare|déclarer|nouvelle) [- moi])',
    request:
      '(demande|demandez|demander|pose|posez|poser|prends|prendre|je demande|je pose|je prends|réserve|planifie)',
    policy:
      '(congé {policy=congé}|congés {policy=congés}|congés payés {policy=congés payés}|vacances {policy=vacances}|rtt {policy=RTT}|congé maladie {policy=congé maladie}|arrêt maladie {policy=arrêt maladie}|congé sans solde {policy=congé sans solde}|absence {policy=absence}|{quoted:policy})',
    timesheet:
      "[mes|ma|les|la|mon] (heures|feuille de temps|feuille d ' heures|relevé d ' heures|temps|timesheet|semaine)",
    event: `(((un|le|chaque) (chrono|minuteur|timer|chronomètre) (s ' arrête|est arrêté|est stoppé)|arrêt (d ' un|du) (chrono|minuteur|timer)) {event=TIMER_STOPPED}|((un|le|chaque) (chrono|minuteur|timer|chronomètre) (démarre|est démarré|est lancé)|démarrage (d ' un|du) (chrono|minuteur|timer)) {event=NEW_TIMER_STARTED}|(nouvelle entrée [de temps]|nouvelles entrées [de temps]) {event=NEW_TIME_ENTRY}|(nouveau projet|nouveaux projets) {event=NEW_PROJECT}|(nouveau client|nouveaux clients) {event=NEW_CLIENT}|(nouvelle tâche|nouvelles tâches) {event=NEW_TASK}|(nouvelle facture|nouvelles factures) {event=NEW_INVOICE}|(nouvelle dépense|nouvelles dépenses) {event=EXPENSE_CREATED}|${EVENTS.map(told).join('|')})`,
    invoiceState: LEXICON.words.invoiceState,
    invoiceStatus: LEXICON.words.invoiceStatus,
    lastExpense: LEXICON.words.lastExpense,
    due: LEXICON.words.due,
    submit: '(soumets|soumettez|soumettre|envoie|envoyez|envoyer|transmets|transmettez|transmettre)',
    approval: "(pour|à|en) [l '] (approbation|validation)",
    hours: "(heures|feuille de temps|feuille d ' heures|feuilles de temps|relevé d ' heures|temps|timesheet|semaine)",
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
    expenses: [
      '{period}',
      "(de|d '|du|pour|sur) {period}",
      '(sur|pour|du|de) [le] projet {project}',
      "(de|d ') [l ' utilisateur] {user}",
    ],
    off: ['{period:start..end}', '(pour|du|de) {period:start..end}'],
  },
  sentences: {
    create_expense: {
      example: 'ajoute une dépense de 42,50 € taxi sur Site',
      says: [
        '<file> [une|la|des] [nouvelle] (dépense|note de frais|frais) [:|,] <expense...>',
        '(dépense|note de frais) [:|,] <expense...>',
        '<file> {price} [,] <expense...>',
        "(j ' ai|on a|nous avons) (payé|dépensé) <expense...>",
        "{day} (j ' ai|on a) (payé|dépensé) <expense...>",
      ],
    },
    delete_expense: {
      example: 'supprime ma dernière dépense',
      says: ['<delete> [ma|la] dernière (dépense|note de frais) {expense=last}'],
    },
    list_expenses: {
      example: 'affiche mes dépenses',
      says: [
        '<show> [<my>] (dépenses|notes de frais) [<expenses...>]',
        '[<my>] (dépenses|notes de frais) <expenses...>',
        "quelles (dépenses|notes de frais) (y a - t - il|avons - nous|ai - je|j ' ai|a - t - on) [<expenses...>]",
      ],
    },
    update_expense: {
      example: 'change le montant de ma dernière dépense à 45 EUR',
      says: [
        '(change|changez|changer|passe|passer|mets|mettre|modifie|modifier|corrige|corriger) <lastExpense> (à|en|pour) {price}',
        '(déplace|déplacez|déplacer|mets|mettre|passe|affecte|impute) <lastExpense> (sur|au|dans|à) [le] [projet] {project}',
      ],
    },
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
        "[<show>] [les|toutes les|tous les|nos] (politiques|règles|types) (d ' absence|d ' absences|de congés|de congé)",
        "(quelles|quels) (politiques|règles|types) (d ' absence|d ' absences|de congés|de congé) (y a - t - il|avons - nous|existent|existe - t - il|a - t - on)",
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
        `<submit> <timesheet> ${OF_WHEN} ${WHEN} [<approval>]`,
        `<submit> <timesheet> <approval> ${OF_WHEN} ${WHEN}`,
        `(soumets|soumettez|soumettre) [ma|mon] ${WHEN} [<approval>]`,
        '(soumets|soumettez|soumettre|envoie) <timesheet> [<approval>]',
        `(demande|demandez|demander) (l '|la) (approbation|validation) (de|d ') <timesheet> [${OF_WHEN} ${WHEN}]`,
      ],
    },
    create_approval_request_for_user: {
      example: "soumets la feuille de temps d'Ana pour la semaine dernière",
      says: [
        `<submit> (les|la|le) <hours> (de|d ') {user} ${OF_WHEN} ${WHEN} <approval>`,
        `<submit> (les|la|le) <hours> (de|d ') {user} <approval>`,
      ],
    },
    resubmit_approval_request: {
      example: 'soumets ma feuille de temps de la semaine dernière à nouveau',
      says: [
        `(resoumets|resoumettez|resoumettre|renvoie|renvoyez|renvoyer|retransmets|retransmettre|redépose) <timesheet> [${OF_WHEN} ({week:periodStart}|{month:periodStart})] [<approval>]`,
        `<submit> (à nouveau|de nouveau|encore une fois) <timesheet> [${OF_WHEN} ({week:periodStart}|{month:periodStart})] [<approval>]`,
      ],
    },
    withdraw_timesheet: {
      example: 'retire ma feuille de temps de la semaine dernière',
      says: [
        `(annule|annulez|annuler|retire|retirer) (la soumission|l ' envoi|la demande d ' approbation|ma demande d ' approbation) [(de|d ') <timesheet>] [${OF_WHEN} ({week:periodStart}|{month:periodStart})]`,
      ],
    },
    list_approval_requests: {
      example: 'affiche les approbations en attente',
      says: [
        "<show> [les] (approbations|validations|demandes d ' approbation) en attente {status=PENDING}",
        'quelles (approbations|validations) sont en attente {status=PENDING}',
        '(approbations|validations) en attente {status=PENDING}',
        "[<show>] [les|nos|toutes les] (feuilles de temps|feuilles d ' heures|relevés d ' heures|approbations|validations) (en attente|à approuver|à valider|soumises) [(d '|de) (approbation|validation)] {status=PENDING}",
        "quelles (feuilles de temps|feuilles d ' heures) (sont|restent) (en attente|à approuver|à valider) [(d '|de) (approbation|validation)] {status=PENDING}",
        "(que dois - je|qu ' est - ce que je dois|qu ' ai - je à|j ' ai quoi à|quoi) (approuver|valider) {status=PENDING}",
      ],
    },
    update_approval_request: {
      example: 'approuve les heures de Marko de la semaine dernière',
      says: [
        "(approuve|approuvez|approuver|valide|validez|valider) <timesheet> [(de|d ') {user}] [{period:periodStart}] {status=APPROVED}",
        "(refuse|refusez|refuser|rejette|rejetez|rejeter) <timesheet> [(de|d ') {user}] [{period:periodStart}] {status=REJECTED}",
      ],
    },
    list_webhook_logs: {
      example: "affiche les livraisons du webhook ops d'hier",
      says: [
        'quelles livraisons du webhook {name:webhook} ont (échoué {status=FAILED}|réussi {status=SUCCEEDED}) [{period}]',
        '[<show>] [les|tous les|toutes les] (livraisons|envois|appels) du webhook {name:webhook} [{period}] qui ont (échoué {status=FAILED}|réussi {status=SUCCEEDED}) [{period}]',
        'quels (envois|appels) du webhook {name:webhook} ont (échoué {status=FAILED}|réussi {status=SUCCEEDED}) [{period}]',
      ],
    },
    list_invoices: {
      example: 'liste les factures en retard',
      says: [
        "[<show>] [les|toutes les|nos] factures [<invoiceState>] (de|d '|pour|chez) {client}",
        "[<show>] [les|toutes les|nos] factures [<invoiceState>] [de|du|d '|pour] {period:issueDateStart..issueDateEnd}",
        'quelles factures (sont|restent) [encore|toujours] (dues|impayées|à payer) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}',
        "quelles factures (n ' ont|ne sont) pas [encore] [été] (payées|réglées) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}",
        'quelles factures [ne] (sont|ont) pas [encore] [été] envoyées {statuses+=UNSENT}',
      ],
    },
    update_invoice: {
      example: "change l'échéance de la facture 2026-101 au 31 décembre",
      says: [
        `(ajoute|ajoutez|ajouter|mets|mettez|mettre) (la|une) note {quoted:note} (à|sur) ${INVOICE}`,
        `(ajoute|ajoutez|ajouter|mets|mettez|mettre) une note (à|sur) ${INVOICE} [:] {quoted:note}`,
      ],
    },
    list_invoice_payments: {
      example: 'affiche les paiements de la facture 2026-101',
      says: [
        `quels (paiements|règlements) (avons - nous|ont été|a - t - on) (reçus|faits|enregistrés|encaissés) (pour|sur) ${INVOICE}`,
      ],
    },
    create_invoice: {
      example: 'crée une facture pour Globex, échéance dans 14 jours',
      says: ['(facture|facturez|facturer) [le client|la cliente|au client|à] {client} [,] [avec] <due> {day:dueDate}'],
    },
    create_invoice_payment: {
      example: 'enregistre un paiement de 1200 EUR pour la facture 2026-101',
      says: [
        '<file> (un|le) (paiement|règlement|encaissement)',
        `[<file>] [un|le] (paiement|règlement|versement|virement) de {money} (reçu|encaissé) [{day}] (pour|sur|de) ${INVOICE} [{day}]`,
        `(on a|nous avons|j ' ai) (reçu|encaissé|touché) [un paiement de|un règlement de|un virement de] {money} (pour|sur|de) ${INVOICE} [{day}]`,
      ],
    },
    export_invoice: {
      example: 'exporte la facture 2026-101 en PDF',
      says: [
        `<show> ${INVOICE} (en|au format|sous forme de|comme) [un] pdf`,
        `(envoie|envoyez|envoyer) - (moi|nous) ${INVOICE} (en|au format) pdf`,
        `(<show>|(envoie|envoyez) - moi|génère|générer|fais|exporte|télécharge) [moi] (le|un) pdf (de|pour) ${INVOICE}`,
      ],
    },
    create_invoice_item: {
      example: 'ajoute 10 x Conseil à 110 EUR à la facture 2026-101',
      says: [
        `(ajoute|ajoutez|ajouter|mets|mettre|insère) [sur|à|dans] ${INVOICE} [:|,] {number:quantity} [x|fois|heures de|heures d '|jours de|jours d '] {name:description} (à|pour|au prix de) ${LEXICON.words.unitPrice}`,
      ],
    },
    get_invoice_settings: {
      example: 'affiche les paramètres des factures',
      says: ['[<show>|quels sont] [les|nos] (paramètres|réglages|options) de facturation'],
    },
    update_invoice_status: {
      example: 'marque la facture 2026-101 comme envoyée',
      says: [
        `(j ' ai|on a|nous avons) (envoyé|expédié|transmis) ${INVOICE} {status=SENT}`,
        `(annule|annulez|annuler) ${INVOICE} {status=VOID}`,
        `${INVOICE} est partie {status=SENT}`,
        `(indique|indiquez|indiquer|note|notez|signale|signaler|marque) que ${INVOICE} (est|a été) <invoiceStatus>`,
      ],
    },
    create_webhook: {
      example: "crée un webhook vers https://ci.example.com/t quand un chrono s'arrête",
      says: [
        "(crée|créez|créer|ajoute|ajouter|configure) [un|le] [nouveau] webhook (vers|sur|à|pour) {url} [,] (quand|lorsque|lorsqu '|dès que|dès qu '|pour|à chaque|à) <event>",
        "(crée|créer|ajoute|configure) [un] [nouveau] webhook (quand|pour|lorsque|lorsqu '|dès que|dès qu '|à chaque|à) <event> (vers|sur|à) {url}",
        "(appelle|préviens|notifie|avertis) {url} [,] (quand|lorsque|lorsqu '|dès que|dès qu '|à chaque) <event>",
      ],
    },
    list_webhooks: {
      example: 'liste les webhooks',
      says: ['<show> [les|tous les|mes] webhooks', 'quels webhooks (y a - t - il|avons - nous)'],
    },
    delete_webhook: { example: 'supprime le webhook ops', says: ['<delete> [le] webhook [{name:webhook}]'] },
  },
} satisfies ClockifyTopic;
