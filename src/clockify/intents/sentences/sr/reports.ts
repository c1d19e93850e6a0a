import type { ClockifyTopic } from '../../clockify-topic.js';

const ENTRIES_WORD =
  '(unose|unosi|unosa|unose vremena|vremenske unose|zapise|zapise vremena|vremenske zapise|evidenciju|evidenciju rada|upisano vreme|upisane sate)';

const REPORT = [
  '{period}',
  '(za|od|iz|u|tokom) {period}',
  '(za|od|kod) (klijenta|klijent|klijentu) {client}',
  '(za|na|u|sa) (projekat|projektu|projekt|projekta) {project}',
  '(na|u) {project} [projektu|projekat|projekt]',
  '(za|od) (korisnika|korisniku) {user}',
  '(za mene|moj|od mene) {user=me}',
  '(za|od) (tim|ceo tim|tima|sve|svih|celu firmu)',
  '[,] [grupisano|grupisan|podeljeno|razvrstano|sortirano|po grupama] (po|prema) <groupings> [(i|,|i po|pa po|zatim po|/) <groupings>]',
  '<export>',
  '[samo] <billable> [sate|sati|vreme]',
];

/** Nothing tells whose it is: the name is asked about. */
const BARE = ['(za|od) {project}', '(za|od) {client}', '(za|od) {titledPerson}'];

