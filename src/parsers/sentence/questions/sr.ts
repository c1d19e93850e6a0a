import type { PhraseQuestions } from './phrase-questions.js';

export const SR: PhraseQuestions = {
  say: (sentences) => `Reci: ${sentences.join(' | ili: ')}`,
  severalWays: 'To se može čitati na više načina: stavi nazive i opise pod navodnike.',
  timeOrText: (said) => `„${said}“ može biti vreme ili deo teksta koji sledi.`,
  kindsOfOneName: (name, kinds) => `„${name}“ može biti ${kinds.join(', ')}: reci šta pre naziva.`,
  sayAlso: (names) => `Reci i: ${names.join(', ')}.`,
  asIn: (sentence) => `Na primer: ${sentence}`,
  notUnderstood: 'Tu naredbu ne poznajem.',
  severalThings: 'To je više stvari: reci ih jednu po jednu.',
  tooLong: (characters, count) => `Naredba ima najviše ${characters} znakova i ${count} reči: reci kraće.`,
  entryTooLong: 'Unos traje najviše 24 sata: reci kada je bio gotov.',
  entryLength: 'Unos traje više od ničega i najviše 24 sata: reci koliko.',
  looksLike: (word, known) => `„${word}“ liči na „${known}“.`,
  afterthought: (said) => `„${said}“ ostavlja nejasno šta se želi: reci bez toga, ili stavi tekst pod navodnike.`,
  isQuestion: 'To se završava kao pitanje, pa ništa nije urađeno: reci bez upitnika.',
  negative: 'Iznosi, sati i cene nikad nisu ispod nule: reci bez minusa.',
  refusals: {
    out_of_scope: 'To nije ništa što se ovde može uraditi.',
    not_supported_by_api: 'To se ne može uraditi spolja.',
    secret_disclosure: 'Ključevi, tokeni i lozinke se nikad ne prikazuju ni ne šalju.',
    bulk_destructive_not_allowed: 'Briše se jedno po jedno: navedi ono što treba obrisati.',
    unsafe_url: 'Adrese privatnih mreža i bez https-a se ne pozivaju.',
    unknown_operation: 'Mogu se pokrenuti samo operacije iz kataloga.',
    obfuscated_instruction: 'Razumeju se samo jasne naredbe: reci šta treba uraditi.',
    policy_override: 'Pravila i potvrde ne može da promeni nijedna naredba.',
  },
};
