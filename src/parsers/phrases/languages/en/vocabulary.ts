import type { VocabularyWords } from '../../engine/vocabulary.js';

export const VOCABULARY: VocabularyWords = {
  verbs:
    'log add track record enter book put create make new start begin stop end finish delete remove drop discard erase ' +
    'clear wipe purge cancel update change edit rename move set mark archive unarchive restore list show get find export ' +
    'generate share send post notify invite assign unassign submit approve reject withdraw invoice pay duplicate copy ' +
    'rotate enable disable deactivate activate give take tell print reveal grant promote skip ignore confirm run execute',
  joins: 'and plus also but',
  breaks:
    'then afterwards afterward subsequently or if unless instead except maybe perhaps roughly approximately almost',
  prepositions:
    'on to for in under against at from with by of as into since until till about between via within during without when whenever named called titled',
  keywords:
    'task tasks project projects client clients tag tags tagged billable nonbillable desc description note notes memo ' +
    'public private archived comment entry entries timer report',
  subjects:
    'timer stopwatch clock tracking time hours hour timesheet timesheets worked working work report reports summary ' +
    'user users person people member members colleague team group groups workspace invoice invoices expense expenses ' +
    'category categories receipt webhook webhooks slack channel message vacation leave holiday holidays sick policy ' +
    'policies request requests approval approvals pending schedule assignment assignments rate budget estimate role ' +
    'permission clockify custom field template payment balance off absence admin admins manager managers invitation invitations token tokens key keys password passwords credentials',
  articles: 'a an the',
  vague:
    'it this that these those them they other another same something anything someone somebody anyone everything ' +
    'everyone everybody nothing all every any each some both whatever whoever my our your his her their its me us you ' +
    'him i we he she not no more timer timers entry entries last latest previous current running',
  lead:
    'please, pls, plz, kindly, hey, hi, hello, ok, okay, now, so, i want to, i want you to, i would like to, ' +
    "i would like you to, i'd like to, i'd like you to, i need to, i need you to, i have to, let me, lets, " +
    "let's, we need to, go ahead and, just, hey clankerbot, clankerbot, help me, help me to, quickly, i wanna",
  trail:
    'please, pls, plz, right now, now, thanks, thank you, thx, for me please, now please, ok, asap, right ' +
    'away, cheers',
  asking: 'can you, could you, would you, will you, can i, may i, could i, would you mind',
  afterthoughts:
    'scratch that, scratch this, strike that, never mind, nevermind, forget it, forget that, forget about it, ' +
    'cancel that, undo that, ignore that, disregard that, no wait, wait no, hold on, actually no, actually ' +
    'not, oh no, oh wait, not really, not anymore, just kidding, kidding, jk, oops, nope, not, no, i think, i ' +
    'guess, i believe, i suppose, i hope, or so, or something, something like that, more or less, give or ' +
    'take, not sure, unsure, maybe, perhaps, probably, possibly, presumably, sort of, kind of, roughly, ' +
    'approximately, i mean, right, correct, is that ok, if possible, if you can, if you like, please do, much ' +
    'appreciated, ta, ty, plox, plss',
  ofClient:
    'for client, for the client, for customer, for the customer, of client, of the client, of customer, of the customer, from client, from the client, client',
};
