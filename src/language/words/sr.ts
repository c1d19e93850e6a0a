import type { LanguageWords } from '../engine/vocabulary.js';

/** In Latin letters; Cyrillic is compared in Latin letters too. */
export const SR: LanguageWords = {
  joins: 'i ili pa te a ali',
  breaks: 'zatim onda potom posle nakon ako kad kada čim dok jer da',
  prepositions: 'na u za od do sa s iz po kod pod nad pri preko između bez prema kao oko ispod',
  articles: '',
  vague:
    'to ovo ono taj ta ovaj ova onaj ona tu te ovu onu njega nju nj ga je ih isto isti ista drugo drugi druga ' +
    'neki neka nešto neko nekog ništa niko sve svi svaki svaka svako moj moja moje moji moju mog tvoj tvoja ' +
    'naš naša njegov njen njihov meni mene tebe tebi nama nas vas vama ja ti on mi vi oni ne nije nisu nemoj ' +
    'nemojte nikad nikada više oba je su bio bila bilo će treba kasni traje ostalo ostaje',
  lead:
    'molim, molim te, molim vas, molim lepo, zdravo, ćao, dobar dan, hej, e, ok, dobro, sada, sad, hoću da, ' +
    'želim da, želeo bih da, želela bih da, treba da, treba mi da, hteo bih da, htela bih da, hajde, ajde, ' +
    'moram da, hoću, želim, clankerbot, samo, brzo',
  trail: 'molim, molim te, molim vas, hvala, hvala ti, hvala puno, ok, odmah, sada, sad',
  asking: 'možeš li, možete li, da li možeš, da li možete, možeš li da, možete li da, da li možeš da, da li možete da',
  afterthoughts:
    'ipak ne, ipak nemoj, nemoj, nemoj ipak, ne, ma ne, bolje ne, zaboravi, zaboravi to, pusti, pusti to, ' +
    'nema veze, nije važno, čekaj, stani, poništi to, obriši to, otkaži to, šalim se, šala, mislim, valjda, ' +
    'izgleda, možda, verovatno, otprilike, oko toga, manje više, više manje, ili tako nešto, nisam siguran, ' +
    'nisam sigurna, zar ne, je l da, ako može, ako možeš, ako je moguće, molim lepo, hvala lepo, ' +
    'hvala unapred, plz',
};
