import type { ClockifyTopic } from '../../clockify-topic.js';

const PERSON = '[korisnika|korisniku|kolegu|kolegi|koleginicu|koleginici|zaposlenog|zaposlenom] {user}';
/** Whom something is given, where it could be anything else too. */
const TO_PERSON = '((korisnika|korisniku|korisnici|kolegi|koleginici|zaposlenom|zaposlenoj) {user}|{titledPerson})';
const HALF = '(pola [slobodnog|radnog] dana|polovinu [radnog] dana|po dana)';

/** Days on which somebody does not work. */
export const ABSENCE = {
  rules: {
    leave:
      '((odmor|odmora) {policy=odmor}|(godišnji odmor|godišnjeg odmora) {policy=godišnji odmor}|(godišnji|godišnjeg) {policy=godišnji}|(bolovanje|bolovanja) {policy=bolovanje}|(slobodan dan|slobodnog dana) {policy=slobodan dan}|(slobodne dane|slobodnih dana|slobodna dana) {policy=slobodni dani}|(odsustvo|odsustva) {policy=odsustvo}|(plaćeno odsustvo|plaćenog odsustva) {policy=plaćeno odsustvo}|(neplaćeno odsustvo|neplaćenog odsustva) {policy=neplaćeno odsustvo})',
    away: '(na odmoru {policy=odmor}|na godišnjem odmoru {policy=godišnji odmor}|na godišnjem {policy=godišnji}|na bolovanju {policy=bolovanje}|(bolestan|bolesna) {policy=bolovanje}|na odsustvu {policy=odsustvo})',
    absent:
      '(na odmoru|na godišnjem [odmoru]|na bolovanju|na odsustvu|bolestan|bolesna|odsutan|odsutna|odsutni|slobodan|slobodna|slobodni|van kancelarije)',
    part: '((prepodne|pre podne|ujutru|ujutro|prva polovina [dana]) {halfDay=FIRST_HALF}|(popodne|po podne|poslepodne|druga polovina [dana]) {halfDay=SECOND_HALF})',
    ask: '((zatraži|zatražite|tražim|traži|uzmi|uzimam|treba mi|trebalo bi mi|podnesi zahtev za|zahtev za|planiraj|prijavi|zakaži|upiši|unesi|evidentiraj) [mi])',
    enter:
      '(zatraži|zatražite|zatražiti|zatražim|podnesi|podnesite|podneti|podnesem|upiši|upišite|upisati|upišem|unesi|unesite|uneti|unesem|dodaj|dodajte|dodati|evidentiraj|evidentirajte|zakaži|zakažite|planiraj|prijavi|prijavite|napravi|zavedi)',
    sick: '(na bolovanju sam|ja sam bolestan|ja sam bolesna|ja sam na bolovanju|bio sam bolestan|bila sam bolesna|bio sam na bolovanju|bila sam na bolovanju|razboleo sam se|razbolela sam se|idem na bolovanje|otvaram bolovanje|otvori [mi] bolovanje|otvorite [mi] bolovanje|javljam da sam (bolestan|bolesna)|prijavi da sam (bolestan|bolesna|na bolovanju)|prijavi me na bolovanje|zabeleži [mi] bolovanje|evidentiraj [mi] bolovanje|upiši [mi] bolovanje|unesi [mi] bolovanje)',
    wasSick:
      '(sam na bolovanju|sam bio bolestan|sam bila bolesna|sam bio na bolovanju|sam bila na bolovanju|idem na bolovanje|otvaram bolovanje|bio sam bolestan|bila sam bolesna|na bolovanju sam)',
    days: '(odmora|godišnjeg [odmora]|odsustva|slobodnih dana|slobodno|dana (odmora|godišnjeg [odmora]|odsustva)|slobodnih dana odmora|dana|neiskorišćenih dana [odmora|godišnjeg])',
    ofLeave: '(odmora|godišnjeg [odmora]|odsustva|slobodnih dana|dana odmora|dana godišnjeg [odmora])',
    left: '(ostalo|preostalo|na raspolaganju|ostaje|preostaje|ostalo još)',
    thisYear: '(ove godine|za ovu godinu|do kraja godine)',
    balance: '(stanje|saldo|bilans)',
    approval:
      '((odobri|odobrite|odobriti|odobrim|odobravam|prihvati|prihvatite) {status=APPROVED}|(odbij|odbijte|odbiti|odbijem|odbijam) {status=REJECTED})',
    withdraw:
      '(povuci|povucite|povući|povučem|otkaži|otkažite|otkazati|otkažem|poništi|poništite|poništiti|obriši|obrišite|obrisati|izbriši|izbrišite|ukloni|uklonite)',
    own: '(moj|moja|moje|moju|mog|svoj|svoje|svoju|svog)',
  },
  clauses: {
    halfDays: [
      '{day:start..end} <part>',
      '(za|u|na) {day:start..end} <part>',
      '{day:start..end}',
      '(za|u|na) {day:start..end}',
      '<part>',
      '[kao|na] <leave>',
      '{rest:note}',
    ],
    illDays: ['{period:start..end}', '(za|u|na) {period:start..end}', '{rest:note}'],
    days: ['{period:start..end}', '(za|u|na) {period:start..end}', '{rest:note}'],
    whose: ['{period}', '(za|u|na|tokom) {period}'],
  },
  sentences: {
    create_half_day_off_request: {
      example: 'zatraži pola dana odmora sutra popodne',
      says: [
        `[<ask>] ${HALF} [slobodno] [<halfDays...>]`,
        `[<ask>] <halfDays...> ${HALF} [slobodno] [<halfDays...>]`,
        `<halfDays...> (mi treba|treba mi|uzimam|hoću|želim) ${HALF} [slobodno] [<halfDays...>]`,
        '[<ask>] slobodno (prepodne {halfDay=FIRST_HALF}|popodne {halfDay=SECOND_HALF}) [<halfDays...>]',
      ],
    },
    report_sick: {
      example: 'na bolovanju sam danas',
      says: [
        '<sick> {policy=bolovanje} [<illDays...>]',
        '[ja] <illDays...> <wasSick> {policy=bolovanje} [<illDays...>]',
        '(prijavi me|prijavite me) [<illDays...>] (kao|da sam) (bolesnog|bolesnu|bolestan|bolesna) {policy=bolovanje} [<illDays...>]',
      ],
    },
    create_time_off_request: {
      example: 'upiši odmor od 21. do 23. decembra',
      says: ['<enter> [mi] [jedan|moj|svoj] [zahtev za] <leave> [<days...>]'],
    },
    create_time_off_request_for_user: {
      example: 'zatraži odmor za korisnika Ana od 21. do 23. decembra',
      says: [
        `<enter> [zahtev za] <leave> (za|u ime) ${PERSON} <days...>`,
        `<enter> [zahtev za] <leave> <days...> (za|u ime) ${PERSON}`,
        `<enter> (za|u ime) ${PERSON} [zahtev za] <leave> <days...>`,
        `<enter> ${TO_PERSON} [zahtev za] <leave> <days...>`,
        '{user} (je|će biti) <away> <days...>',
        '{user} je <days...> <away>',
        '{user} ide na (odmor {policy=odmor}|godišnji {policy=godišnji}|godišnji odmor {policy=godišnji odmor}|bolovanje {policy=bolovanje}) <days...>',
      ],
    },
    list_time_off_requests: {
      example: 'ko je na odmoru sledeće nedelje?',
      says: [
        'ko [sve|od (kolega|zaposlenih|nas|ljudi)] (je|će biti) [sve] [<whose...>] <absent> {status=APPROVED} [<whose...>]',
        'ko [sve|od (kolega|zaposlenih|nas|ljudi)] [<whose...>] (ne radi|neće raditi|odsustvuje|nije tu|neće biti tu|je odsutan|fali|nedostaje|nije na poslu) {status=APPROVED} [<whose...>]',
        'ko [sve|od (kolega|zaposlenih|nas|ljudi)] [<whose...>] (ima|uzima|koristi) [<whose...>] (odmor|godišnji [odmor]|slobodno|slobodan dan|slobodne dane|bolovanje) {status=APPROVED} [<whose...>]',
        '[<show>] [sve] <own> (zahteve|zahtevi) za (odmor|odsustvo|godišnji [odmor]|slobodne dane|bolovanje) {user=me} [<whose...>]',
        '[<show>] [sve] (zahteve|zahtevi) za (odmor|odsustvo|godišnji [odmor]|slobodne dane) [od] (korisnika|korisnice|kolege|koleginice) {user} [<whose...>]',
      ],
    },
    update_time_off_request_status: {
      example: 'odobri Ani odmor za decembar',
      says: [
        `<approval> ${TO_PERSON} [zahtev za] <leave> [<whose...>]`,
        '<approval> zahtev (korisnika|korisnice|kolege|koleginice|od) {user} za <leave> [<whose...>]',
        '<approval> zahtev {titledPerson} za <leave> [<whose...>]',
        '{titledPerson} <approval> [zahtev za] <leave> [<whose...>]',
        '<approval> [zahtev za] <leave> [<whose...>]',
      ],
    },
    withdraw_time_off_request: {
      example: 'otkaži moj odmor za decembar',
      says: ['<withdraw> <own> zahtev [za <leave>] [<whose...>]', '<withdraw> <own> <leave> [<whose...>]'],
    },
    delete_time_off_request: {
      example: 'poništi zahtev za odmor korisnika Ana za decembar',
      says: [
        `<withdraw> [zahtev za] <leave> (za|od|korisnika) ${PERSON} [<whose...>]`,
        '<withdraw> [zahtev za] <leave> [<whose...>]',
      ],
    },
    list_own_balances: {
      example: 'koliko mi je ostalo dana odmora?',
      says: [
        'koliko [još] <days> [još] imam [još] [na raspolaganju] [<thisYear>]',
        'koliko [još] imam [još] <days> [na raspolaganju] [<thisYear>]',
        'koliko mi je [još] <left> <days> [<thisYear>]',
        'koliko mi [još] <days> [je] [još] <left> [<thisYear>]',
        'koliko [još] <days> mi [je] [još] <left> [<thisYear>]',
        'koliko mi (ostaje|preostaje) <days> [<thisYear>]',
        '[<show>|koliko je|kakvo je|koje je] [moje|moj|svoje] <balance> <ofLeave>',
        '[<show>|koliko je|kakvo je|koje je] (moje|moj|svoje) <balance> [dana]',
        '[<show>] (moj|moje) (preostali|preostale) (odmor|godišnji|dane odmora|slobodne dane)',
      ],
    },
    list_user_balances: {
      example: 'koliko dana odmora ima Ana?',
      says: [
        `koliko [još] <days> [još] ima [još] ${PERSON} [još]`,
        `koliko [još] ${PERSON} ima [još] <days>`,
        `koliko ima [još] ${PERSON} [još] <days>`,
        `koliko je ${PERSON} [još] <left> <days>`,
        `koliko je [još] <days> <left> ${PERSON}`,
        `[<show>|koliko je|kakvo je] <balance> <ofLeave> [za|od] ${PERSON}`,
      ],
    },
    update_policy_balance: {
      example: 'dodaj Ani 2 dana odmora',
      says: [
        `(dodaj|dodajte|dodeli|dodelite|daj|dajte|upiši|odobri) ${TO_PERSON} [još] {number:value} [dodatna|dodatnih|dodatni] [dana|dan] <leave>`,
        `(dodaj|dodajte|dodeli|dodelite|daj|dajte|upiši) [još] {number:value} [dodatna|dodatnih|dodatni] [dana|dan] <leave> [za|na] ${PERSON}`,
      ],
    },
  },
} satisfies ClockifyTopic;
