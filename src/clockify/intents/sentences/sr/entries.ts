import type { ClockifyTopic } from '../../clockify-topic.js';

/** What a time entry has beside its time. */
const DETAILS = [
  '{day}',
  'za {day}',
  '[na|za|,] (zadatak|zadatku|zadatka|task|tasku) [:] {task}',
  '(za|od|kod) (klijenta|klijent) ({titledClient}|{quoted:client})',
  '{description}',
  '<described> [:|=] {description}',
  '<described> {rest}',
  '{rest}',
  '<tagged> [:] {tags+}',
  '{hashtag:tags+}',
  '[,|i] [je] <billable>',
];

const PROJECT_WORD = '[projekat|projekt|projektu|projekta|projektom]';
const ON = `(na|u|za|pod|kod) ${PROJECT_WORD} {project} ${PROJECT_WORD} [/ {task}]`;
const TIME = ['{duration}', '(za|u trajanju od|tokom|oko) {duration}', '{range}'];
const PROJECT = [
  ON,
  '(projekat|projekt|projektu) [:|=] {project} [/ {task}]',
  `(na|za) (zadatak|zadatku) {task} (u|na|iz|projekta) ${PROJECT_WORD} {project}`,
];

/** Time that was worked. */
export const ENTRIES = {
  rules: {
    add: '([mi] (dodaj|dodajte|dodati|dodam|dodaš|dodate|ubaci|ubacite|ubaciti|ubaciš|stavi|stavite|staviti|staviš) [mi])',
    log: '([mi] (upiši|upišite|upisati|upišem|upišeš|upišete|upiše|unesi|unesite|uneti|unesem|uneseš|unesete|zabeleži|zabeležite|zabeležiti|zabeležim|zabeležiš|zabilježi|evidentiraj|evidentirajte|evidentirati|evidentiram|evidentiraš|uknjiži|uknjižite|uknjižiti|knjiži|knjižite|zapiši|zapišite|zapisati|prijavi|prijavite|loguj|logujte|logovati|ukucaj|obračunaj|upis) [mi] [molim te|molim vas])',
    make: '(napravi|napravite|napraviti|kreiraj|kreirajte|kreirati|dodaj|dodajte|unesi|upiši|novi|nov|nova)',
    worked:
      '(radio|radila|radili|odradio|odradila|proveo|provela|proveli|potrošio|potrošila|utrošio|utrošila|uradio|uradila|imao|imala)',
    logged: '(upisano|uneto|zabeleženo|evidentirano|rada|odrađeno|utrošeno|potrošeno|provedeno)',
    anEntry: '([novi|nov|jedan|nova|novu] (unos|zapis|vremenski unos|unos vremena|stavka|stavku|evidencija))',
    some: '[svoje|moje|neko|malo|nekoliko] (vreme|sate|sati|radno vreme|vremena)',
    ref: '([moj|taj] (unos|zapis) (od|za) {day:entry.date}|[moj|moju|taj|mog|mojem|mom|mojeg] (poslednji|zadnji|prethodni|poslednju|zadnju) (unos|zapis|vremenski unos|unos vremena|stavku) {entry=last}|[moj|moju] (tekući|trenutni|aktivni|aktivan|pokrenuti|tekuću|trenutnu|aktivnu|tekuće) (tajmer|štopericu|unos|zapis|merenje|merenje vremena) {entry=running}|tajmer koji (radi|je pokrenut|je uključen|je aktivan) {entry=running}|[vremenski] unos [sa id|sa id - jem|id] {id:entryId})',
    ofRef:
      '([mog|mojeg|tog] (unosa|zapisa) (od|za) {day:entry.date}|[mog|moga|mojeg|od mog|za moj|na mom] (poslednjeg|zadnjeg|prethodnog|poslednji|zadnji|poslednjem|zadnjem) (unosa|zapisa|unos|zapis|unosu|vremenskog unosa|unosa vremena) {entry=last}|[mog] (tekućeg|trenutnog|aktivnog) (tajmera|unosa|zapisa) {entry=running})',
    change:
      '(promeni|promenite|promeniti|promenim|izmeni|izmenite|izmeniti|izmenim|ispravi|ispravite|ažuriraj|ažurirajte|postavi|postavite|stavi)',
  },
  clauses: {
    entry: [...DETAILS, ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    marked: [...DETAILS.filter((clause) => clause !== '{rest}'), ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    before: ['{day}', 'za {day}', ...PROJECT, '{titled} [/ {task}]'],
    others: [...DETAILS, ...TIME],
    // A number that is no amount of time is not one with what follows: three `hours and a half`.
    untimed: [...DETAILS, ...PROJECT],
  },
  sentences: {
    create_time_entry: {
      example: 'upiši 2 sata juče na Sajt: početna strana',
      says: [
        '<log> [:|,] <entry...>',
        '<log> [<some>] [<entry...>]',
        '<log> da (sam|smo) [<before...>] <worked> <entry...>',
        '<log> da (sam|smo) [<before...>] ({duration}|{range}) [<entry...>] <worked> [<entry...>]',
        '(<log>|<add>) {number:_} [<untimed...>]',
        '<add> <some> [<entry...>]',
        '<add> [<before...> [,|:]] ({duration}|{range}) [[,] <entry...>]',
        '<make> <anEntry> [:|,|od|za] [<marked...>]',
        '<anEntry> (:|,|od|za) <marked...>',
        '[<before...> [,|:|-]] ({duration}|{range}) [[,|-] <entry...>]',
        '[<before...> [,]] [ja|mi] (sam|smo) [<before...>] <worked> <entry...>',
        '[<before...> [,]] <worked> (sam|smo) <entry...>',
        '[<before...> [,]] [ja|mi] (sam|smo) [<before...>] ({duration}|{range}) [<entry...>] <worked> [<entry...>]',
        '[<before...>] ({duration}|{range}) <logged> [<entry...>]',
        '[<before...>] ({duration}|{range}) (sam|smo) <worked> [<entry...>]',
      ],
    },
    repeat_time_entries: {
      example: 'upiši 1 sat na Sajt: isto kao juče',
      says: ['[<log>] isto kao [i] {day:repeats.date}', '(ponovi|kopiraj|dupliraj) (unos|unose) od {day:repeats.date}'],
    },
    create_time_entry_for_user: {
      example: 'upiši 4 sata za korisnika Marko na Sajt',
      says: [
        `(<log>|<add>) (korisniku|korisnici|kolegi|koleginici) {user} <others...> (na|u|pod) ${PROJECT_WORD} {project} [/ {task}] [<others...>]`,
        `(<log>|<add>) <others...> za [korisnika] {user} (na|u|pod) ${PROJECT_WORD} {project} [/ {task}] [<others...>]`,
        `(<log>|<add>) <others...> (na|u|pod) ${PROJECT_WORD} {project} [/ {task}] [<others...>] (za korisnika|u ime) {user} [<others...>]`,
      ],
    },
    update_time_entry: {
      example: 'promeni opis mog poslednjeg unosa u "pregled koda"',
      says: [
        '<change> (opis|tekst|belešku|napomenu|naziv) <ofRef> (u|na) [:] {description}',
        '<change> (opis|tekst|belešku|napomenu|naziv) <ofRef> {rest}',
        '<change> <ofRef> (opis|tekst) (u|na) {description}',
        '(preimenuj|preimenujte|preimenovati) <ref> u {description}',
        '(premesti|premestite|premestiti|prebaci|prebacite|prebaciti|pomeri) <ref> (na|u) [projekat|projekt] {project} [/ {task}]',
        '<ref> (premesti|premestite|prebaci|prebacite|pomeri) (na|u) [projekat|projekt] {project} [/ {task}]',
        '<ref> (označi|označite) [kao] <billable>',
        '<change> (opis|tekst|belešku|napomenu) {quoted:description} (na|u|za) <ref>',
        '<change> projekat <ofRef> (u|na) [projekat] {project} [/ {task}]',
        '<change> zadatak <ofRef> (u|na) {task}',
        '(označi|označite|označiti|stavi) <ref> [kao] <billable>',
        '(označi|taguj) <ref> (oznakom|sa oznakom|tagom) {tags+}',
        '(dodaj|dodajte|stavi) (oznaku|oznake|tag|tagove) {tags+} (na|u) <ref>',
        '<change> (kraj|završetak|vreme završetka) <ofRef> (na|u) {moment:end}',
        '<change> (početak|vreme početka) <ofRef> (na|u) {moment:start}',
      ],
    },
    change_time_entry: {
      example: 'promeni opis mog poslednjeg unosa u "pregled koda"',
      says: ['(promeni|izmeni|ispravi|ažuriraj) <ref>'],
    },
    delete_time_entry: {
      example: 'obriši moj poslednji unos',
      says: [
        '<delete> <ref>',
        '<ref> (obriši|obrišite|izbriši|izbrišite|obrisati)',
        '(otkaži|otkažite|poništi|poništite|prekini i odbaci) <ref>',
        '(<delete>|otkaži|otkažite|poništi|poništite) [moj] (tajmer|štopericu) {entry=running}',
      ],
    },
    delete_unnamed_time_entry: {
      example: 'obriši unos 64f1c2a9e4b0a1b2c3d4e5f6',
      says: ['<delete> (to|ga|ovo|ono|taj|taj unos|ovaj unos|unos|moj unos|taj zapis|zapis)', 'poništi (to|ovo)'],
    },
    move_unnamed_time_entry: {
      example: 'prebaci moj poslednji unos na projekat Sajt',
      says: [
        '(premesti|premestite|premestiti|prebaci|prebacite|prebaciti|pomeri|pomerite) [moj|taj|ovaj|jedan|neki] (unos|zapis|vremenski unos) [(na|u) [neki] (drugi|pravi|ispravan|ispravni|odgovarajući) projekat]',
        '(promeni|promenite|izmeni) projekat [mog|tog|ovog|nekog] (unosa|zapisa)',
      ],
    },
  },
} satisfies ClockifyTopic;
