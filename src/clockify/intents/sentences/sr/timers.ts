import type { ClockifyTopic } from '../../clockify-topic.js';

/** The running timer. */
export const TIMERS = {
  rules: {
    timer:
      '[novi|moj|novu|moju|nov] (tajmer|štopericu|štoperica|sat|merač vremena|merač|merenje vremena|merenje|praćenje vremena|praćenje|timer|brojač|trekovanje|hronometar)',
    start:
      '[mi] (pokreni|pokrenite|pokrenuti|pokrenem|pokreneš|pokrenete|startuješ|uključiš|počni|počnite|počinjem|započni|započnite|započeti|startuj|startujte|startovati|uključi|uključite|uključiti|pusti|pustite|aktiviraj|otpočni|upali)',
    begin:
      '((počni|počnite|kreni|krenite|započni) (da (meriš|merite|pratiš|pratite|beležiš|beležite|snimaš|računaš|brojiš)|(sa|s) (merenjem|praćenjem|beleženjem|radom)) [vreme|vremena|rad]|(meri|prati|beleži) [mi] (vreme|rad))',
    stop: '[mi] (zaustavi|zaustavite|zaustaviti|zaustavim|zaustaviš|zaustavite|stopiraš|ugasiš|isključiš|prekineš|završiš|stopiraj|stopirajte|stopirati|prekini|prekinite|prekinuti|završi|završite|završiti|isključi|isključite|isključiti|ugasi|ugasite|ugasiti|stop|stani sa|obustavi|okončaj)',
    now: '(sada|sad|trenutno|upravo|u ovom trenutku|još|još uvek|ovog trenutka)',
    finished: '(završio sam|završila sam|gotov sam|gotova sam|gotovo je|prestao sam|prestala sam)',
  },
  clauses: {
    timer: [
      '(na|u|za|sa|kod|pod) [projekat|projekt|projektu|projekta|projektom] {project} [projekat|projekt|projektu|projektom] [/ {task}]',
      '(projekat|projekt|projektu) [:|=] {project} [/ {task}]',
      '[na|za|,] (zadatak|zadatku|zadatka|task|tasku) [:] {task}',
      '(na|za) (zadatak|zadatku) {task} (u|na|iz) [projekat|projektu|projekta] {project}',
      '(za|od|kod) (klijenta|klijent) ({titledClient}|{quoted:client})',
      '{description}',
      '<described> [:|=] {description}',
      '<described> {rest}',
      '{rest}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
      '[,|i] <billable>',
      '[ali] (od|počev od|sa početkom|sa početkom u|unazad od) {moment:start}',
      '{moment:start}',
    ],
    origin: ['(na|u|za) [projektu|projekat] {project:continueFrom.project}', '{day:continueFrom.date}'],
  },
  sentences: {
    start_timer: {
      example: 'pokreni tajmer na projektu Sajt: početna strana',
      says: [
        '<start> <timer> [:|,] [<timer...>]',
        '<begin> [<timer...>]',
        '(novi tajmer|nova štoperica) [:|,] [<timer...>]',
        '(tajmer|štoperica) (na|za) [projekat|projektu] {project} [/ {task}] [<timer...>]',
        '(tajmer|štoperica) {rest}',
        '(počinjem|počinjem sa radom|krećem|krećem sa radom) <timer...>',
        '(počni|počnite|kreni|krenite) [da radiš|sa radom|raditi] (na|sa) [projektu|projekat] {project} [/ {task}] [<timer...>]',
        '(počeo sam|počela sam) [da radim|sa radom] <timer...> [,|.|;|i|pa] [molim te] <start> <timer>',
      ],
    },
    track_work: {
      example: 'radim na projektu Sajt: početna strana',
      says: ['[ja] [sada|sad|trenutno|upravo] radim [sada|sad|trenutno|upravo] <timer...>'],
    },
    continue_timer: {
      example: 'nastavi poslednji unos',
      says: [
        '(nastavi|nastavite|nastaviti|ponovo pokreni|pokreni ponovo) [moj] (poslednji|zadnji|prethodni) (unos|zapis|tajmer|zadatak) {continueFrom=last}',
        '(nastavi|nastavite|nastaviti) [sa|s] (ono što|onim što|to što|tim što) sam (radio|radila|uradio|uradila) [<origin...>]',
        '(nastavi|nastavite) [sa] (ono što|onim što) sam [<origin...>] (radio|radila) [<origin...>]',
        '(nastavi|nastavite) (gde|odakle) sam [<origin...>] (stao|stala) [<origin...>]',
      ],
    },
    stop_timer: {
      example: 'zaustavi tajmer',
      says: [
        '<stop> <timer>',
        '<stop> <timer> [sa krajem] {moment:end}',
        'stop [{moment:end}]',
        '(prestani|prestanite) (da meriš|da merite|sa merenjem|da pratiš) [vreme|vremena] [{moment:end}]',
        '<finished> [,|.|;|i|pa] [molim te] <stop> <timer>',
        '<finished> {moment:end} [,|.|;|i|pa] <stop> <timer>',
        '<stop> <timer> [,|.|;] [jer] <finished> [{moment:end}]',
        '<stop> <timer> [,|.|;] (završio|završila) sam {moment:end}',
      ],
    },
    get_running_timer: {
      example: 'na čemu trenutno radim?',
      says: [
        '[<now>] na čemu [<now>] radim [<now>]',
        '(šta|sta) [<now>] (radim|merim|pratim|beležim) [<now>]',
        "(da li|je li|jel|dali|je l '|je l) [mi] [<now>] (radi|je uključen|je pokrenut|ide|teče|je aktivan) [<now>] [neki|moj] (tajmer|štoperica) [<now>]",
        "(da li|je li|jel|je l '|je l) [mi] [neki|moj] (tajmer|štoperica) [<now>] (radi|ide|teče) [<now>]",
        '(radi|ide|teče) li [mi] [<now>] [neki|moj] (tajmer|štoperica) [<now>]',
        '(koji|koja) (tajmer|unos|štoperica) [<now>] (radi|je aktivan|je pokrenut|ide|teče) [<now>]',
        '(imam li|da li imam|ima li) [neki] [<now>] (aktivan|pokrenut|uključen|tekući) tajmer',
        '[<show>] [moj] (tekući|trenutni|aktivni|aktivan) (tajmer|unos|zapis)',
        '(status|stanje) tajmera',
        'koliko [dugo|već] (radi|traje) [moj|ovaj] tajmer',
      ],
    },
    list_in_progress_time_entries: {
      example: 'ko trenutno radi?',
      says: [
        'ko [sve] [<now>] (radi|meri vreme|beleži vreme) [<now>]',
        'kome [sve] [<now>] (radi|teče|ide) [tajmer|štoperica] [<now>]',
        'na čemu [<now>] radi tim [<now>]',
        '[<show>] [sve|svi] (aktivne|tekuće|pokrenute|aktivni) (tajmere|tajmeri|unose|unosi) [tima|celog tima|svih]',
      ],
    },
  },
} satisfies ClockifyTopic;
