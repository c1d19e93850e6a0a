import type { PhraseQuestions } from './phrase-questions.js';

export const FR: PhraseQuestions = {
  say: (sentences) => `Dites : ${sentences.join(' | ou : ')}`,
  severalWays: 'Cela peut se lire de plusieurs façons : mettez les noms et les descriptions entre guillemets.',
  timeOrText: (said) => `« ${said} » peut être une date ou une heure, ou faire partie du texte qui suit.`,
  kindsOfOneName: (name, kinds) => `« ${name} » peut être ${kinds.join(', ')} : dites lequel devant le nom.`,
  sayAlso: (names) => `Dites aussi : ${names.join(', ')}.`,
  asIn: (sentence) => `Par exemple : ${sentence}`,
  notUnderstood: 'Je ne connais pas cette commande.',
  severalThings: 'Cela fait plus d’une chose : dites-les l’une après l’autre.',
  tooLong: (characters, count) =>
    `Une commande a au plus ${characters} caractères et ${count} mots : dites-la plus courte.`,
  entryTooLong: 'Une entrée dure au plus 24 heures : dites quand elle a fini.',
  entryLength: 'Une entrée dure plus que rien et au plus 24 heures : dites combien.',
  looksLike: (word, known) => `« ${word} » ressemble à « ${known} ».`,
  afterthought: (said) => `« ${said} » laisse un doute : dites-le sans ces mots, ou mettez le texte entre guillemets.`,
  isQuestion: "Cela finit comme une question, rien n'a été fait : dites-le sans point d'interrogation.",
  negative: 'Les montants, les heures et les prix ne sont jamais négatifs : dites-le sans le moins.',
  refusals: {
    out_of_scope: "Ce n'est rien qui puisse se faire ici.",
    not_supported_by_api: "Cela ne peut pas se faire de l'extérieur.",
    secret_disclosure: 'Les clés, les jetons et les mots de passe ne sont jamais montrés ni envoyés.',
    bulk_destructive_not_allowed: 'On supprime une chose à la fois : nommez celle qui doit partir.',
    unsafe_url: 'Les adresses de réseaux privés et sans https ne sont pas appelées.',
    unknown_operation: 'Seules les opérations du catalogue peuvent être exécutées.',
    obfuscated_instruction: "Seules des commandes claires sont comprises : dites ce qu'il faut faire.",
    policy_override: 'Aucune commande ne peut changer les règles ni les confirmations.',
  },
};
