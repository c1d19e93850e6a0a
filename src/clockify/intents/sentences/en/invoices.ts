import type { ClockifyTopic } from '../../clockify-topic.js';

const NUMBER = '[number|no|no.|nr|nr.|num|#]';
/** Where the number alone can be nothing else. */
const INVOICE = `(<theInvoice>|[the] ${NUMBER} {code:invoice})`;

/** What clients are billed. */
export const INVOICES = {
  rules: {
    dued: '[and|with|,] [a|the] [is|payment] (due|due on|due by|due date|due at|payable by|payable until|payable on) [:|=|of|on]',
    dated: '[and|,] (dated|issued|issued on|issue date|issued at|with issue date|date) [:|=|on]',
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
      '<invoiceState>',
      '{period:issueDateStart..issueDateEnd}',
    ],
    payment: ['[of] {money}', '{day}', '(on|for) {day}', '(note|with note) {quoted:note}'],
  },
  sentences: {
    list_invoices: {
      example: 'list overdue invoices',
      says: [
        "<which> invoices (haven ' t|have not|aren ' t|are not) [been] (sent {statuses+=UNSENT}|paid {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}) [yet]",
        '[<show>] [<all>] <invoiceState> invoices [<invoiceFilter...>]',
        '<show> [<all>] invoices <invoiceFilter...>',
        "[<show>] [<all>] [the] {client} 's [<invoiceState>] invoices",
      ],
    },
    get_invoice: {
      example: 'show invoice 2026-101',
      says: ['open <theInvoice>', '(is|was|has) <theInvoice> [already] [been] (paid|sent|overdue) [yet|already]'],
    },
    create_invoice: {
      example: 'create an invoice for Globex due in 14 days',
      says: [
        '(<create>|issue|draft|write|generate|prepare) <a> [draft] invoice [[number|no|no.|nr|nr.|#] {code:number}] [,] <newInvoice...>',
        '(<create>|issue|draft|generate) <a> {client} invoice [,] <newInvoice...>',
        'invoice [client|customer] {client} [,] <newInvoice...>',
        'bill [client|customer] {client} [,] <dued> {day:dueDate}',
      ],
    },
    update_invoice: {
      example: 'change the due date of invoice 2026-101 to Dec 31',
      says: [
        `(<change>|extend|move|postpone) <dueDate> (of|for|on) ${INVOICE} to {day:dueDate}`,
        `<change> <issueDate> (of|for|on) ${INVOICE} to {day:issuedDate}`,
        `<change> <number> (of|for|on) ${INVOICE} to {code:number}`,
        `<change> <note> (of|for|on) ${INVOICE} to {quoted:note}`,
        `<change> <subject> (of|for|on) ${INVOICE} to {newName:subject}`,
        `<change> [the] client (of|for|on) ${INVOICE} to {client}`,
      ],
    },
    update_invoice_status: {
      example: 'mark invoice 2026-101 as sent',
      says: [
        `(mark|set|flag|change|update|put) [[the] status (of|for)] ${INVOICE} [as|to] <invoiceStatus>`,
        'void <theInvoice> {status=VOID}',
        "[i|we] ['ve|have] (sent {status=SENT}) <theInvoice>",
        '(mark|set|flag|change) [the] [status of] <theInvoice>',
      ],
    },
    create_invoice_payment: {
      example: 'add a payment of 1200 EUR to invoice 2026-101',
      says: [
        '<theInvoice> (was|has been|is|got) paid [in full|fully|completely] [,|:|-|with] [of] {money} [<payment...>]',
        '(add|record|register|enter|book|log|create) [a|the|another] payment (for|to|on|of) <theInvoice> [:|,] <payment...>',
        '(add|record|register|enter|book|log|create) [a|the|another] payment <payment...> (for|to|on|against) <theInvoice> [[,] <payment...>]',
        '(add|record|register|enter|book|log) [a|the|another] {money} payment (for|to|on|against) <theInvoice> [[,] <payment...>]',
        '(add|record|register|enter|book|log) [a|the|another] payment [<payment...>]',
        '[client|customer] {client:_} paid [invoice] {code:invoice} [,|:|with] <payment...>',
        '(we|i) (received|got) {money} for <theInvoice> [[,] <payment...>]',
      ],
    },
    list_invoice_payments: {
      example: 'list payments of invoice 2026-101',
      says: [
        '(what|which) payments (were made|have been made|did we get|did we receive|have we got|have we received|do we have) (for|on|to) <theInvoice>',
      ],
    },
    create_invoice_item: {
      example: 'add 10 x Consulting at 110 to invoice 2026-101',
      says: [
        '(add|put|append) {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>] (to|on) <aInvoice>',
        'create <item> (to|on|in|for) <theInvoice>',
        '(add|put|append|insert|create) <item> (to|on|in|for) <theInvoice> [:|,] {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>]',
        '(add|put|append) <item> {quoted:description} (to|on) <theInvoice> [,] [with] [quantity] {number:quantity} [x|at|@|, price|, unit price|price|and price|, at] <unitPrice>',
        '(add|put|append) <item> {quoted:description} [,] [quantity] {number:quantity} [x|at|@|, price|price] <unitPrice> (to|on) <theInvoice>',
      ],
    },
    export_invoice: {
      example: 'export invoice 2026-101 as pdf',
      says: [
        '(export|download|get|give me|send me|show|save) [a|the] pdf (of|for) <theInvoice>',
        'get [me] <theInvoice> as [a] pdf',
      ],
    },
    get_invoice_settings: {
      example: 'show invoice settings',
      says: ['[<show>] [the|our|my] invoice settings'],
    },
  },
} satisfies ClockifyTopic;
