import type { ClockifyTopic } from '../../clockify-topic.js';

const DETAILS = [
  '{day}',
  '(for|on) {day}',
  '(in|under|with|as) [the] category [:|=] {name:category}',
  '(under|in|as) {name:category}',
  '(on|with|to|against) [the] [project] {project} [project]',
  '[for] [the] project {project}',
  'for [the] {project} project',
  '(on|for|under) task {task}',
  '(note|notes|description|comment|with note|with the note) [:|=] {description:notes}',
  '(note|notes|description|comment) {rest:notes}',
  '[,|and] <billable>',
];
/** Only behind the amount: 'expense category Parking' is no expense. */
const BEHIND = ['category [:|=] {name:category}', '{rest:notes}', '{titled}'];
const CATEGORIES = ['{name:category}', 'for [a|an|the] {name:category}', '(of|in) {name:category}'];
/** Money that was spent. */
export const EXPENSES = {
  rules: {
    paid: "[i|we] ['ve|have] [just] (paid|payed|bought|expensed)",
    spent: "[i|we] ['ve|have] [just] (spent|spend)",
  },
  clauses: {
    expense: [...DETAILS, ...CATEGORIES, '{money}', '(of|for) {money}', 'for {titled}'],
    paid: [...DETAILS, ...CATEGORIES, ...BEHIND, 'for {titled}'],
    spent: [
      ...BEHIND,
      ...DETAILS.filter((clause) => !clause.startsWith('(on|with')),
      '(on|for) [a|an|the] {name:category}',
      '(for|with) [the] [project] {project}',
      'on project {project}',
    ],
    expenseFilter: [
      '{period}',
      '(of|by|from|for) [user] {user}',
      '(of|by|from|for) <me> {user=me}',
      '(on|for|in) [the] project {project}',
      '(on) {project}',
      'for {project}',
      '(in|of) [the] category {name:category}',
    ],
    expenseReport: [
      '{period}',
      '(for|of|on) [the] client {client}',
      '(for|on|in|of) [the] project {project}',
      'on {project}',
      'for the {project} project',
      // Nothing tells whose it is: the name is asked about.
      'for {project}',
      'for {client}',
      'for {titledPerson}',
      '(for|of|by) [the] user {user}',
      '(for|of) <me> {user=me}',
      '<export>',
      '[only] <billable> [only]',
    ],
  },
  sentences: {
    create_expense: {
      example: 'add expense 42.50 EUR taxi on Website today',
      says: [
        '(<create>|log|record|book|enter|submit|file|put in) [a|an|the|my|another|new] [<billed>] expense [:|of|for] [<expense...>]',
        '(<create>|log|record|book|enter|submit|file|put in) [a|an|the|my|another|new] [<billed>] expense [:|of|for] {money} [,] <paid...>',
        '(<create>|log|record|book|enter|submit|file|claim) [a|an|my] {price} [{name:category}] expense [[,] <paid...>]',
        '(<create>|log|record|book|enter|submit|file|put in|claim) [a|an|the|my|another|new] [<billed>] {name:category} expense [:|of|for|,] {money} [[,] <paid...>]',
        'expense [:|of] <expense...>',
        'expense [:|of] {money} [,] <paid...>',
        '(log|record|book|enter|add|put in|submit|file|claim|expense) {price} [[,] <paid...>]',
        '(log|record|book|enter|add|claim|expense) {price} as [an] expense [[,] <paid...>]',
        '<paid> {money} [[,] <paid...>]',
        '<spent> {price} [[,] <spent...>]',
        '[{day} [,]] <paid> {money} [[,] <paid...>]',
        '[{day} [,]] <spent> {price} [[,] <spent...>]',
        '{price} [for] {name:category} <expense...>',
      ],
    },
    list_expenses: {
      example: 'list expenses for last month',
      says: [
        '[<show>] [<every>] expenses [<expenseFilter...>]',
        '[<show>] [all] my expenses {user=me} [<expenseFilter...>]',
        '[<show>] {period} expenses',
        "[<show>] {user} 's expenses [<expenseFilter...>]",
        '(what|which) expenses (are there|do we have|did we have|were there) [<expenseFilter...>]',
        '(what|which) expenses (do|did) i {user=me} (have|make|add|submit|file|log) [<expenseFilter...>]',
      ],
    },
    update_expense: {
      example: 'change the amount of my last expense to 45 EUR',
      says: [
        '<change> <lastExpense> to {price}',
        '(move|assign) <lastExpense> to [project] {project}',
        '<change> [the] description (of|for|on) <lastExpense> to {description:notes}',
      ],
    },
    delete_expense: {
      example: 'delete my last expense',
      says: ['<delete> <lastExpense>', '<delete> (an|the|my|that|this) expense'],
    },
    generate_expense_report: {
      example: 'expense report for last month as csv',
      says: [
        '[<make>] [a|an|the|my] [detailed] (expense|expenses) report [<expenseReport...>]',
        '[<make>] {period} (expense|expenses) report',
        'export [all|the|our] expenses [<expenseReport...>]',
        'export [all] my expenses {user=me} [<expenseReport...>]',
        '(how much|what) (did (we|the team)|did (i {user=me})) (spend|spent|pay) (on|in|for) expenses [<expenseReport...>]',
        '(what were|what are) (the|our) [total] expenses [<expenseReport...>]',
      ],
    },
    create_expense_category: {
      example: 'create expense category Parking',
      says: [
        '<create> <a> expense category [<named>|for] {newName}',
        '<create> <a> category [<named>] {newName} for expenses',
        '<create> {newName} as <a> expense category',
      ],
    },
    update_expense_category: {
      example: 'rename expense category Parking to Travel',
      says: ['give <theCategory> the [new] name {newName}', '<rename> <aCategory>'],
    },
  },
} satisfies ClockifyTopic;