/** Time that was worked, looked at again: lists of entries and reports. */
export const REPORTS = {
  rules: {
    make: '((napravi|napravite|napraviti|generiši|generišite|kreiraj|kreirajte|prikaži|prikažite|pokaži|pokažite|daj|dajte|izvezi|izvezite|preuzmi|preuzmite|skini|pripremi|pošalji|eksportuj) [mi|nam]|treba mi|hoću|želim)',
    summary:
      '(sažetak|sažeti izveštaj|zbirni izveštaj|zbirni pregled|sumarni izveštaj|rezime|pregled sati|pregled vremena|pregled|sažetak sati|zbir sati)',
    report: '(izveštaj|izvještaj|raport|izveštaj o radu|izveštaj o satima)',
    detailed: '((detaljan|detaljni|iscrpan|potpun|detaljniji) (izveštaj|izvještaj|pregled|raport))',
    groupings:
      '((projektu|projektima|projektu) {groups+=PROJECT}|(klijentu|klijentima) {groups+=CLIENT}|(korisniku|korisnicima|osobi|osobama|članu|zaposlenom|zaposlenima|čoveku|ljudima) {groups+=USER}|(danu|danima|datumu) {groups+=DATE}|(zadatku|zadacima) {groups+=TASK}|(oznaci|oznakama|tagu|tagovima) {groups+=TAG}|(nedelji|nedeljama|sedmici|sedmicama) {groups+=WEEK}|(mesecu|mesecima) {groups+=MONTH})',
    expenseReport:
      '((izveštaj|izvještaj|pregled|raport|sažetak) (o troškovima|troškova|o izdacima|izdataka)|troškovni izveštaj)',
    expenses: '(troškove|izdatke)',
    take: '((izvezi|izvezite|izvesti|preuzmi|preuzmite|skini|skinite|eksportuj|eksportujte) [mi|nam])',
    sharedType:
      '((sažetak|zbirni izveštaj|zbirni pregled|sumarni izveštaj|pregled sati|pregled) {type=SUMMARY}|(detaljan|detaljni) (izveštaj|pregled) {type=DETAILED}|(nedeljni|sedmični) (izveštaj|pregled) {type=WEEKLY})',
    reach: '((javni|javan|javno) {isPublic=true}|(privatni|privatan|privatno) {isPublic=false})',
    worked:
      '(radio|radila|radili|radilo|odradio|odradila|odradili|potrošio|potrošila|potrošili|proveo|provela|proveli|utrošio|utrošila|utrošili|uradio|uradila|upisao|upisala|upisali|evidentirao|evidentirala|imao|imala|naradio|naradila)',
    howMuch: '(koliko|koliko sati|koliko vremena|koliko dugo|koliko časova)',
    amount: '[sati|vremena|dugo|časova|puno] [ukupno]',
    team: '(tim|ceo tim|naš tim|firma|cela firma)',
    hours: '(sate|sati|sata|vreme|ukupno vreme|ukupne sate|ukupno sati|radno vreme|radne sate)',
  },
  clauses: {
    list: [
      '{period}',
      '(za|od|iz|u) {period}',
      '(o|sa opisom|koji sadrže|koje sadrže|sa) {description}',
      '(na|za|u|iz|sa) (projektu|projekat|projekta|projekt) {project}',
      '(na|u|za) {project} [projektu|projekat|projekt]',
      'za {titledPerson}',
      '(od|za) (korisnika) {user}',
      'od {user}',
      '(za|na) (zadatak|zadatku) {task}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
    ],
    report: [...REPORT, ...BARE],
    // One works on a project and for a client.
    work: [...REPORT, 'za {client}'],
    weekly: [
      '{period}',
      '(za|od) {period}',
      '(za|od) klijenta {client}',
      '(za|na) (projekat|projektu) {project}',
      'na {project}',
      '(za|od) (korisnika|korisniku) {user}',
      ...BARE,
      '(za) (tim|ceo tim)',
      '[,] [grupisano|grupisan] po ((korisniku|korisnicima|osobi) {group=USER}|(projektu|projektima) {group=PROJECT})',
      '<export>',
      '[samo] <billable> [sati]',
    ],
    // Only people attend.
    attendance: [
      '{period}',
      '(za|od) {period}',
      '(za|od) [korisnika] {user}',
      '(za mene|od mene) {user=me}',
      '(za) (tim|ceo tim)',
      '(za|na) (projekat|projektu) {project}',
      '<export>',
    ],
  },
  sentences: {
    list_time_entries: {
      example: 'prikaži moje unose za danas',
      says: [
        `<show> [<my>] ${ENTRIES_WORD} [<list...>]`,
        `[<my>] ${ENTRIES_WORD} <list...>`,
        '(šta|na čemu) sam [sve] [<list...>] (radio|radila|uradio|uradila|upisao|upisala) [<list...>]',
        '(šta|na čemu) je [<list...>] {user} (radio|radila|uradio|uradila) [<list...>]',
        '<show> [ono] šta sam [<list...>] (radio|radila|uradio|uradila) [<list...>]',
        `(koje|koji) ${ENTRIES_WORD} (imam|postoje|ima) [<list...>]`,
      ],
    },
    generate_summary_report: {
      example: 'sažetak za prošlu nedelju po projektu',
      says: [
        '[<make>] <summary> [<report...>]',
        '[<make>] <report> <report...>',
        '[<show>|<make>] [<billable>] <hours> <report...>',
        '<howMuch> sam {user=me} <amount> [<work...>] <worked> [<work...>]',
        '<howMuch> [<billable>] smo <amount> [<work...>] <worked> [<work...>]',
        '<howMuch> je <amount> <team> [<work...>] <worked> [<work...>]',
        '<howMuch> je <amount> [<work...>] <worked> <team> [<work...>]',
        '<howMuch> je {user} <amount> [<work...>] <worked> [<work...>]',
        '<howMuch> je <amount> {user} <worked> [<work...>]',
        '<howMuch> je [<amount>] (utrošeno|potrošeno|provedeno|upisano|odrađeno) [<work...>]',
        'koliko <billable> sati (sam {user=me}|smo) <worked> [<work...>]',
        'koliko (sam {user=me}|smo) <billable> sati <worked> [<work...>]',
        'koliko (imam|imamo) (sati|naplativih sati {billable=true}) [<work...>]',
        '[<show>] (moji sati|moje sate|moje radno vreme|moje vreme) {user=me} [<report...>]',
        '{period} [,] (po|prema) <groupings> [(i|,) <groupings>]',
        '<hours> (po|prema) <groupings> [(i|,) <groupings>] [<report...>]',
      ],
    },
    generate_detailed_report: {
      example: 'detaljan izveštaj za juče kao csv',
      says: [
        '[<make>] <detailed> [<report...>]',
        '(izvezi|izvezite|preuzmi|preuzmite|skini|eksportuj) (sve moje|moje) (sate|unose|zapise|vreme) {user=me} [<report...>]',
        '(izvezi|izvezite|preuzmi|preuzmite|skini|eksportuj) [sve] (sate|unose|zapise|vreme) [<report...>]',
        '(izvezi|preuzmi|eksportuj) sve što sam {user=me} [<report...>] <worked> [<report...>]',
      ],
    },
    generate_weekly_report: {
      example: 'nedeljni izveštaj za ovu nedelju po korisniku',
      says: ['[<make>] (nedeljni|sedmični) (izveštaj|izvještaj|pregled|raport) [<weekly...>]'],
    },
    generate_attendance_report: {
      example: 'izveštaj o prisustvu za prošlu nedelju',
      says: ['[<make>] (izveštaj|pregled) (o prisustvu|prisustva|prisutnosti|o prisutnosti) [<attendance...>]'],
    },
    generate_expense_report: {
      example: 'izveštaj o troškovima za prošli mesec kao csv',
      says: [
        '[<make>] <expenseReport> [<report...>]',
        '<take> [sve] [naše] <expenses> [<report...>]',
        '<take> [sve] (moje|svoje) <expenses> {user=me} [<report...>]',
        'koliko (smo|je tim|je firma|sam {user=me}) [<report...>] (potrošio|potrošila|potrošili|dao|dala|dali) na (troškove|izdatke) [<report...>]',
        '(koliki su|koliko iznose) [bili|nam|naši] troškovi [<report...>]',
        'koliki su (nam|nam bili|bili|naši) troškovi [<report...>]',
      ],
    },
    create_shared_report: {
      example: 'podeli sažetak za prošlu nedelju kao javni izveštaj "Nedeljni sati"',
      says: [
        '(podeli|podelite|podeliti|deli) <sharedType> [za|od] {period} kao <reach> (izveštaj|izvještaj|link) [<named>] {newName}',
        '(podeli|podelite|podeliti) <sharedType> [za|od] {period} [kao <reach> [izveštaj]] (pod nazivom|pod imenom|kao|:) {newName}',
        '(napravi|napravite|kreiraj|kreirajte|dodaj) [novi] [<reach>] (deljeni|podeljeni|zajednički) <sharedType> [<named>] {newName} [za] [{period}]',
      ],
    },
  },
} satisfies ClockifyTopic;
