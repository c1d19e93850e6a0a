import type { ClockifyTopic } from '../../clockify-topic.js';

const NUMBER = '[number|no|no.|nr|nr.|num|#]';
const INVOICE = `([the|my|our] invoice ${NUMBER} ({code:invoice}|{quoted:invoice})|${NUMBER} {code:invoice})`;
const SURE_INVOICE = `[the|my|our] invoice ${NUMBER} ({code:invoice}|{quoted:invoice})`;
const AN_INVOICE = '[a|an|the|my|our|this|that] invoice';

/** What clients are billed. */
export const INVOICES = {
  rules: {
    dued: '[and|with|,] [a|the] [is|payment] (due|due on|due by|due date|due at|payable by|payable until|payable on) [:|=|of|on]',
    dated: '[and|,] (dated|issued|issued on|issue date|issued at|with issue date|date) [:|=|on]',
    invoiceState:
      '((unsent|draft|not sent) {statuses+=UNSENT}|(sent) {statuses+=SENT}|(paid) {statuses+=PAID}|(partially paid|partly paid) {statuses+=PARTIALLY_PAID}|(void|voided) {statuses+=VOID}|(overdue|past due|late) {statuses+=OVERDUE})',
  },
  clauses: {
    newInvoice: [
      '(for|to) [the] [client|customer] {client}',
      '[client|customer] [:|=] {client}',
      '<dued> {day:dueDate}',
      '<dated> {day:issuedDate}',
      '[and|with|,] [the] (number|no|no.|nr|nr.|#) [:|=] ({code:number}|{quoted:number})',
      '[and] in ((usd|dollars|us dollars) {currency=USD}|(eur|euros|euro) {currency=EUR}|(gbp|pounds) {currency=GBP}|(chf|francs) {currency=CHF}|(rsd|dinars) {currency=RSD})',
      '[and] (currency|with currency) [:|=] ((usd) {currency=USD}|(eur) {currency=EUR}|(gbp) {currency=GBP}|(chf) {currency=CHF}|(rsd) {currency=RSD})',
      '(usd {currency=USD}|eur {currency=EUR}|gbp {currency=GBP}|chf {currency=CHF}|rsd {currency=RSD})',
    ],
    invoiceFilter: [
      '(for|of|from|to) [the] [client|customer] {client}',
      '(that|which) are [still] <invoiceState>',
      '{period:issueDateStart..issueDateEnd}',
    ],
    payment: ['[of] {money}', '{day}', '(on|for) {day}', '(note|with note) {quoted:note}'],
  },
  sentences: {
    list_invoices: {
      example: 'list overdue invoices',
      says: [
        '[<show>] [<all>] invoices',
        '[<show>] [<all>] <invoiceState> [(and|or|,) <invoiceState>] invoices [<invoiceFilter...>]',
        '<show> [<all>] invoices <invoiceFilter...>',
        "[<show>] [<all>] [the] {client} 's [<invoiceState>] invoices",
        '(what|which) invoices (do we have|are there|exist)',
        '(what|which) invoices (are|have been|were) [still] <invoiceState>',
        '[<show>] [<all>] invoices with status <invoiceState>',
        '[<show>] [<all>] (unpaid|outstanding|open) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE} invoices [<invoiceFilter...>]',
        '(what|which) invoices (are|have been) [still|yet] (unpaid|outstanding|open|not paid) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}',
      ],
    },
    get_invoice: {
      example: 'show invoice 2026-101',
      says: [`<show> [the] [details of] ${SURE_INVOICE}`, `open ${SURE_INVOICE}`, `<lookAt> ${SURE_INVOICE}`],
    },
    create_invoice: {
      example: 'create an invoice for Globex due in 14 days',
      says: [
        '(<create>|issue|draft|write|generate|prepare) <a> [draft] invoice [[number|no|no.|nr|nr.|#] {code:number}] [,] <newInvoice...>',
        '(<create>|issue|draft|generate) <a> {client} invoice [,] <newInvoice...>',
        'invoice [client|customer] {client} [,] <newInvoice...>',
        'bill [client|customer] {client} [,] <dued> {day:dueDate}',
        '(<create>|issue|draft|write|generate|prepare|make) [a|an|the|new|a new|another|me a] invoice',
      ],
    },
    update_invoice: {
      example: 'change the due date of invoice 2026-101 to Dec 31',
      says: [
        `<change> [the] due date (of|for|on) ${INVOICE} to {day:dueDate}`,
        `<change> ${SURE_INVOICE} ['s] due date to {day:dueDate}`,
        `<change> [the] (issue date|date) (of|for|on) ${INVOICE} to {day:issuedDate}`,
        `<change> [the] number (of|for|on) ${INVOICE} to {code:number}`,
        `<change> [the] (note|notes) (of|for|on) ${INVOICE} to {quoted:note}`,
        `<change> [the] subject (of|for|on) ${INVOICE} to {newName:subject}`,
        `<change> [the] client (of|for|on) ${INVOICE} to {client}`,
        `(extend|move|postpone) [the] due date (of|for|on) ${INVOICE} to {day:dueDate}`,
      ],
    },
    update_invoice_status: {
      example: 'mark invoice 2026-101 as sent',
      says: [
        `(mark|set|flag|change|update|put) [the] [status of] ${INVOICE} [as|to] (sent {status=SENT}|paid {status=PAID}|(unsent|not sent|draft) {status=UNSENT}|(void|voided) {status=VOID}|overdue {status=OVERDUE}|partially paid {status=PARTIALLY_PAID})`,
        `(set|change|update) [the] status (of|for) ${INVOICE} (to|as) (sent {status=SENT}|paid {status=PAID}|(unsent|draft) {status=UNSENT}|(void|voided) {status=VOID}|overdue {status=OVERDUE}|partially paid {status=PARTIALLY_PAID})`,
        `void ${SURE_INVOICE} {status=VOID}`,
        `${SURE_INVOICE} (is|was|has been|is now|got) (sent {status=SENT}|paid {status=PAID}|voided {status=VOID})`,
        `[i|we] ['ve|have] (sent {status=SENT}) ${SURE_INVOICE}`,
        `(mark|set|flag) ${AN_INVOICE} [as] (sent {status=SENT}|paid {status=PAID}|void {status=VOID})`,
        `(mark|set|flag|change) [the] [status of] ${SURE_INVOICE}`,
      ],
    },
    create_invoice_payment: {
      example: 'add a payment of 1200 EUR to invoice 2026-101',
      says: [
        `${SURE_INVOICE} (was|has been|is|got) paid [in full|fully|completely] [,|:|-|with] <payment...>`,
        `(add|record|register|enter|book|log|create) [a|the|another] payment (for|to|on|of) ${SURE_INVOICE} [:|,] <payment...>`,
        `(add|record|register|enter|book|log|create) [a|the|another] payment <payment...> (for|to|on|against) ${SURE_INVOICE} [[,] <payment...>]`,
        `(add|record|register|enter|book|log) [a|the|another] {money} payment (for|to|on|against) ${SURE_INVOICE} [[,] <payment...>]`,
        `(add|record|register) [a|the|another] payment (for|to|on) ${SURE_INVOICE}`,
        `(add|record|register|enter|book|log) [a|the|another] payment [<payment...>]`,
        `[client|customer] {client:_} paid [invoice] {code:invoice} [,|:|with] <payment...>`,
        `(we|i) (received|got) {money} for ${SURE_INVOICE} [[,] <payment...>]`,
      ],
    },
    list_invoice_payments: {
      example: 'list payments of invoice 2026-101',
      says: [
        `[<show>] [<all>] payments (of|for|on|to) ${SURE_INVOICE}`,
        `(what|which) payments (were|have been) made (for|on|to) ${SURE_INVOICE}`,
      ],
    },
    create_invoice_item: {
      example: 'add 10 x Consulting at 110 to invoice 2026-101',
      says: [
        `(add|put|append|insert|create) [a|an|the|another] [new] (line|item|position|line item) [item] (to|on|in|for) ${SURE_INVOICE} [:|,] {number:quantity} [x|times|*|hours of|hour of] {name:description} (at|for|@|a|at a price of) [$|€] {number:unitPrice} [eur|euro|euros|€|usd|$|dollars|gbp|chf|rsd] [each|per unit|a piece]`,
        `(add|put|append) {number:quantity} [x|times|*|hours of|hour of] {name:description} (at|for|@) [$|€] {number:unitPrice} [eur|euro|euros|€|usd|$|dollars|gbp|chf|rsd] [each|per unit|a piece] (to|on) (${SURE_INVOICE}|(a|an|the|my|our|that|this) invoice)`,
        `(add|put|append) [a|an|the] [new] (line|item|position|line item) {quoted:description} (to|on) ${SURE_INVOICE} [,] [with] [quantity] {number:quantity} [x|at|@|, price|, unit price|price|and price|, at] [$|€] {number:unitPrice} [eur|€|usd|$]`,
        `(add|put|append) [a|an|the] [new] (line|item|position|line item) {quoted:description} [,] [quantity] {number:quantity} [x|at|@|, price|price] [$|€] {number:unitPrice} [eur|euro|euros|€|usd|$|dollars|gbp|chf|rsd] (to|on) ${SURE_INVOICE}`,
        `(add|put|append|create) [a|an|the|another] [new] (line|item|position|line item) (to|on|in|for) ${SURE_INVOICE}`,
      ],
    },
    delete_invoice_item: {
      example: 'delete line 2 of invoice 2026-101',
      says: [
        `<delete> [the] (line|item|position|line item) [number|no|#] {number:order} (of|from|on|in) ${SURE_INVOICE}`,
      ],
    },
    duplicate_invoice: {
      example: 'duplicate invoice 2026-101',
      says: [
        `(duplicate|copy|clone) ${SURE_INVOICE}`,
        `(make|create) a (copy|duplicate) of ${SURE_INVOICE}`,
        `(duplicate|copy|clone) ${AN_INVOICE}`,
      ],
    },
    export_invoice: {
      example: 'export invoice 2026-101 as pdf',
      says: [
        `(export|download|print|save) ${SURE_INVOICE} [(as|to|in) [a] (pdf) [file|format]]`,
        `(export|download|get|give me|send me|show|save) [a|the] pdf (of|for) ${SURE_INVOICE}`,
        `get [me] ${SURE_INVOICE} as [a] pdf`,
        `(export|download) ${AN_INVOICE} [as pdf]`,
      ],
    },
    delete_invoice: {
      example: 'delete invoice 2026-101',
      says: [`<delete> ${SURE_INVOICE}`, `<delete> ${AN_INVOICE}`],
    },
    get_invoice_settings: {
      example: 'show invoice settings',
      says: ['<show> [the|our|my] invoice settings', '<show> [the] settings (of|for) invoices'],
    },
  },
} satisfies ClockifyTopic;
