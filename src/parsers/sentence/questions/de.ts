import type { PhraseQuestions } from './phrase-questions.js';

export const DE: PhraseQuestions = {
  say: (sentences) => `Sag: ${sentences.join(' | oder: ')}`,
  severalWays: 'Das lässt sich auf mehr als eine Art lesen: setze Namen und Beschreibungen in Anführungszeichen.',
  timeOrText: (said) => `„${said}“ kann eine Zeit sein oder zum Text dahinter gehören.`,
  kindsOfOneName: (name, kinds) => `„${name}“ kann ${kinds.join(', ')} sein: nenne es vor dem Namen.`,
  sayAlso: (names) => `Nenne auch: ${names.join(', ')}.`,
  asIn: (sentence) => `Zum Beispiel: ${sentence}`,
  notUnderstood: 'Diesen Befehl kenne ich nicht.',
  severalThings: 'Das ist mehr als eines: sag eins nach dem anderen.',
  tooLong: (characters, count) => `Ein Befehl hat höchstens ${characters} Zeichen und ${count} Wörter: sag es kürzer.`,
  entryTooLong: 'Ein Zeiteintrag dauert höchstens 24 Stunden: sag, wann er zu Ende war.',
  entryLength: 'Ein Zeiteintrag dauert mehr als nichts und höchstens 24 Stunden: sag, wie lange.',
  looksLike: (word, known) => `„${word}“ sieht aus wie „${known}“.`,
  afterthought: (said) =>
    `„${said}“ lässt offen, was gemeint ist: sag es ohne diese Wörter, oder setze den Text in Anführungszeichen.`,
  isQuestion: 'Das endet wie eine Frage, darum ist nichts geschehen: sag es ohne Fragezeichen.',
  negative: 'Beträge, Stunden und Preise sind nie kleiner als null: sag es ohne Minus.',
  refusals: {
    out_of_scope: 'Das ist nichts, was sich hier tun lässt.',
    not_supported_by_api: 'Das lässt sich nicht von außen tun.',
    secret_disclosure: 'Schlüssel, Tokens und Passwörter werden nie gezeigt oder verschickt.',
    bulk_destructive_not_allowed: 'Gelöscht wird eines nach dem anderen: nenne das eine, das weg soll.',
    unsafe_url: 'Adressen privater Netze und ohne https werden nicht aufgerufen.',
    unknown_operation: 'Nur was im Katalog steht, kann ausgeführt werden.',
    obfuscated_instruction: 'Nur klare Befehle werden verstanden: sag, was zu tun ist.',
    policy_override: 'Regeln und Bestätigungen kann kein Befehl ändern.',
  },
};
