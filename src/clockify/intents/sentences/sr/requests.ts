import type { ClockifyTopic } from '../../clockify-topic.js';

const INVOICE = '(fakturu|faktura|fakture|fakturi|račun|računa) [broj|br|br.] ({code:invoice}|{quoted:invoice})';
const FOR_INVOICE = '(fakturi|fakturu|računu|račun) [broj|br.] ({code:invoice}|{quoted:invoice})';
const OF_PERSON = '[za|od|korisnika|korisnice|za korisnika|kolege|koleginice] {user}';

/** What happens to things: what somebody does, how it is called, and what they are then. */
const CREATED = [
  'napravi|doda|kreira|otvori|upiše|unese',
  'kreiranje|dodavanje|pravljenje',
  'novi|nova|novo|nove|novu',
] as const;
const UPDATED = [
  'promeni|izmeni|ažurira',
  'promena|promenu|promene|izmena|izmenu|izmene',
  'promenjen|promenjena|promenjene|promenjeni|izmenjen|izmenjena|izmenjene|izmenjeni',
] as const;
const DELETED = ['obriše|izbriše|ukloni', 'brisanje', 'obrisan|obrisana|obrisane|obrisani'] as const;
const APPROVED = ['odobri', 'odobrenje|odobravanje', 'odobren|odobreni|odobrene|odobrenih'] as const;
const REJECTED = ['odbije', 'odbijanje', 'odbijen|odbijeni|odbijene|odbijenih'] as const;

const PROJECTS = 'projekat|projekta|projekti|projekte|projekt|projekata';
const CLIENTS = 'klijent|klijenta|klijenti|klijente|klijenata';
const TASKS = 'zadatak|zadatka|zadaci|zadatke|zadataka|task|taskove';
const TAGS = 'oznaka|oznake|oznaku|tag|taga|tagovi|tagove';
const ENTRIES = '(unos|unosa|unosi|unose) [vremena]|vremenski unos|vremenske unose|vremenskog unosa';
const INVOICES = 'faktura|fakture|fakturu|račun|računa|račune';
const EXPENSES = 'trošak|troška|troškovi|troškove|troškova|izdatak|izdatka';
const TIME_OFF = '(zahtev|zahteva|zahtevi|zahteve) za (odmor|odsustvo|godišnji [odmor])|odmor|odmora|odsustvo|odsustva';
const TIMERS = '[neki] (tajmer|tajmera|tajmeri|tajmere|štoperica|štopericu)';

/** Every kind of event, the thing and what happens to it. */
const EVENTS: readonly (readonly [event: string, thing: string, happening: readonly [string, string, string]])[] = [
  [
    'TIMER_STOPPED',
    TIMERS,
    ['zaustavi|stopira|ugasi|stane', 'zaustavljanje|stopiranje', 'zaustavljen|zaustavljeni|zaustavljene'],
  ],
  [
    'NEW_TIMER_STARTED',
    TIMERS,
    ['pokrene|startuje|krene|uključi', 'pokretanje|startovanje', 'pokrenut|pokrenuti|pokrenute'],
  ],
  ['NEW_TIME_ENTRY', ENTRIES, CREATED],
  ['TIME_ENTRY_UPDATED', ENTRIES, UPDATED],
  ['TIME_ENTRY_DELETED', ENTRIES, DELETED],
  ['NEW_PROJECT', PROJECTS, CREATED],
  ['PROJECT_UPDATED', PROJECTS, UPDATED],
  ['PROJECT_DELETED', PROJECTS, DELETED],
  ['NEW_CLIENT', CLIENTS, CREATED],
  ['CLIENT_UPDATED', CLIENTS, UPDATED],
  ['CLIENT_DELETED', CLIENTS, DELETED],
  ['NEW_TASK', TASKS, CREATED],
  ['TASK_UPDATED', TASKS, UPDATED],
  ['TASK_DELETED', TASKS, DELETED],
  ['NEW_TAG', TAGS, CREATED],
  ['TAG_UPDATED', TAGS, UPDATED],
  ['TAG_DELETED', TAGS, DELETED],
  ['NEW_INVOICE', INVOICES, CREATED],
  ['INVOICE_UPDATED', INVOICES, UPDATED],
  ['EXPENSE_CREATED', EXPENSES, CREATED],
  ['EXPENSE_UPDATED', EXPENSES, UPDATED],
  ['EXPENSE_DELETED', EXPENSES, DELETED],
  ['TIME_OFF_REQUESTED', TIME_OFF, ['zatraži|podnese|pošalje', 'slanje|podnošenje', 'novi|nove|podnet|zatražen']],
  ['TIME_OFF_REQUEST_APPROVED', TIME_OFF, APPROVED],
  ['TIME_OFF_REQUEST_REJECTED', TIME_OFF, REJECTED],
  [
    'NEW_APPROVAL_REQUEST',
    'karton|kartona|kartone|zahtev za odobrenje|zahteva za odobrenje|zahteve za odobrenje',
    ['pošalje|podnese|preda', 'slanje|podnošenje|predaja|predaju', 'novi|nove|predat|poslat'],
  ],
];

