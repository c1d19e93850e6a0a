import type { ClockifyTopic } from '../../clockify-topic.js';

const PERSON = '[korisnika|korisniku|korisnicu|korisnici|kolegu|kolegi|koleginicu|koleginici|člana|članu] {user}';
const WORKSPACE = '[naš|moj|ovaj] (radni prostor|workspace|tim)';
const TO = '(na|u|:)';

/** People: who somebody is, and what is given to them or taken from them. */
export const PEOPLE = {
  rules: {
    give: '(dodeli|dodelite|dodeliti|dodelim|dodijeli|daj|dajte|dati)',
    appoint: '(imenuj|imenujte|imenovati|učini|učinite|postavi|postavite|proglasi|proglasite|unapredi|unapredite)',
    take: '(oduzmi|oduzmite|oduzeti|oduzmem|ukloni|uklonite|ukloniti|skini|skinite|ukini|ukinite)',
    change:
      '(postavi|postavite|postaviti|postavim|promeni|promenite|promeniti|promenim|promijeni|izmeni|stavi|stavite|podesi|podigni|podignite|povećaj|povećajte|smanji|smanjite|odredi|ažuriraj)',
    admin: '(administratora|admina|administratorke)',
    adminRole:
      '((ulogu|prava|privilegije|ovlašćenja|dozvole) <admin>|(admin|administratorska|administratorske|administratorsku) (ulogu|prava|privilegije|ovlašćenja|dozvole))',
    manager: '(menadžera|rukovodioca|vođe|project managera) projekta',
    hourlyRate: '(satnicu|cenu sata|cenu po satu|naplativu satnicu)',
    costRate: '(troškovnu satnicu|internu satnicu|cenu koštanja|satnicu troškova)',
    kindOfField:
      '((tekstualno|tekst) {type=TXT}|(brojčano|numeričko) {type=NUMBER}|(checkbox|čekboks) {type=CHECKBOX}|link {type=LINK}|(padajuće|dropdown) {type=DROPDOWN_SINGLE})',
    perHour: '(po satu|na sat|/ h|/ sat)',
  },
  sentences: {
    get_user: {
      example: 'ko sam ja?',
      says: [
        'ko sam [ja] [ovde|u clockify - ju|u sistemu]',
        '(kao ko|pod kojim imenom|pod kojim nalogom|sa kojim nalogom|s kojim nalogom|kojim nalogom|na koji nalog|kao koji korisnik) sam [ja] (prijavljen|prijavljena|ulogovan|ulogovana)',
        '(koji sam|koji je moj) [ja] (korisnik|nalog)',
        '[<show>|kakav je|koji je|koja je|kako glasi|šta je] [mi] (moj|moja|moje|moju|svoj|svoje) (profil|nalog|korisnički nalog|korisnički profil|korisnik|id|korisnički id|email|e - mail|mejl|imejl|vremenska zona|vremensku zonu|podešavanja|podaci|podatke|lični podaci|lične podatke)',
        '<show> (podatke|informacije|detalje) o meni',
        'kako se zovem',
      ],
    },
    list_users: {
      example: 'ko je sve u timu?',
      says: [
        `ko [sve] (je|su) [sve] (u|član) [našem|ovom] (timu|radnom prostoru|workspace - u|firmi)`,
        `(ko su|<show>) [svi|sve] (članove|članovi) [našeg|ovog] (tima|radnog prostora|workspace - a)`,
        'ko [sve] (je|su) [sve] [dodeljen|dodeljeni|angažovan|angažovani|raspoređen] na projektu {project}',
        'ko [sve] (ima pristup|je dodeljen|pripada) projektu {project}',
        'ko [sve] radi na projektu {project}',
      ],
    },
    add_workspace_user: {
      example: 'dodaj ana@acme.example u radni prostor',
      says: [
        `(dodaj|dodajte|dodati|dodam|ubaci|ubacite|pozovi|pozovite) [novog] [korisnika|člana|kolegu|koleginicu] {email} [u ${WORKSPACE}]`,
        `(pozovi|pozovite) [korisnika|kolegu|koleginicu] {email} da se pridruži [nam|timu|radnom prostoru]`,
        `(pošalji|pošaljite|poslati) {email} (pozivnicu|poziv) [za ${WORKSPACE}]`,
        '(pošalji|pošaljite|poslati) (pozivnicu|poziv) [na|za] [adresu|mejl|korisnika|korisniku] {email}',
      ],
    },
    get_member_profile: {
      example: 'prikaži korisnika Ana',
      says: ['<show> (korisnika|korisnicu|kolegu|koleginicu|zaposlenog|zaposlenu|člana|članicu) {user}'],
    },
    list_user_managers: {
      example: 'ko je Ani šef?',
      says: [
        `ko je ${PERSON} (šef|nadređeni|menadžer|rukovodilac)`,
        `kome (odgovara|je odgovoran|je odgovorna|je podređen|je podređena) ${PERSON}`,
        `ko su ${PERSON} (šefovi|nadređeni|menadžeri)`,
      ],
    },
    make_workspace_admin: {
      example: 'dodeli Ani ulogu administratora',
      says: [
        `<give> ${PERSON} <adminRole>`,
        `<give> <adminRole> ${PERSON}`,
        `{titledPerson} <give> <adminRole>`,
        `<appoint> ${PERSON} (administratorom|adminom|administratorkom)`,
      ],
    },
    remove_workspace_admin: {
      example: 'oduzmi Ani ulogu administratora',
      says: [`<take> ${PERSON} <adminRole>`, `<take> <adminRole> [od] ${PERSON}`],
    },
    make_project_manager: {
      example: 'dodeli Ani ulogu menadžera projekta Sajt',
      says: [
        `<give> ${PERSON} [ulogu|prava] <manager> [na|za|projekta|projektu] {project}`,
        `<give> ${PERSON} ulogu (menadžera|rukovodioca) na projektu {project}`,
        `<appoint> ${PERSON} (menadžerom|rukovodiocem|vođom|menadžerkom) projekta {project}`,
        `<appoint> ${PERSON} za (menadžera|rukovodioca|vođu) na projektu {project}`,
      ],
    },
    remove_project_manager: {
      example: 'oduzmi Ani ulogu menadžera projekta Sajt',
      says: [`<take> ${PERSON} [ulogu|prava] <manager> [na|sa|projektu|projekta] {project}`],
    },
    make_team_manager: {
      example: 'postavi Anu za vođu tima korisnika Marko',
      says: [
        `<appoint> ${PERSON} za (vođu|menadžera|rukovodioca|šefa|lidera) tima`,
        `<appoint> ${PERSON} za (vođu|menadžera|rukovodioca|šefa|lidera) tima (korisnika|korisnici|za|od) [korisnika|korisnike] {users:members}`,
        `<appoint> ${PERSON} za (nadređenog|nadređenu|šefa|menadžera) (korisniku|korisnici|korisnicima) {users:members}`,
      ],
    },
    add_user_group_member: {
      example: 'postavi Anu za člana grupe Dizajneri',
      says: [
        `<appoint> ${PERSON} za (člana|članicu) [korisničke] (grupe|tima) {name:group}`,
        `{titledPerson} (dodaj|dodajte|ubaci|ubacite|stavi|prebaci) u [korisničku] (grupu|tim) {name:group}`,
        `(dodaj|dodajte|ubaci) u (grupu|tim) {name:group} [i] [korisnika|korisnicu] {user}`,
      ],
    },
    remove_user_group_member: {
      example: 'Marka izbaci iz grupe Dizajneri',
      says: ['{titledPerson} (ukloni|uklonite|izbaci|izbacite|skini|izvadi) iz [korisničke] (grupe|tima) {name:group}'],
    },
    update_user_group: {
      example: 'grupu Dizajneri preimenuj u Dizajn',
      says: ['[korisničku] (grupu|tim) {name:group} (preimenuj|preimenujte|preimenovati) u {newName}'],
    },
    assign_project_users: {
      example: 'Anu dodaj na projekat Sajt',
      says: ['{titledPeople} (dodaj|dodajte|ubaci|ubacite|stavi|dodeli|dodelite) (na|u) (projekat|projekt) {project}'],
    },
    update_user_hourly_rate: {
      example: 'promeni Ani satnicu na 60 EUR',
      says: [
        `<change> ${PERSON} <hourlyRate> ${TO} {money} [<perHour>] [(od|počev od) {day:since}]`,
        `{titledPerson} <change> <hourlyRate> ${TO} {money} [<perHour>] [(od|počev od) {day:since}]`,
        `<hourlyRate> (korisnika|korisnice|za) [korisnika] {user} <change> ${TO} {money} [<perHour>] [(od|počev od) {day:since}]`,
      ],
    },
    update_user_cost_rate: {
      example: 'promeni Ani troškovnu satnicu na 40 EUR',
      says: [`<change> ${PERSON} <costRate> ${TO} {money} [<perHour>] [(od|počev od) {day:since}]`],
    },
    update_project_user_hourly_rate: {
      example: 'promeni Ani satnicu na projektu Sajt na 60 EUR',
      says: [
        `<change> ${PERSON} <hourlyRate> (na|u|za) (projektu|projekat) {project} ${TO} {money} [<perHour>]`,
        `<change> (na|u) projektu {project} <hourlyRate> [korisnika|korisniku|za] {user} ${TO} {money} [<perHour>]`,
      ],
    },
    update_project_user_cost_rate: {
      example: 'promeni Ani troškovnu satnicu na projektu Sajt na 40 EUR',
      says: [`<change> ${PERSON} <costRate> (na|u|za) (projektu|projekat) {project} ${TO} {money} [<perHour>]`],
    },
    update_workspace_hourly_rate: {
      example: 'postavi podrazumevanu satnicu na 80 EUR',
      says: [
        `<change> (podrazumevanu|osnovnu|opštu) satnicu [[za] (radni prostor|radnog prostora|workspace|tim)] ${TO} {money} [<perHour>]`,
      ],
    },
    update_workspace_cost_rate: {
      example: 'postavi podrazumevanu troškovnu satnicu na 50 EUR',
      says: [
        `<change> (podrazumevanu|osnovnu|opštu) (troškovnu|internu) satnicu [[za] (radni prostor|radnog prostora|workspace|tim)] ${TO} {money} [<perHour>]`,
      ],
    },
    deactivate_user: {
      example: 'isključi korisnika Marko',
      says: [
        '(isključi|isključite|onemogući|onemogućite|zaključaj) (korisnika|korisnicu|člana|kolegu) {user}',
        '(postavi|stavi|označi) (korisnika|korisnicu) {user} (kao|na|za) (neaktivnog|neaktivnu|neaktivno)',
      ],
    },
    activate_user: {
      example: 'vrati korisnika Marko',
      says: [
        '(omogući|omogućite|otključaj|uključi|vrati|vratite) (korisnika|korisnicu|člana|kolegu) {user} [nazad|ponovo|među aktivne]',
        '(postavi|stavi|označi) (korisnika|korisnicu) {user} (kao|na|za) (aktivnog|aktivnu|aktivno)',
      ],
    },
    get_workspace: {
      example: 'kako se zove naš radni prostor?',
      says: [
        'kako se zove [moj|naš|ovaj] (radni prostor|workspace)',
        '(u kom|u kojem) (radnom prostoru|workspace - u|workspaceu) (sam|smo|radim|radimo)',
      ],
    },
    create_custom_field: {
      example: 'dodaj tekstualno polje "Mesto troška"',
      says: [
        '(napravi|napravite|kreiraj|kreirajte|dodaj|dodajte|unesi) [mi] [novo] [prilagođeno|dodatno|korisničko] <kindOfField> [prilagođeno|dodatno|korisničko] polje [<named>] {newName}',
      ],
    },
    list_assignments: {
      example: 'ko radi na čemu sledeće nedelje?',
      says: [
        'ko [sve] (radi|će raditi) [na čemu] [za] {period} [na projektu {project}]',
        'ko [sve] (radi|će raditi) na [projektu] {project} [za] {period}',
        'ko [sve] {period} (radi|će raditi) na [projektu] {project}',
        'ko [sve] {period} (radi|će raditi) [na čemu]',
        'ko [sve] je [sve] (raspoređen|planiran|angažovan|zauzet) na {project} {period}',
        'ko [sve] je {period} (raspoređen|planiran|angažovan|zauzet) na {project}',
      ],
    },
  },
} satisfies ClockifyTopic;
