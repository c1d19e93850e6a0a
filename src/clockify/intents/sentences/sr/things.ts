import type { ClockifyTopic } from '../../clockify-topic.js';

const PROJECT = '(projekat|projekt)';
const OF_PROJECT = '[projekat|projekt|projektu|projekta]';
const TAG = '(oznaku|oznaka|tag|etiketu|etiketa)';
const TASK = '(zadatak|task)';
const IN = `(na|u|za|iz|kod) ${OF_PROJECT}`;
/** Where it is taken from. */
const OUT_OF = `(na|u|za|iz|kod|sa|s|od) ${OF_PROJECT}`;

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '([mi] (napravi|napravite|napraviti|napravim|napraviš|napravite|kreiraj|kreirajte|kreirati|kreiram|kreiraš|dodaj|dodajte|dodati|dodam|dodaš|otvori|otvorite|otvoriti|otvorim|otvoriš|ubaci|ubacite|unesi|unesite|uvedi|registruj|registrujte|zavedi) [mi|nam] [molim te|molim vas] [novi|novu|novog|nov|jedan|jednu|jednog|još jedan|još jednu|još jednog] [novi|novu|novog]|[treba mi|treba nam] (novi|novu|nova|nov|novog))',
    the: '[moj|naš|taj|ovaj|moju|našu|tu|ovu|mog|našeg|tog|ovog]',
    archive: '(arhiviraj|arhivirajte|arhivirati|arhiviram|arhiviraš)',
    restore: '(dearhiviraj|vrati iz arhive|reaktiviraj|aktiviraj|obnovi)',
    rename:
      '(preimenuj|preimenujte|preimenovati|preimenujem|preimenuješ|prekrsti|(promeni|promenite|promeniti|promenim|promijeni|izmeni) (ime|naziv))',
    all: '[sve|svi|svih] [moje|moji|mojih|naše|naši|naših]',
    exist: '([sve|nam] (postoje|imamo|imam|ima|su tu|su otvoreni|su u sistemu))',
    withName: '((sa nazivom|pod nazivom|sa imenom|čije ime sadrži) {newName}|sa {newName} u (imenu|nazivu))',
    done: '(završen|završeno|gotov|gotovo|urađen|urađeno|kompletiran|zatvoren)',
  },
  clauses: {
    project: [
      '(za|od|kod) (klijenta|klijent) {client}',
      '[,] klijent [:|=] {client}',
      'za {client}',
      '[,|i] <billable>',
      '[,] [u|sa] (boja|boji|bojom|boje) {color}',
      '[,|i] javni {isPublic=true}',
      '[,|i] privatni {isPublic=false}',
      '[,|i] javan {isPublic=true}',
      '[,|i] privatan {isPublic=false}',
      '[,] [sa] (satnicom|satnica|cenom sata) [od] {money:hourlyRate}',
    ],
    task: [
      `${IN} {project}`,
      '(projekat|projekt) [:|=] {project}',
      '[,] (dodeljen|zadužen|zaduženi) [je] {users:assignees}',
      '[,] [sa|uz] (procenom|procena) [od] {duration:estimate}',
    ],
    between: ['{period:start..end}', '(u|za|tokom) {period:start..end}'],
    projectFilter: ['(za|od) klijenta {client}', 'za {client}', '<withName>'],
  },
  sentences: {
    create_project: {
      example: 'napravi projekat "Sajt" za klijenta ACME',
      says: [
        `<create> [(privatni|privatan) {isPublic=false}|(javni|javan) {isPublic=true}|<billable>] ${PROJECT} [<named>] {newName} [<project...>]`,
        `<create> ${PROJECT}`,
      ],
    },
    list_projects: {
      example: 'prikaži sve projekte',
      says: [
        '<show> <all> [(arhivirane|arhivirani|arhiviranih) {archived=true}|(aktivne|aktivni|aktivnih) {archived=false}] (projekte|projekti|projekata) [<projectFilter...>]',
        '<show> <all> (projekte|projekti|projekata) klijenta {client}',
        'koji projekti su ((arhivirani) {archived=true}|aktivni {archived=false})',
        'koje projekte (ima|radimo za|vodimo za) [klijent|klijenta] {client}',
        'koji projekti <exist> [<projectFilter...>]',
        'koje projekte imamo [<projectFilter...>]',
        'koji projekti (imaju|sadrže) {newName} u (imenu|nazivu)',
        '(lista projekata|svi projekti|projekti)',
      ],
    },
    update_project: {
      example: 'arhiviraj projekat Sajt',
      says: [
        '(prebaci|prebacite|dodeli|dodelite|premesti|veži|poveži) <the> (projekat|projekt) {project} (klijentu|[na|za|kod|sa] (klijenta|klijentu|klijentom)) {client}',
        '(učini|učinite|postavi|postavite|stavi|stavite) <the> (projekat|projekt) {project} [kao|na] (<billable>|(javni|javan|javnim|javno) {isPublic=true}|(privatni|privatan|privatnim|privatno) {isPublic=false})',
        '(projekat|projekt) {project} neka bude (<billable>|(javan|javni) {isPublic=true}|(privatan|privatni) {isPublic=false})',
        `<archive> <the> ${PROJECT} {project} {archived=true}`,
        `<restore> <the> ${PROJECT} {project} {archived=false}`,
        `(označi|označite|stavi) <the> ${PROJECT} {project} [kao] (<billable>|javni {isPublic=true}|privatni {isPublic=false}|javan {isPublic=true}|privatan {isPublic=false})`,
      ],
    },
    rename_project: {
      example: 'preimenuj projekat Sajt u Prodavnica',
      says: [
        '<rename> <the> (projekat|projekt|projekta|projektu) {project} u {newName}',
        '<the> (projekat|projekt) {project} <rename> u {newName}',
        '<rename> <the> (projekat|projekt|projekta|projektu) {project}',
      ],
    },
    delete_project: {
      example: 'obriši projekat Sajt',
      says: [`<delete> <the> ${PROJECT} [{project}]`, `<delete> (jedan|ovaj|taj) ${PROJECT}`],
    },
    create_client: {
      example: 'dodaj klijenta ACME',
      says: [
        '<create> (klijenta|klijent) [<named>] {newName} [[,] [sa|uz] (email|mejl|mejlom|e - mail|imejl|adresom|email - om|emailom) {email}]',
        '<create> (klijenta|klijent)',
      ],
    },
    list_clients: {
      example: 'izlistaj klijente',
      says: [
        '<show> <all> [(arhivirane|arhivirani|arhiviranih) {archived=true}|(aktivne|aktivni|aktivnih) {archived=false}] (klijente|klijenti|klijenata) [<withName>]',
        'koji klijenti <exist>',
        'koje klijente imamo',
        '(lista klijenata|svi klijenti)',
      ],
    },
    rename_client: {
      example: 'preimenuj klijenta ACME u ACME DOO',
      says: [
        '<rename> <the> (klijenta|klijent|klijentu) {client} u {newName}',
        '<the> (klijenta|klijent) {client} <rename> u {newName}',
      ],
    },
    update_client: {
      example: 'arhiviraj klijenta ACME',
      says: [
        '(dodaj|dodajte|upiši|upišite|unesi|unesite|stavi|postavi) (napomenu|belešku) {quoted:note} (klijentu|za klijenta|kod klijenta) {client}',
        '(dodaj|dodajte|upiši|upišite|unesi|unesite|stavi|postavi) (klijentu|za klijenta) {client} (napomenu|belešku) {quoted:note}',
        '(dodaj|dodajte|upiši|upišite|unesi|unesite|stavi|postavi|promeni|promenite) (klijentu|za klijenta) {client} (mejl|imejl|email|e - mail|adresu e - pošte) [na|u] {email}',
        '(dodaj|dodajte|upiši|upišite|unesi|unesite|stavi|postavi|promeni|promenite) (klijentu|za klijenta) {client} adresu [na|u] {quoted:address}',
        'klijentu {client} (promeni|promenite|postavi|stavi|upiši) (mejl|imejl|email|e - mail) [na|u] {email}',
        '<archive> <the> (klijenta|klijent) {client} {archived=true}',
        '<restore> <the> (klijenta|klijent) {client} {archived=false}',
      ],
    },
    delete_client: { example: 'obriši klijenta ACME', says: ['<delete> <the> (klijenta|klijent) [{client}]'] },
    create_tag: {
      example: 'napravi oznaku hitno',
      says: [`<create> ${TAG} [<named>] {newName}`, `<create> ${TAG} [<named>] {hashtag:name}`, `<create> ${TAG}`],
    },
    list_tags: {
      example: 'prikaži sve oznake',
      says: [
        '<show> <all> (oznake|oznaka|tagove|tagovi|tagova|etikete)',
        '(koje oznake|koji tagovi) <exist>',
        '(lista oznaka|lista tagova|sve oznake|svi tagovi)',
      ],
    },
    rename_tag: {
      example: 'preimenuj oznaku hitno u brzo',
      says: [
        '<rename> <the> (oznaku|oznaka|oznake|oznaci|tag|taga|etiketu) {tag} u {newName}',
        `<the> ${TAG} {tag} <rename> u {newName}`,
      ],
    },
    update_tag: { example: 'arhiviraj oznaku hitno', says: [`<archive> <the> ${TAG} {tag} {archived=true}`] },
    delete_tag: { example: 'obriši oznaku hitno', says: [`<delete> <the> ${TAG} [{tag}]`] },
    create_task: {
      example: 'dodaj zadatak "Test opterećenja" na projekat Sajt',
      says: [
        `<create> ${TASK} [<named>] {newName} [<task...>]`,
        `(dodaj|dodajte|napravi|napravite|kreiraj|kreirajte|otvori|unesi) ${IN} {project} [novi] ${TASK} [<named>] {newName}`,
        `${IN} {project} <create> ${TASK} [<named>] {newName}`,
        `<create> ${TASK}`,
      ],
    },
    list_tasks: {
      example: 'koji zadaci postoje u projektu Sajt?',
      says: [
        `<show> <all> [(otvorene|otvoreni|otvorenih|aktivne|aktivni|nezavršene|nezavršeni) {status=ACTIVE}|(završene|završeni|završenih|gotove) {status=DONE}] (zadatke|zadaci|zadataka|taskove) [${OUT_OF} {project}]`,
        `<show> <all> [(otvorene|otvoreni|otvorenih|aktivne|nezavršene) {status=ACTIVE}|(završene|završeni|završenih|gotove) {status=DONE}] (zadatke|zadaci|zadataka|taskove) projekta {project}`,
        `koji (zadaci|taskovi) su (otvoreni {status=ACTIVE}|nezavršeni {status=ACTIVE}|završeni {status=DONE}|gotovi {status=DONE}) ${IN} {project}`,
        `koji (zadaci|taskovi) ${IN} {project} su [još] (otvoreni {status=ACTIVE}|nezavršeni {status=ACTIVE}|završeni {status=DONE}|gotovi {status=DONE})`,
        `koji (zadaci|taskovi) <exist> [${IN} {project}]`,
        `koje zadatke ima ${OF_PROJECT} {project}`,
        `koji su (zadaci|taskovi) ${IN} {project}`,
        `(zadaci|svi zadaci) ${IN} {project}`,
      ],
    },
    update_task: {
      example: 'označi zadatak Test na Sajt kao završen',
      says: [
        `(označi|označite|označiti|obeleži) <the> ${TASK} {task} [${IN} {project}] [kao] <done> {status=DONE}`,
        `(označi|označite) kao <done> <the> ${TASK} {task} [${IN} {project}] {status=DONE}`,
        `(završi|završite|završiti|zatvori|zatvorite) <the> ${TASK} {task} [${IN} {project}] {status=DONE}`,
        `${TASK} {task} ${IN} {project} je <done> {status=DONE}`,
        `(ponovo otvori|otvori ponovo|reaktiviraj|ponovo aktiviraj) <the> ${TASK} {task} [${IN} {project}] {status=ACTIVE}`,
      ],
    },
    rename_task: {
      example: 'preimenuj zadatak Test na Sajt u Opterećenje',
      says: [
        `<rename> <the> (zadatak|zadatka|zadatku|task) {task} [(na|iz|kod|sa|s) ${OF_PROJECT} {project}] u {newName}`,
        '<rename> <the> (zadatak|zadatka|zadatku|task) {task} projekta {project} u {newName}',
        `<the> ${TASK} {task} ${IN} {project} <rename> u {newName}`,
      ],
    },
    assign_task: {
      example: 'zadatak Test na projektu Sajt dodeli korisniku Ana',
      says: [
        `<the> ${TASK} {task} ${IN} {project} (dodeli|dodelite|daj|dajte|prebaci) [korisniku|korisnici|kolegi|koleginici|na] {users:assignees}`,
        `(daj|dajte|prebaci|poveri) <the> ${TASK} {task} ${IN} {project} [korisniku|korisnici|kolegi|koleginici|na] {users:assignees}`,
        `(dodeli|dodelite|daj|dajte) (korisniku|korisnici|kolegi|koleginici) {users:assignees} ${TASK} {task} ${IN} {project}`,
        `(dodeli|dodelite|daj|dajte) {titledPeople:assignees} ${TASK} {task} ${IN} {project}`,
      ],
    },
    update_project_estimate: {
      example: 'stavi procenu od 120 sati na projekat Sajt',
      says: [
        '(procenu|procena) [za] (projekta|projekat) {project} (postavi|postavite|stavi|stavite|promeni|promenite) na {duration:estimate}',
        'budžet [za] (projekta|projekat) {project} (postavi|postavite|stavi|stavite|promeni|promenite|povećaj|podigni) na {money:budget}',
        '(stavi|stavite|postavi|postavite|upiši|unesi|dodaj) procenu [od] {duration:estimate} (na|za) (projekat|projekt) {project}',
        '(stavi|stavite|postavi|postavite|upiši|unesi|dodaj) (projektu|za projekat|na projekat) {project} procenu [od] {duration:estimate}',
        '(stavi|stavite|postavi|postavite|upiši|unesi|dodaj) budžet [od] {money:budget} (na|za) (projekat|projekt) {project}',
        '(stavi|stavite|postavi|postavite|upiši|unesi|dodaj) (projektu|za projekat|na projekat) {project} budžet [od] {money:budget}',
      ],
    },
    list_created_entities: {
      example: 'koji projekti su napravljeni prošle nedelje?',
      says: ['šta je [<between...>] (napravljeno|kreirano|dodato) [<between...>]'],
    },
    list_updated_entities: {
      example: 'koji projekti su promenjeni prošle nedelje?',
      says: ['šta (je|se) [<between...>] (promenjeno|izmenjeno|menjano|promenilo|menjalo) [<between...>]'],
    },
    list_deleted_entities: {
      example: 'koji projekti su obrisani prošle nedelje?',
      says: ['šta je [<between...>] (obrisano|izbrisano|uklonjeno) [<between...>]'],
    },
    make_project_template: {
      example: 'napravi od projekta Sajt šablon',
      says: [
        '(napravi|napravite|kreiraj|kreirajte) [mi] (od|iz) projekta {project} [novi] (šablon|predložak|template)',
        '(napravi|napravite|kreiraj|kreirajte) [mi] [novi] (šablon|predložak|template) (od|iz) projekta {project}',
        '(sačuvaj|sačuvajte|snimi) <the> (projekat|projekt) {project} kao (šablon|predložak|template)',
        '(učini|učinite|proglasi) <the> (projekat|projekt) {project} šablonom',
      ],
    },
    delete_task: {
      example: 'obriši zadatak Test iz projekta Sajt',
      says: [
        `<delete> <the> ${TASK} [{task}] [${OUT_OF} {project}]`,
        `<delete> <the> ${TASK} {task} projekta {project}`,
      ],
    },
  },
} satisfies ClockifyTopic;