/** An event as it is called, or as it is told: `a timer is stopped`, `somebody stops a timer`, `stopped timers`. */
function told([event, thing, [does, doing, being]]: (typeof EVENTS)[number]): string {
  const one = `[novi|nova|novu|novo|neki|neka|neku] (${thing})`;
  const said = [
    event,
    `(se (${does}) ${one}|se ${one} (${does})|(${thing}) (se (${does})|(${does}))|${one} se (${does}))`,
    `(neko (${does}) ${one}|neko ${one} (${does})|se ${one} (${does}))`,
    `((${being}) (${thing})|(${thing}) [bude|je|su|budu] (${being})|je (${thing}) (${being})|(${doing}) (${thing}))`,
  ];
  return `(${said.join('|')}) {event=${event}}`;
}

/** What is asked of others: expenses, time off, approvals, messages and webhooks. */
export const REQUESTS = {
  rules: {
    file: '((dodaj|dodajte|dodati|unesi|unesite|uneti|upiši|upišite|zabeleži|zabeležite|evidentiraj|prijavi|napravi|kreiraj) [novi]|novi)',
    request:
      '(zatraži|zatražite|zatražiti|zatražim|traži|tražim|podnesi|podnesite|podneti|podnesem|uzmi|uzeti|uzmem|uzimam|planiraj|planiram|prijavi|prijavite|zakaži|rezerviši|upiši mi|unesi mi|evidentiraj mi|koristim|idem na)',
    policy:
      '(odmor {policy=odmor}|godišnji odmor {policy=godišnji odmor}|godišnji {policy=godišnji}|bolovanje {policy=bolovanje}|slobodan dan {policy=slobodan dan}|(slobodne dane|slobodni dani|slobodnih dana) {policy=slobodni dani}|neplaćeno odsustvo {policy=neplaćeno odsustvo}|odsustvo {policy=odsustvo}|plaćeno odsustvo {policy=plaćeno odsustvo}|{quoted:policy})',
    sheet:
      '(sate|sati|radne sate|radnih sati|karton|kartona|radnu listu|radne liste|evidenciju|evidencije|evidenciju rada|timesheet)',
    timesheet:
      '[moje|moj|moju|svoje|svoj|svoju] (sate|sati|satnicu|radne sate|vreme|radno vreme|radnu listu|evidenciju|evidenciju sati|evidenciju rada|karton|nedelju|timesheet|tajmšit)',
    approveIt:
      '((odobri|odobrite|odobriti|odobrim|odobravam|prihvati|prihvatite|potvrdi) {status=APPROVED}|(odbij|odbijte|odbiti|odbijem|odbijam) {status=REJECTED})',
    send: '(pošalji|pošaljite|poslati|pošaljem|pošalješ|podnesi|podnesite|podneti|podnesem|predaj|predajte|predati|predam|prosledi)',
    toApprove:
      '((na|za) (odobrenje|odobravanje|proveru|overu|pregled) [šefu|menadžeru|nadređenom]|(šefu|menadžeru|nadređenom) [na (odobrenje|pregled|proveru)])',
    weekly: '({week:periodStart} {period=WEEKLY}|{month:periodStart} {period=MONTHLY})',
    hook: '((napravi|napravite|napraviti|dodaj|dodajte|dodati|kreiraj|kreirajte|kreirati|podesi|podesite|registruj) [mi] [novi|jedan] (webhook|vebhuk|web hook)|novi (webhook|vebhuk))',
    when: '(kad|kada|čim|svaki put kad|svaki put kada|uvek kad|za|na|pri|kad god)',
    event: `(${EVENTS.map(told).join('|')})`,
  },
  clauses: {
    expense: [
      '{money}',
      '(od|za|u iznosu od) {money}',
      '(na|u) [projekat|projekt|projektu] {project}',
      '(projekat|projekt) [:|=] {project}',
      '(za|kategorija|kategoriju|u kategoriji|u kategoriju|pod kategorijom) [:] {name:category}',
      '{name:category}',
      '{day}',
      'za {day}',
      '[,|i] <billable>',
      '<described> [:] {description:notes}',
    ],
    // What money is spent on is no project, unless it is called one.
    spent: [
      '{money}',
      '(na|u) (projekat|projekt|projektu) {project}',
      '(na|za|u kategoriji) {name:category}',
      '{day}',
      '[,|i] <billable>',
      '<described> [:] {description:notes}',
    ],
    invoice: [
      '(za|klijentu|kupcu) [klijenta|kupca] {client}',
      '[,] [sa|s] (rok|rokom) [plaćanja] [do|za] {day:dueDate}',
      '[,] (dospeva|plativo) [do] {day:dueDate}',
      '[,] [sa|pod] (broj|brojem) {code:number}',
    ],
    expenseFilter: [
      '{period}',
      '(za|iz|u|tokom) {period}',
      '(na|za|u|sa) (projektu|projekat|projekta|projekt) {project}',
      'projekta {project}',
      '(na|za) {project}',
      '(od|za) {user}',
      '(od|za) korisnika {user}',
      'korisnika {user}',
      '(iz|u|za) (kategorije|kategoriji|kategoriju) {name:category}',
    ],
    off: ['{period:start..end}', '(za|od|u|na) {period:start..end}', 'za (mene|sebe)'],
  },
  sentences: {
    create_expense: {
      example: 'dodaj trošak 42,50 € taksi na Sajt',
      says: [
        '<file> (trošak|izdatak) [:|,] <expense...>',
        '(trošak|izdatak) [:|,] <expense...>',
        '[ja] (platio sam|platila sam|dao sam|dala sam) <expense...>',
        '[ja] {day} sam (platio|platila|dao|dala) <expense...>',
        '[ja] (potrošio sam|potrošila sam) <spent...>',
        '[ja] {day} sam (potrošio|potrošila) <spent...>',
      ],
    },
    update_expense: {
      example: 'prebaci poslednji trošak na projekat Sajt',
      says: [
        '(prebaci|prebacite|premesti|premestite|stavi|stavite) [moj|taj] (poslednji|zadnji|prethodni|posljednji) (trošak|izdatak) {expense=last} (na|u) (projekat|projekt) {project}',
        '(prebaci|prebacite|premesti|premestite|stavi|stavite) [moj|taj] (poslednji|zadnji|prethodni|posljednji) (trošak|izdatak) {expense=last} (u|pod) (kategoriju|kategorija) {name:category}',
        '[moj] (poslednji|zadnji|prethodni|posljednji) (trošak|izdatak) {expense=last} je <billable>',
      ],
    },
    delete_expense: {
      example: 'obriši moj poslednji trošak',
      says: [
        '<delete> [moj|taj] (poslednji|zadnji|prethodni|posljednji) (trošak|izdatak) {expense=last}',
        '<delete> [taj|moj] (trošak|izdatak) [[sa|s] [id|id - jem|id - em] {id:expenseId}]',
      ],
    },
    list_expenses: {
      example: 'prikaži moje troškove',
      says: [
        '<show> [sve|svi|svih] (troškove|troškovi|troškova|izdatke|izdataka) [<expenseFilter...>]',
        '[<show>] [sve|svi|svih] (moje|moji|mojih|svoje) (troškove|troškovi|troškova|izdatke) {user=me} [<expenseFilter...>]',
        '<show> [sve] naše (troškove|izdatke) [<expenseFilter...>]',
        '(koje|koji) (troškove|troškovi) (imam {user=me}|imamo|postoje|ima) [<expenseFilter...>]',
        'koje sam {user=me} troškove (imao|imala|prijavio|prijavila|uneo|unela) [<expenseFilter...>]',
      ],
    },
    create_time_off_request: {
      example: 'zatraži odmor od 21. do 23. decembra',
      says: [
        '<request> [zahtev za] <policy> <off...>',
        '[ja] (hteo bih|htela bih|želeo bih|želela bih|voleo bih|volela bih) [da uzmem] <policy> <off...>',
        '<request> <off...> <policy>',
        '(zahtev za) <policy> <off...>',
        '(treba mi|trebaju mi|trebao bi mi|uzimam|hoću|želim|uzeo bih|uzela bih) <policy> <off...>',
        '<off...> (treba mi|uzimam|mi treba|idem na|uzeo bih|uzela bih) <policy>',
        '(odmor {policy=odmor}|godišnji odmor {policy=godišnji odmor}|bolovanje {policy=bolovanje}|slobodan dan {policy=slobodan dan}) <off...>',
        '<off...> (bolestan sam|bolesna sam|sam bolestan|sam bolesna) {policy=bolovanje}',
        '(bolestan sam|bolesna sam) {policy=bolovanje} <off...>',
        '(zatraži|zatražite|tražim|podnesi|prijavi) [zahtev za] <policy>',
      ],
    },
    list_time_off_policies: {
      example: 'prikaži politike odsustva',
      says: [
        '<show> [sve] (politike|vrste|pravila) (odsustva|odmora|odsustava)',
        'koje (politike|vrste) (odsustva|odmora) (imamo|postoje|ima)',
      ],
    },
    list_holidays: {
      example: 'koji praznici su u decembru?',
      says: [
        'koji (praznici|državni praznici) (su|ima|imamo|postoje) [{period}]',
        '(kad|kada) (su|je) [sledeći|naredni|prvi] [državni] (praznik|praznici) [{period}]',
        'koji je (sledeći|naredni|prvi) [državni] praznik',
        'koji su (praznici|državni praznici) [{period}]',
        '<show> [sve] (praznike|državne praznike) [{period}]',
      ],
    },
    create_approval_request: {
      example: 'pošalji moje sate za prošlu nedelju na odobrenje',
      says: [
        '<send> <timesheet> [za|od|iz] <weekly> [<toApprove>]',
        '<send> <toApprove> <timesheet> [za|od|iz] <weekly>',
        '<send> <timesheet> <toApprove> [za|od|iz] <weekly>',
        '<send> <timesheet> [<toApprove>]',
        '(zatraži|zatražite|tražim) odobrenje (za|od) <timesheet> [za|od|iz] <weekly>',
      ],
    },
    create_approval_request_for_user: {
      example: 'pošalji sate korisnika Ana za prošlu nedelju na odobrenje',
      says: [
        `<send> <sheet> ${OF_PERSON} [za|od|iz] <weekly> <toApprove>`,
        `<send> <toApprove> <sheet> ${OF_PERSON} [za|od|iz] <weekly>`,
        `<send> <sheet> [za|od|iz] <weekly> ${OF_PERSON} <toApprove>`,
      ],
    },
    resubmit_approval_request: {
      example: 'ponovo pošalji moje sate za prošlu nedelju',
      says: [
        '(ponovo|opet|još jednom) <send> <timesheet> [[za|od|iz] <weekly>] [<toApprove>]',
        '<send> (ponovo|opet|još jednom) <timesheet> [[za|od|iz] <weekly>] [<toApprove>]',
        '<send> <timesheet> [za|od|iz] <weekly> ponovo <toApprove>',
      ],
    },
    withdraw_approval: {
      example: 'poništi odobrenje sati korisnika Ana za prošlu nedelju',
      says: [
        `(poništi|poništite|poništiti) odobrenje [za] <sheet> ${OF_PERSON} [[za|od|iz] ({week:periodStart}|{month:periodStart})]`,
      ],
    },
    list_approval_requests: {
      example: 'prikaži zahteve na čekanju',
      says: [
        '<show> [sve] (odobrenja|zahteve za odobrenje|zahteve) (na čekanju|koja čekaju|koji čekaju [odobrenje]) {status=PENDING}',
        '<show> [sve] (kartone|kartoni|evidencije|radne liste) (na čekanju|koji čekaju [odobrenje]|koje čekaju [odobrenje]|za odobrenje) {status=PENDING}',
        '(koja|koji|koje) (odobrenja|kartoni|evidencije|radne liste|zahtevi za odobrenje) [još] (čekaju [odobrenje]|su na čekanju|nisu odobreni|nisu odobrene) {status=PENDING}',
        'šta [još] (čeka [na] [moje] odobrenje|čeka da odobrim|treba da odobrim|moram da odobrim) {status=PENDING}',
      ],
    },
    update_approval_request: {
      example: 'odobri sate korisnika Marko za prošlu nedelju',
      says: [
        '<approveIt> <timesheet> [(korisnika|od|za korisnika|za|kolege|koleginice) {user}] [[za|od|iz] {period:periodStart}]',
        '<approveIt> <timesheet> [za|od|iz] {period:periodStart} (korisnika|od|za korisnika|za) {user}',
        '<approveIt> <sheet> {user} [za|od|iz] {period:periodStart}',
        '<approveIt> [korisniku|korisnici|kolegi|koleginici] {user} <sheet> [[za|od|iz] {period:periodStart}]',
      ],
    },
    list_invoices: {
      example: 'prikaži fakture za klijenta Globex',
      says: [
        '[<show>] [sve] (fakture|račune) (za|od) {client}',
        '[<show>] [sve] (neplaćene|otvorene|nenaplaćene) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE} (fakture|račune) (za|od) {client}',
      ],
    },
    update_invoice_status: {
      example: 'storniraj fakturu 2026-101',
      says: [
        `${INVOICE} (označi|označite|obeleži) (kao|na) ((plaćenu|plaćen) {status=PAID}|(poslatu|poslat) {status=SENT}|(storniranu|storniran) {status=VOID})`,
        `${INVOICE} (storniraj|stornirajte) {status=VOID}`,
        `(storniraj|stornirajte|stornirati|poništi|poništite|otkaži) ${INVOICE} {status=VOID}`,
        `(poslali smo|poslao sam|poslala sam|poslata je) ${INVOICE} {status=SENT}`,
        `(plaćena je|naplaćena je|platili su|naplatili smo) ${INVOICE} {status=PAID}`,
      ],
    },
    export_invoice: {
      example: 'daj mi fakturu 2026-101 u pdf-u',
      says: [
        `(daj|dajte|pošalji|pošaljite|prikaži|napravi|treba mi|sačuvaj|otvori) [mi|nam] ${INVOICE} (kao|u) [formatu|format] (pdf|pdf - u|pdfu) [fajl|formatu]`,
        `(daj|dajte|napravi|preuzmi|skini|izvezi|treba mi) [mi|nam] pdf [za|od] ${INVOICE}`,
      ],
    },
    create_invoice: {
      example: 'napiši fakturu za klijenta Globex, rok plaćanja 31. decembra',
      says: [
        '(napiši|napišite|napisati|pripremi|pripremite|sastavi) [mi] [novu] (fakturu|račun) [<invoice...>]',
        '(fakturiši|fakturišite) ((klijentu|klijenta) {client}|{titledClient}) [<invoice...>]',
      ],
    },
    get_invoice: { example: 'otvori fakturu 2026-101', says: [`(otvori|otvorite|otvoriti) ${INVOICE}`] },
    create_invoice_item: {
      example: 'na fakturu 2026-101 dodaj 10 x Savetovanje po 110 EUR',
      says: [
        `na ${INVOICE} (dodaj|dodajte|stavi|upiši) {number:quantity} [x|puta|komada|kom|sati|sata|h] {name:description} (po|po ceni [od]|za|x) [€|$] {number:unitPrice} [eur|evra|evro|euro|€|usd|$|dolara|gbp|chf|rsd|dinara] [po komadu|po satu|komad]`,
        `(dodaj|dodajte|stavi|upiši) na ${INVOICE} [stavku] {number:quantity} [x|puta|komada|kom|sati|sata|h] {name:description} (po|po ceni [od]|za|x) [€|$] {number:unitPrice} [eur|evra|evro|euro|€|usd|$|dolara|gbp|chf|rsd|dinara] [po komadu|po satu|komad]`,
      ],
    },
    create_invoice_payment: {
      example: 'primili smo 500 EUR za fakturu 2026-101',
      says: [
        `(primili smo|stiglo je|uplaćeno je|leglo je|naplatili smo|dobili smo) {money} (za|po|na) ${INVOICE} [{day}]`,
        `(po|za) ${FOR_INVOICE} (je uplaćeno|je stiglo|je plaćeno) {money} [{day}]`,
      ],
    },
    create_webhook: {
      example: 'napravi webhook na https://ci.example.com/t kad se zaustavi tajmer',
      says: [
        '<hook> [[<named>] {newName}] [,] [koji] (na|ka|za|prema|zove|poziva|šalje na|javlja na|obaveštava) [adresu|url] {url} [,] <when> <event>',
        '<hook> [[<named>] {newName}] [,] <when> <event> [,] [koji] (na|ka|prema|zove|poziva|šalje na|obaveštava) [adresu|url] {url}',
        '<hook> [[<named>] {newName}] (na|ka|za|prema) [adresu|url] {url}',
        '<hook> <when> <event>',
        '<hook>',
        '(obavesti|obavestite|javi|javite|pozovi|pozovite) [na] [adresu|url] {url} [,] <when> <event>',
        '<when> <event> [,] (obavesti|obavestite|javi|javite|pozovi|pozovite) [na] [adresu|url] {url}',
      ],
    },
    update_webhook: {
      example: 'usmeri webhook ops na https://ci.example.com/t',
      says: [
        '(usmeri|usmerite|preusmeri|preusmerite|prebaci|prebacite) [taj|moj] (webhook|vebhuk|web hook) {name:webhook} na [adresu|url] {url}',
        '(promeni|promenite|postavi|stavi) (webhooku|vebhuku) {name:webhook} (adresu|url) [na|u] {url}',
      ],
    },
    list_webhooks: {
      example: 'prikaži webhookove',
      says: [
        '<show> [sve|svi|moje|naše] (webhookove|webhookovi|webhookova|webhooks|webhook - ove|webhook - ovi|vebhukove|vebhukovi)',
        'koji (webhookovi|webhook - ovi|vebhukovi) (postoje|ima|su podešeni)',
        'koje (webhookove|webhook - ove|vebhukove) imamo',
      ],
    },
    delete_webhook: {
      example: 'obriši webhook ops',
      says: ['<delete> [taj|moj] (webhook|vebhuk|web hook) [<named>] [{name:webhook}]'],
    },
  },
} satisfies ClockifyTopic;
