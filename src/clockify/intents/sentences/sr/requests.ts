import type { ClockifyTopic } from '../../clockify-topic.js';

/** What is asked of others: expenses, time off, approvals, messages and webhooks. */
export const REQUESTS = {
  rules: {
    file: '((dodaj|dodajte|dodati|unesi|unesite|uneti|upiši|upišite|zabeleži|zabeležite|evidentiraj|prijavi|napravi|kreiraj) [novi]|novi)',
    request:
      '(zatraži|zatražite|zatražiti|traži|tražim|podnesi|podnesite|podnesem|uzmi|uzimam|planiraj|prijavi|prijavite|zakaži)',
    policy:
      '(odmor {policy=odmor}|godišnji odmor {policy=godišnji odmor}|godišnji {policy=godišnji}|bolovanje {policy=bolovanje}|slobodan dan {policy=slobodan dan}|slobodne dane {policy=slobodni dani}|odsustvo {policy=odsustvo}|plaćeno odsustvo {policy=plaćeno odsustvo}|{quoted:policy})',
    timesheet: '[moje|moj|moju] (sate|sati|satnicu|radne sate|vreme|radnu listu|evidenciju|karton|nedelju)',
    event:
      '(((se zaustavi|se [neki] zaustavi) [neki] tajmer|(se|neko) [neki] tajmer zaustavi|tajmer (stane|se zaustavi)|neko zaustavi tajmer) {event=TIMER_STOPPED}|(se pokrene [neki] tajmer|tajmer (krene|se pokrene)|neko pokrene tajmer) {event=NEW_TIMER_STARTED}|(se (doda|napravi|upiše|unese) [novi] unos [vremena]|nove unose [vremena]|novi unos [vremena]) {event=NEW_TIME_ENTRY}|(se (napravi|doda|kreira) [novi] projekat|novi projekat|nove projekte) {event=NEW_PROJECT}|(se (napravi|doda|kreira) [novi] klijent|novi klijent|nove klijente) {event=NEW_CLIENT}|(se (napravi|doda|kreira) [novi] zadatak|novi zadatak|nove zadatke) {event=NEW_TASK})',
  },
  clauses: {
    expense: [
      '{money}',
      '(od|za|u iznosu od) {money}',
      '(na|u) [projekat|projekt|projektu] {project}',
      '(projekat|projekt) [:|=] {project}',
      '(za|kategorija|kategoriju|u kategoriji) [:] {name:category}',
      '{name:category}',
      '{day}',
      '[,|i] <billable>',
      '<described> [:] {description:notes}',
    ],
    off: ['{period:start..end}', '(za|od|u) {period:start..end}'],
  },
  sentences: {
    create_expense: {
      example: 'dodaj trošak 42,50 € taksi na Sajt',
      says: [
        '<file> (trošak|izdatak) [:|,] <expense...>',
        '(trošak|izdatak) [:|,] <expense...>',
        '(platio sam|platila sam|potrošio sam|potrošila sam) <expense...>',
        '{day} sam (platio|platila|potrošio|potrošila) <expense...>',
      ],
    },
    delete_expense: {
      example: 'obriši moj poslednji trošak',
      says: ['<delete> [moj] (poslednji|zadnji) (trošak|izdatak) {expense=last}'],
    },
    list_expenses: { example: 'prikaži moje troškove', says: ['<show> [<my>] (troškove|izdatke)'] },
    create_time_off_request: {
      example: 'zatraži odmor od 21. do 23. decembra',
      says: [
        '<request> [zahtev za] <policy> <off...>',
        '<request> <off...> <policy>',
        '(zahtev za) <policy> <off...>',
        '(treba mi|uzimam|hoću|želim) <policy> <off...>',
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
        'koji su (praznici|državni praznici) [{period}]',
        '<show> [sve] (praznike|državne praznike) [{period}]',
      ],
    },
    create_approval_request: {
      example: 'pošalji moje sate za prošlu nedelju na odobrenje',
      says: [
        '(pošalji|pošaljite|poslati|podnesi|podnesite|predaj|predajte) <timesheet> {period:periodStart} {period=WEEKLY} [(na|za) (odobrenje|odobravanje|proveru|overu)]',
        '(pošalji|pošaljite|podnesi|predaj) (na|za) odobrenje <timesheet> {period:periodStart} {period=WEEKLY}',
        '(pošalji|pošaljite|podnesi|podnesite|predaj) <timesheet> (na|za) (odobrenje|odobravanje)',
      ],
    },
    list_approval_requests: {
      example: 'prikaži zahteve na čekanju',
      says: [
        '<show> [sve] (odobrenja|zahteve za odobrenje|zahteve) (na čekanju|koja čekaju|koji čekaju) {status=PENDING}',
        'koja odobrenja (čekaju|su na čekanju) {status=PENDING}',
      ],
    },
    update_approval_request: {
      example: 'odobri sate korisnika Marko za prošlu nedelju',
      says: [
        '(odobri|odobrite|odobriti) <timesheet> [(korisnika|od|za korisnika) {user}] [{period:periodStart}] {status=APPROVED}',
        '(odbij|odbijte|odbiti) <timesheet> [(korisnika|od|za korisnika) {user}] [{period:periodStart}] {status=REJECTED}',
      ],
    },
    create_webhook: {
      example: 'napravi webhook na https://ci.example.com/t kad se zaustavi tajmer',
      says: [
        '(napravi|napravite|dodaj|dodajte|kreiraj|podesi) [novi] webhook (na|ka|za|prema) {url} [,] (kad|kada|čim|za) <event>',
        '(napravi|dodaj|kreiraj|podesi) [novi] webhook (kad|kada|za) <event> (na|ka|prema) {url}',
        '(obavesti|javi|pozovi) [na] {url} [,] (kad|kada|čim) <event>',
      ],
    },
    list_webhooks: {
      example: 'prikaži webhookove',
      says: [
        '<show> [sve|moje] (webhookove|webhooks|webhook - ove|vebhukove)',
        'koji (webhookovi|webhook - ovi) (postoje|ima)',
      ],
    },
    delete_webhook: { example: 'obriši webhook ops', says: ['<delete> (webhook|vebhuk) [{name:webhook}]'] },
  },
} satisfies ClockifyTopic;
