import type { LanguageWords } from '../engine/vocabulary.js';

export const EN: LanguageWords = {
  joins: 'and plus also but',
  breaks:
    'then afterwards afterward subsequently or if unless instead except maybe perhaps roughly approximately ' +
    'almost',
  prepositions:
    'on to for in under against at from with by of as into since until till about between via within during ' +
    'without when whenever named called titled',
  articles: 'a an the',
  vague:
    'it this that these those them they other another same something anything someone somebody anyone ' +
    'everything everyone everybody nothing all every any each some both whatever whoever my our your his her ' +
    'their its me us you him i we he she not no more last latest previous current running',
  lead:
    'please, pls, plz, kindly, hey, hi, hello, ok, okay, now, so, i want to, i want you to, i would like to, ' +
    "i would like you to, i'd like to, i'd like you to, i need to, i need you to, i have to, let me, lets, " +
    "let's, we need to, go ahead and, just, hey clankerbot, clankerbot, help me, help me to, quickly, i wanna",
  trail:
    'please, pls, plz, right now, now, thanks, thank you, thx, for me please, now please, ok, asap, ' +
    'right away, cheers',
  asking: 'can you, could you, would you, will you, can i, may i, could i, would you mind',
  afterthoughts:
    'scratch that, scratch this, strike that, never mind, nevermind, forget it, forget that, forget about it, ' +
    'cancel that, undo that, ignore that, disregard that, no wait, wait no, hold on, actually no, ' +
    'actually not, oh no, oh wait, not really, not anymore, just kidding, kidding, jk, oops, nope, not, no, ' +
    'i think, i guess, i believe, i suppose, i hope, or so, or something, something like that, more or less, ' +
    'give or take, not sure, unsure, maybe, perhaps, probably, possibly, presumably, sort of, kind of, ' +
    'roughly, approximately, i mean, right, correct, is that ok, if possible, if you can, if you like, ' +
    'please do, much appreciated, ta, ty, plox, plss',
};
