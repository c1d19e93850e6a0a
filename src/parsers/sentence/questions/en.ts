import type { PhraseQuestions } from './phrase-questions.js';

export const EN: PhraseQuestions = {
  say: (sentences) => `Say: ${sentences.join(' | or: ')}`,
  severalWays: 'That can be read in more than one way: put names and descriptions in quotes.',
  timeOrText: (said) => `"${said}" may be a time, or belong to the text behind it.`,
  kindsOfOneName: (name, kinds) => `"${name}" may be a ${kinds.join(', a ')}: say which one before the name.`,
  sayAlso: (names) => `Say also: ${names.join(', ')}.`,
  asIn: (sentence) => `For example: ${sentence}`,
  notUnderstood: 'That is no command that I know.',
  severalThings: 'That is more than one thing: say them one after the other.',
  tooLong: (characters, count) => `A command has at most ${characters} characters and ${count} words: say it shorter.`,
  entryTooLong: 'A time entry lasts at most 24 hours: say when it ended.',
  entryLength: 'A time entry lasts more than nothing and at most 24 hours: say how long.',
  looksLike: (word, known) => `"${word}" looks like "${known}".`,
  afterthought: (said) => `"${said}" leaves open what is meant: say it without these words, or put the text in quotes.`,
  isQuestion: 'That ends like a question, so nothing was done: say it without the question mark.',
  negative: 'Amounts, hours and prices are never below zero: say it without the minus.',
  refusals: {
    out_of_scope: 'That is nothing that can be done here.',
    not_supported_by_api: 'That cannot be done from outside.',
    secret_disclosure: 'Keys, tokens and passwords are never shown or sent.',
    bulk_destructive_not_allowed: 'Things are deleted one at a time: name the one that is to go.',
    unsafe_url: 'Addresses of private networks and without https are not called.',
    unknown_operation: 'Only the operations of the catalogue can be run.',
    obfuscated_instruction: 'Only plain commands are understood: say what is to be done.',
    policy_override: 'Rules and confirmations cannot be changed by a command.',
  },
};
