import type { ArgTexts, SpokenWords } from '../../../../integrations/spoken/intent.js';

export const WORDS: SpokenWords = {
  verbs:
    'upiši upišite upisati unesi unesite uneti dodaj dodajte dodati zabeleži zabeležite zabeležiti ' +
    'evidentiraj evidentirajte evidentirati uknjiži uknjižite knjiži ubaci stavi stavite zapiši zapišite ' +
    'prijavi loguj pokreni pokrenite pokrenuti počni počnite započni započnite startuj startujte uključi ' +
    'uključite zaustavi zaustavite zaustaviti stopiraj stopirajte prekini prekinite završi završite isključi ' +
    'ugasi obriši obrišite obrisati izbriši izbrišite izbrisati ukloni uklonite odbaci odbacite otkaži ' +
    'otkažite poništi promeni promenite promeniti izmeni izmenite preimenuj preimenujte premesti premestite ' +
    'prebaci označi označite arhiviraj arhivirajte vrati prikaži prikažite pokaži pokažite izlistaj ' +
    'izlistajte nađi pronađi traži izvezi preuzmi napravi napravite kreiraj kreirajte pošalji pošaljite ' +
    'objavi napiši zatraži zatražite traži podnesi podnesite odobri odobrite odbij odbijte pozovi dodeli daj ' +
    'reci aktiviraj deaktiviraj izvrši dupliraj kopiraj otvori zatvori',
  keywords:
    'zadatak zadatka zadatku zadaci zadatke projekat projekt projekta projektu projekti projekte klijent ' +
    'klijenta klijentu klijenti klijente oznaka oznaku oznake tag tagovi naplativo naplativ nenaplativo opis ' +
    'beleška napomena komentar naziv nazvan pod unos unosa unose unosi zapis tajmer izveštaj',
  subjects:
    'štoperica štopericu tajmera merenje vreme vremena sat sati sata minut minuta radio radila radim rad ' +
    'izveštaja sažetak pregled korisnik korisnika korisnici tim tima grupa grupu faktura fakturu trošak ' +
    'troška troškove troškovi kategorija račun webhook webhookove slack kanal poruka poruku odmor odmora ' +
    'bolovanje bolestan bolesna praznici zahtev zahteve odobrenje odobrenja satnica budžet uloga clockify ' +
    'radni prostor šablon plaćanje stanje odsustvo satnicu raspored raspoređen raspoređeni profil podešavanja ' +
    'kapacitet administrator administratora uplata uplatu',
  vague: 'nekoga nekome nekom sebe sebi svima svakog svakoga njemu njoj njima njih mu joj im ko koga kome šta zašto',
  ofClient: 'za klijenta, od klijenta, kod klijenta, klijenta, klijent',
};

/** How arguments are called where people do not know them by their names. */
export const LABELS: ArgTexts = {
  description_or_project: 'opis ili projekat',
  description: 'opis',
  project: 'projekat',
  task: 'zadatak',
  client: 'klijent',
  tag: 'oznaka',
  tags: 'oznake',
  duration: 'trajanje',
  amount: 'iznos',
  category: 'kategorija',
  date: 'dan',
  start: 'početak',
  end: 'kraj',
  time: 'vreme',
  period: 'period',
  entry: 'unos',
  which_entry: 'unos',
  target: 'unos',
  user: 'osoba',
  users: 'osobe',
  name: 'naziv',
  newName: 'novi naziv',
  change: 'izmena',
  policy: 'vrsta odsustva',
  group: 'grupa',
  email: 'e-mail adresa',
  role: 'uloga',
  members: 'članovi',
  assignees: 'zadužene osobe',
  estimate: 'procena',
  budget: 'budžet',
  template: 'šablon',
  invoice: 'faktura',
  dueDate: 'rok plaćanja',
  quantity: 'količina',
  unitPrice: 'cena po jedinici',
  order: 'broj stavke',
  invoiced: 'fakturisano ili ne',
  expense: 'trošak',
  holiday: 'praznik',
  halfDay: 'prepodne ili popodne',
  hoursPerDay: 'sati dnevno',
  status: 'status',
  type: 'vrsta',
  value: 'broj dana',
  webhook: 'webhook',
  event: 'događaj',
  url: 'adresa (URL)',
  customField: 'prilagođeno polje',
  report: 'deljeni izveštaj',
};

/** By which a sentence says what a name is the name of. */
export const KINDS: ArgTexts = {
  project: 'projekat',
  client: 'klijenta',
  task: 'zadatak',
  tag: 'oznaka',
  user: 'korisnika',
};

/** How arguments may be said behind a sentence that lacks them. */
export const ADDITIONS: ArgTexts = {
  project: 'na Website',
  description_or_project: 'na Website',
  duration: '2 sata',
  description: ': pregled',
  date: 'danas',
  start: 'od 9:00 do 10:30',
  end: 'u 17:30',
  user: 'za Ana',
  task: 'zadatak Dizajn',
  client: 'za klijenta Globex',
  amount: '12,50 EUR',
  category: 'kategorija Put',
  period: 'za prošlu nedelju',
  name: 'Website',
};
