import type { ClockifyTopic } from '../../clockify-topic.js';

const PROJECT = '(projekat|projekt)';
const OF_PROJECT = '[projekat|projekt|projektu|projekta]';
const TAG = '(oznaku|oznaka|tag|etiketu|etiketa)';
const TASK = '(zadatak|task)';
const IN = `(na|u|za|iz|kod) ${OF_PROJECT}`;

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '((napravi|napravite|napraviti|napravim|kreiraj|kreirajte|kreirati|kreiram|dodaj|dodajte|dodati|dodam|otvori|otvorite|otvoriti|ubaci) [mi|nam] [novi|novu|novog|nov|jedan|jednu]|novi|novu|nova|nov|novog)',
    the: '[moj|naš|taj|moju|mog|našeg]',
    archive: '(arhiviraj|arhivirajte|arhivirati|arhiviram)',
    restore: '(dearhiviraj|vrati iz arhive|reaktiviraj|aktiviraj|obnovi)',
    rename: '(preimenuj|preimenujte|preimenovati|preimenujem|promeni (ime|naziv))',
    all: '[sve|svi|moje|naše|sve moje|sve naše]',
    exist: '(postoje|imamo|imam|ima|su tu)',
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
    projectFilter: ['(za|od) klijenta {client}', 'za {client}', '<withName>'],
  },
  sentences: {
    create_project: {
      example: 'napravi projekat "Sajt" za klijenta ACME',
      says: [
        `<create> [privatni {isPublic=false}|javni {isPublic=true}|<billable>] ${PROJECT} [<named>] {newName} [<project...>]`,
        `<create> ${PROJECT}`,
      ],
    },
    list_projects: {
      example: 'prikaži sve projekte',
      says: [
        '<show> <all> [arhivirane {archived=true}|aktivne {archived=false}] projekte [<projectFilter...>]',
        'koji projekti <exist> [<projectFilter...>]',
        'koje projekte imamo [<projectFilter...>]',
        'koji projekti (imaju|sadrže) {newName} u (imenu|nazivu)',
        '(lista projekata|svi projekti|projekti)',
      ],
    },
    update_project: {
      example: 'arhiviraj projekat Sajt',
      says: [
        `<archive> <the> ${PROJECT} {project} {archived=true}`,
        `<restore> <the> ${PROJECT} {project} {archived=false}`,
        `(označi|označite|stavi) <the> ${PROJECT} {project} [kao] (<billable>|javni {isPublic=true}|privatni {isPublic=false}|javan {isPublic=true}|privatan {isPublic=false})`,
      ],
    },
    rename_project: {
      example: 'preimenuj projekat Sajt u Prodavnica',
      says: [
        '<rename> <the> (projekat|projekt|projekta|projektu) {project} u {newName}',
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
        '<show> <all> [arhivirane {archived=true}] klijente [<withName>]',
        'koji klijenti <exist>',
        'koje klijente imamo',
        '(lista klijenata|svi klijenti)',
      ],
    },
    rename_client: {
      example: 'preimenuj klijenta ACME u ACME DOO',
      says: ['<rename> <the> (klijenta|klijent|klijentu) {client} u {newName}'],
    },
    update_client: {
      example: 'arhiviraj klijenta ACME',
      says: [
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
        '<show> <all> (oznake|tagove|etikete)',
        '(koje oznake|koji tagovi) <exist>',
        '(lista oznaka|lista tagova|sve oznake|svi tagovi)',
      ],
    },
    rename_tag: {
      example: 'preimenuj oznaku hitno u brzo',
      says: ['<rename> <the> (oznaku|oznaka|oznake|oznaci|tag|taga|etiketu) {tag} u {newName}'],
    },
    update_tag: { example: 'arhiviraj oznaku hitno', says: [`<archive> <the> ${TAG} {tag} {archived=true}`] },
    delete_tag: { example: 'obriši oznaku hitno', says: [`<delete> <the> ${TAG} [{tag}]`] },
    create_task: {
      example: 'dodaj zadatak "Test opterećenja" na projekat Sajt',
      says: [
        `<create> ${TASK} [<named>] {newName} [<task...>]`,
        `(dodaj|dodajte|napravi|kreiraj) ${IN} {project} [novi] ${TASK} [<named>] {newName}`,
        `<create> ${TASK}`,
      ],
    },
    list_tasks: {
      example: 'koji zadaci postoje u projektu Sajt?',
      says: [
        `<show> <all> [otvorene {status=ACTIVE}|završene {status=DONE}] (zadatke|zadaci|taskove) [${IN} {project}]`,
        `<show> <all> (zadatke|zadaci|taskove) projekta {project}`,
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
      says: [`<rename> <the> ${TASK} {task} [(na|iz|kod) ${OF_PROJECT} {project}] u {newName}`],
    },
    delete_task: {
      example: 'obriši zadatak Test iz projekta Sajt',
      says: [`<delete> <the> ${TASK} [{task}] [${IN} {project}]`],
    },
  },
} satisfies ClockifyTopic;
