import type { ClockifyTopic } from '../../clockify-topic.js';

/** Invoices, what is paid for them, and what was spent. */
export const MONEY = {
  rules: {
    write: '((schreib|schreibe|stell|stelle|bereite) <please>)',
    correct: '((korrigier|korrigiere|änder|ändere|setz|setze) <please>)',
    received: '(bekommen|erhalten|eingenommen)',
    void: '((stornier|storniere|annullier|annulliere) <please>)',
  },
  clauses: {
    newInvoice: [
      '(für|an|von) [den|die] [<client>] {client}',
      '[,] [und] <due> {day:dueDate}',
      '[,] <issued> {day:issuedDate}',
      '[,] [mit [der]] <number> {code:number}',
    ],
    paid: ['[am|vom] {day}', '[,] [mit] [der] <note> {quoted:note}'],
  },
  sentences: {
    list_invoices: {
      example: 'Zeige die offenen Rechnungen von Globex',
      says: [
        '[<show>] [<all>] [<invoiceState>] <invoices> (von|für|an|vom) [den|dem] [<client>] {client} [<shown>]',
        'welche [<invoiceState>] <invoices> (hat|haben) [der] [<client>] {client}',
        '(gibt es|haben wir) [noch] <invoiceState> <invoices>',
        'welche <invoiceState> <invoices> <exist>',
        'welche <invoices> hat [der] [<client>] {client} (noch nicht (bezahlt|beglichen) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}|[schon|bereits] (bezahlt|beglichen) {statuses+=PAID})',
        'wer (hat|muss) noch nicht (bezahlt|gezahlt) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}',
      ],
    },
    create_invoice: {
      example: 'Schreib eine Rechnung an Globex, fällig in 14 Tagen',
      says: [
        '<write> <aInvoice> <newInvoice...> [aus|vor]',
        '<aInvoice> <newInvoice...> (schreiben|ausstellen|stellen|erstellen|anlegen) [[,] <newInvoice...>]',
        '<write> [dem|der] [<client>] {client} <aInvoice> [<newInvoice...>] [aus|vor]',
        '<write> <aInvoice> [aus|vor]',
      ],
    },
    update_invoice_status: {
      example: 'Storniere die Rechnung 2026-101',
      says: [
        '<void> <theInvoice> {status=VOID}',
        '<theInvoice> (stornieren|annullieren) {status=VOID}',
        '<theInvoice> (ist|ging|wurde) [{day:_}] (raus|rausgegangen|verschickt|versendet|versandt|abgeschickt) {status=SENT}',
        '[der] [<client>] {name:_} hat <theInvoice> (bezahlt|beglichen|gezahlt) {status=PAID}',
        '(ich|wir) (habe|haben) <theInvoice> (verschickt|versendet|versandt|abgeschickt|rausgeschickt) {status=SENT}',
      ],
    },
    export_invoice: {
      example: 'Gib mir die Rechnung 2026-101 als PDF',
      says: [
        '(gib|hol|schick|zeig|speicher|speichere) <please> <theInvoice> als <pdf> [aus|ab]',
        '<theInvoice> als <pdf> [bitte]',
        '(gib|hol|erstell|erstelle|erzeug|erzeuge|lade) <please> (ein|eine|das|die) pdf [- datei] (der|von|zur|für) <theInvoice> [herunter|runter]',
        '(pdf) (der|von|zur|für) <theInvoice>',
      ],
    },
    get_invoice: {
      example: 'Ist die Rechnung 2026-101 schon bezahlt?',
      says: [
        'ist <theInvoice> [schon|bereits|noch] (bezahlt|beglichen|versendet|verschickt|raus|offen|überfällig)',
        'wurde <theInvoice> [schon|bereits] (bezahlt|beglichen|versendet|verschickt)',
        'was ist mit <theInvoice>',
        '(wie|was) ist der (stand|status) (von|der) <theInvoice>',
        'wie hoch ist <theInvoice>',
      ],
    },
    duplicate_invoice: {
      example: 'Erstelle eine Kopie der Rechnung 2026-101',
      says: [
        '[eine] kopie (von|der) <theInvoice> (erstellen|anlegen|machen)',
        '(erstell|erstelle|mach|mache|leg|lege) <please> eine kopie (von|der) <theInvoice> [an]',
      ],
    },
    create_invoice_item: {
      example: 'Füge 10 x Beratung zu 110 EUR zur Rechnung 2026-101 hinzu',
      says: [
        '(setz|setze|schreib|schreibe|nimm|pack|packe|füg|füge|trag|trage) <please> [noch] {number:quantity} [<times>] {name:description} [<at> <unitPrice>] [<each>] (auf|in|zu|zur) <theInvoice> [auf|hinzu|ein]',
        '(setz|setze|schreib|schreibe|nimm|pack|packe|füg|füge|trag|trage) <please> [auf|in|zu|zur] <theInvoice> [noch] {number:quantity} [<times>] {name:description} [<at> <unitPrice>] [<each>] [auf|hinzu|ein]',
        '(füg|füge) <please> (zu|zur|der) <theInvoice> <item> hinzu',
      ],
    },
    create_invoice_payment: {
      example: 'Buche eine Zahlung von 1200 EUR auf die Rechnung 2026-101',
      says: [
        '(trag|trage|füg|füge|buch|buche|erfass|erfasse|verbuch|verbuche) <please> (für|zu|zur|bei|auf) <theInvoice> <payment> [<ofAmount>] {money} [<paid...>] [ein|hinzu]',
        '(trag|trage|buch|buche|erfass|erfasse|verbuch|verbuche|notier|notiere) <please> {price} [als] [<payment>] (für|zu|zur|bei|auf) <theInvoice> [<paid...>] [ein]',
        '{price} [als] [<payment>] (für|zu|zur|auf) <theInvoice> (buchen|verbuchen|erfassen|eintragen)',
        '<payment> [<ofAmount>] {money} (für|zu|zur|auf) <theInvoice> [<paid...>]',
        '(wir|ich) (haben|habe) [{day}] {money} (für|zu|auf) <theInvoice> <received>',
        '<theInvoice> (ist|wurde) {day} (bezahlt|beglichen) [,|:|mit] {money}',
        '<theInvoice> (ist|wurde) [{day}] mit {money} (bezahlt|beglichen)',
        '[der] [<client>] {name:_} hat [{day}] {money} (für|auf|von) <theInvoice> (bezahlt|gezahlt|überwiesen)',
        '(für|auf) <theInvoice> (wurden|sind) [{day}] {money} (bezahlt|gezahlt|überwiesen|eingegangen)',
      ],
    },
    list_invoice_payments: {
      example: 'Welche Zahlungen gibt es zur Rechnung 2026-101?',
      says: [
        'welche <payments> (gibt es|haben wir|hat es gegeben) (zu|zur|für|auf|bei) <theInvoice>',
        'welche <payments> (sind|wurden) (zu|zur|für|auf) <theInvoice> (eingegangen|erfasst|gebucht)',
        'was wurde [bisher|schon] (für|auf) <theInvoice> (bezahlt|gezahlt)',
      ],
    },
    get_invoice_settings: {
      example: 'Zeige die Rechnungseinstellungen',
      says: ['[<show>] [die|unsere] (rechnungseinstellungen|rechnungs - einstellungen) [<shown>]'],
    },
    update_expense: {
      example: 'Buche meine letzte Ausgabe auf das Projekt Website um',
      says: [
        '(buch|buche|verschieb|verschiebe|häng|hänge|setz|setze) <please> <lastExpense> (auf|zu|zum|in|ins|an) [das|dem] [<project>] {project} [um]',
        '<correct> <lastExpense> auf {price}',
        '<lastExpense> auf {price} (korrigieren|ändern|setzen)',
        '<lastExpense> (auf|zu|zum|in|ins) [das|dem] [<project>] {project} (umbuchen|verschieben|buchen)',
      ],
    },
  },
} satisfies ClockifyTopic;
