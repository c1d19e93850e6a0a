import type { FramedIntent } from './frames.js';
import type { Lexicon } from './lexicon.js';

/**
 * Nouns stand in every case, for their case is what tells `of` and `to`. A word in brackets of its own is no verb and no
 * subject by itself: `new` and `field` stand in what was done, too.
 */
export const LEXICON: Lexicon = {
  verbs: {
    show: [
      {
        before:
          'prikaži|prikažite|prikazati|prikažem|prikažeš|prikažete|mi prikažeš|mi prikažete|pokaži|pokažite|pokazati|pokažeš|pokažete|mi pokažeš|mi pokažete|nam pokažeš|izlistaj|izlistajte|izlistati|izlistam|izlistaš|mi izlistaš|daj|dajte|mi daš|nađi|nađite|pronađi|pronađite|potraži|vidim|vidimo|videti|vidi|pogledam|pogledaj|pogledati|navedi|navedite|nabroj|nabrojte|ispiši|ispišite|pregledaj|proveri|proverite|proverim|reci|recite|kaži|kažite|koji su|koje su|koja su|koji je|koja je|koje je|ko su|kakvo je|kakav je|kolika je|koliki je|koliko je|koliki je bio|kolika je bila|koliko je bilo|treba mi|trebaju mi|zanima me|zanimaju me|interesuje me',
      },
    ],
    create: [
      {
        before:
          'napravi|napravite|napraviti|napravim|napraviš|napravimo|mi napraviš|mi napravite|kreiraj|kreirajte|kreirati|kreiram|kreiraš|mi kreiraš|dodaj|dodajte|dodati|dodam|dodaš|mi dodaš|upišeš|mi upišeš|uneseš|mi uneseš|unesi|unesite|uneti|unesem|otvori|otvorite|otvoriti|otvorim|otvoriš|uvedi|uvedite|uvesti|uvedem|definiši|definišite|definisati|formiraj|formirajte|formirati|formiram|izradi|izradite|ubaci|registruj|zavedi|izdaj|izdajte|ispostavi|ispostavite|(novi)|(nova)|(novo)|(novu)|(novog)',
      },
    ],
    rename: [
      {
        before:
          'preimenuj|preimenujte|preimenovati|preimenujem|preimenuješ|preimenujete|prekrsti|nazovi|nazovite|promeni naziv|promenite naziv|promeniti naziv|promenim naziv|promeniš naziv|promijeni naziv|izmeni naziv|promeni ime|promenite ime|promeniti ime|promenim ime|promijeni ime|izmeni ime',
      },
    ],
    set: [
      {
        before:
          'postavi|postavite|postaviti|postavim|postaviš|promeni|promenite|promeniti|promenim|promeniš|promijeni|promijenite|promijeniti|izmeni|izmenite|izmeniti|izmenim|izmeniš|stavi|stavite|staviti|stavim|staviš|podesi|podesite|podesiti|podesim|podesiš|mi promeniš|mi postaviš|mi podesiš|ažuriraj|ažurirajte|ažurirati|ažuriram|ispravi|ispravite|ispraviti|koriguj|povećaj|povećajte|povećati|povećam|povećaš|smanjiš|pomeriš|produžiš|podigni|podignite|podići|smanji|smanjite|smanjiti|smanjim|spusti|odredi|zadaj|pomeri|pomerite|pomeriti|pomerim|produži|produžite|produžiti|produžim|odloži|odložite|upiši',
      },
    ],
    archive: [
      { before: 'arhiviraj|arhivirajte|arhivirati|arhiviram|arhiviraš', behind: 'arhiviraj|arhivirajte|arhivirati' },
      {
        before: 'stavi|stavite|staviti|stavim|prebaci|prebacite|premesti|premestite|pošalji|skloni|spremi',
        particle: 'u arhivu',
      },
    ],
    restore: [
      {
        before:
          'dearhiviraj|dearhivirajte|dearhivirati|dearhiviram|odarhiviraj|vrati iz arhive|vratite iz arhive|vratiti iz arhive|izvadi iz arhive|izvuci iz arhive|reaktiviraj|reaktivirajte|reaktivirati|aktiviraj|aktivirajte|aktivirati|ponovo aktiviraj|ponovo aktivirajte|obnovi|obnovite|obnoviti|vrati|vratite|vratiti|vratim|ponovo otvori|ponovo otvorite|otvori ponovo|aktiviraj ponovo|aktivirajte ponovo|vrati nazad|vratite nazad',
      },
      {
        before: 'vrati|vratite|vratiti|vratim|vratiš|izvadi|izvadite|izvuci|izvucite|skini',
        particle: 'iz arhive|nazad|nazad iz arhive|iz arhive nazad|u aktivne|u otvorene',
      },
      { before: 'otvori|otvorite|otvoriti|aktiviraj|aktivirajte', particle: 'ponovo|opet' },
    ],
    delete: [
      {
        before:
          'obriši|obrišite|obrisati|obrišem|obrišeš|izbriši|izbrišite|izbrisati|izbrišem|izbrišeš|ukloni|uklonite|ukloniti|uklonim|ukloniš|izbaci|izbacite|izbaciti|izbacim|skloni|sklonite|briši|ukini|ukinite|ukinuti|makni',
        behind: 'obriši|obrišite|obrisati|izbriši|izbrišite|izbrisati|ukloni',
      },
    ],
    add: [
      {
        before:
          'dodaj|dodajte|dodati|dodam|dodaš|ubaci|ubacite|ubaciti|ubacim|ubaciš|stavi|stavite|staviti|stavim|staviš|uključi|uključiš|uključite|uključiti|uvrsti|uvrstite|priključi|priključite|smesti|prebaci|prebacite|prebaciti|premesti|premestite|upiši|unesi|unesite',
      },
    ],
    remove: [
      {
        before:
          'ukloni|uklonite|ukloniti|uklonim|ukloniš|izbaci|izbacite|izbaciti|izbacim|izbaciš|skini|skinite|skinuti|skinem|oduzmi|oduzmite|oduzeti|oduzmem|izvadi|smeni|smenite|smeniti|razreši|razrešite|makni|skloni|izbriši|obriši|obrišite|obrisati',
      },
    ],
    assign: [
      {
        before:
          'dodeli|dodelite|dodeliti|dodelim|dodeliš|zadužiš|dodijeli|dodijelite|dodijeliti|zaduži|zadužite|zadužiti|zadužim|pridruži|pridružite|pridružiti|angažuj|angažujte|angažovati|postavi|postavite|delegiraj|poveri|poverite',
      },
    ],
    invite: [
      {
        before:
          'pozovi|pozovite|pozvati|pozovem|pozoveš|pošalji pozivnicu|pošaljite pozivnicu|poslati pozivnicu|pošalji pozivnicu na|pošaljite pozivnicu na|pošalji pozivnicu za|pošalji poziv na|pošalji poziv za',
      },
    ],
    activate: [
      {
        before:
          'aktiviraj|aktivirajte|aktivirati|aktiviram|aktiviraš|ponovo aktiviraj|ponovo aktivirajte|aktiviraj ponovo|reaktiviraj|reaktivirajte|reaktivirati|odblokiraj|odblokirajte|odblokirati',
      },
      { before: 'aktiviraj|aktivirajte|aktivirati', particle: 'ponovo|opet' },
    ],
    deactivate: [
      {
        before:
          'deaktiviraj|deaktivirajte|deaktivirati|deaktiviram|deaktiviraš|blokiraj|blokirajte|blokirati|blokiram|suspenduj|suspendujte|suspendovati',
        behind: 'deaktiviraj|deaktivirajte',
      },
    ],
    mark: [
      {
        before:
          'označi|označite|označiti|označim|označiš|mi označiš|obeleži|obeležite|obeležiti|obeležim|obilježi|stavi|stavite|staviti|postavi|postavite|postaviti|prebaci|prebacite|vodi|proglasi|promeni status|promenite status|promeniti status|promeni stanje|promijeni status|postavi status|stavi status|izmeni status',
      },
    ],
    make: [
      {
        before:
          'postavi|postavite|postaviti|postavim|postaviš|imenuj|imenujte|imenovati|imenujem|napravi|napravite|proglasi|proglasite|unapredi|unapredite|promoviši|učini|učinite|pretvori|pretvorite|pretvoriti|pretvorim|odredi|odredite|stavi|stavite|prebaci|prebacite',
      },
    ],
    duplicate: [
      {
        before:
          'dupliraj|duplirajte|duplirati|dupliram|dupliraš|mi dupliraš|kopiraj|kopirajte|kopirati|kopiram|kopiraš|mi kopiraš|iskopiraj|iskopirajte|iskopirati|kloniraj|klonirajte|klonirati|umnoži|napravi kopiju|napravite kopiju|napraviti kopiju|napravi duplikat|napraviti duplikat|uradi kopiju|uradi duplikat|(duplikat)|(kopija)|(kopiju)',
        behind: 'dupliraj|duplirajte|duplirati',
      },
    ],
    export: [
      {
        before:
          'izvezi|izvezite|izvesti|izvezem|izvezeš|mi izvezeš|preuzmeš|mi preuzmeš|skineš|mi skineš|odštampaš|mi odštampaš|eksportuj|eksportujte|eksportovati|eksportujem|preuzmi|preuzmite|preuzeti|preuzmem|skini|skinite|skinuti|skinem|odštampaj|odštampajte|odštampati|štampaj|sačuvaj|sačuvajte|snimi',
        behind: 'izvezi|izvezite|preuzmi|preuzmite',
      },
    ],
    publish: [{ before: 'objavi|objavite|objaviti|objavim|objaviš|mi objaviš|publikuj|publikujte|publikovati' }],
    renew: [
      {
        before:
          'obnovi|obnovite|obnoviti|obnovim|promeni|promenite|promeniti|zameni|zamenite|zameniti|rotiraj|rotirajte|rotirati|regeneriši|regenerišite|regenerisati|resetuj|resetujte|resetovati|osveži|generiši novi|generišite novi|izgeneriši novi|napravi novi|izdaj novi',
      },
    ],
    submit: [
      {
        before:
          'pošalji|pošaljite|poslati|pošaljem|pošalješ|mi pošalješ|podneseš|podnesi|podnesite|podneti|podnesem|predaj|predajte|predati|predam|predaš|prosledi|prosledite|proslediti',
      },
    ],
    approve: [
      {
        before: 'odobri|odobrite|odobriti|odobrim|odobriš|odobravam|prihvati|prihvatite|prihvatiti|prihvatam|potvrdi',
        behind: 'odobri|odobrite|odobriti',
      },
    ],
    reject: [
      {
        before: 'odbij|odbijte|odbiti|odbijem|odbiješ|odbijam|odbaci|odbacite|nemoj odobriti',
        behind: 'odbij|odbijte|odbiti',
      },
    ],
    withdraw: [
      {
        before:
          'povuci|povucite|povući|povučem|povučeš|mi povučeš|mi otkažeš|povlačim|otkaži|otkažite|otkazati|otkažem|otkažeš|otkazujem|opozovi|opozovite|opozvati|storniraj|stornirajte',
      },
    ],
    plan: [
      {
        before:
          'planiraj|planirajte|planirati|planiram|isplaniraj|isplanirajte|rasporedi|rasporedite|rasporediti|rasporedim|rasporediš|isplaniraš|zakaži|zakažite|rezerviši|rezervišite|predvidi',
      },
    ],
    record: [
      {
        before:
          'evidentiraj|evidentirajte|evidentirati|evidentiram|evidentiraš|upiši|upišite|upisati|upišem|upišeš|mi upišeš|uneseš|zabeležiš|unesi|unesite|uneti|unesem|zabeleži|zabeležite|zabeležiti|zabeležim|zabilježi|proknjiži|proknjižite|proknjižiti|uknjiži|uknjižite|uknjižiti|knjiži|dodaj|dodajte|dodati|dodam|prijavi|prijavite|registruj',
      },
    ],
  },
  things: {
    client: {
      one: 'klijent|klijenta|klijentu|klijentom|kupac|kupca|kupcu|kupcem|naručilac|naručioca|naručiocu',
      many: 'klijenti|klijente|klijenata|klijentima',
    },
    project: {
      one: 'projekat|projekt|projekta|projektu|projektom',
      many: 'projekti|projekte|projekata|projektima',
    },
    task: {
      one: 'zadatak|zadatka|zadatku|zadatkom|task|[ovog] taska|[ovom] tasku',
      many: 'zadaci|zadatke|zadataka|zadacima|taskovi|taskove|taskova|taskovima',
    },
    tag: {
      one: 'oznaka|oznake|oznaku|oznaci|oznakom|tag|taga|tagu|tagom|etiketa|etikete|etiketu|etiketi',
      many: 'oznake|oznaka|oznakama|tagovi|tagove|tagova|tagovima|etikete|etiketa|etiketama',
    },
    user: {
      one: 'korisnik|korisnika|korisniku|korisnikom|korisnike|korisnica|korisnicu|korisnice|korisnici|član [tima]|člana [tima]|članu [tima]|članom [tima]|članicu [tima]|članove [tima]|zaposleni|zaposlenog|zaposlenom|zaposlenoj|zaposlenu|zaposlene|kolega|kolegu|kolege|kolegi|koleginica|koleginicu|koleginice|koleginici|[naš] radnik|[našeg] radnika|[našem] radniku|saradnik|saradnika|saradniku|osoba|osobu|osobe|osobi',
      many: 'korisnici|korisnike|korisnika|korisnicima|članovi [tima]|članove [tima]|članova [tima]|zaposleni|zaposlene|zaposlenih|kolege|kolega|kolegama|saradnici|saradnike|saradnika|[naši] radnici|[naše] radnike|[svi] ljudi|[sve] ljude',
    },
    group: {
      one: 'grupa|grupe|grupu|grupom|[korisničkoj] grupi|korisnička grupa|korisničke grupe|korisničku grupu|grupa korisnika|grupe korisnika|grupi korisnika|grupu korisnika|tim|tima|timu|timom',
      many: 'grupe|grupa|grupama|korisničke grupe|korisničkih grupa|grupe korisnika|grupa korisnika|timovi|timove|timova|timovima',
    },
    category: {
      one: 'kategorija|kategorije|kategoriju|kategoriji|kategorijom|kategorija troškova|kategorije troškova|kategoriju troškova|kategoriji troškova|kategorija troška|kategorije troška|kategoriju troška|kategoriji troška|kategoriju za troškove|vrsta troška|vrste troška|vrstu troška|vrsta troškova|vrste troškova|vrstu troškova',
      many: 'kategorije|kategorija|kategorijama|kategorije troškova|kategorija troškova|kategorije troška|kategorije za troškove|vrste troškova|vrsta troškova',
    },
    invoice: {
      one: 'faktura|fakture|fakturu|fakturi|fakturom|račun|računa|računu|računom',
      many: 'fakture|faktura|fakturama|računi|račune|računa|računima',
    },
    policy: {
      one: 'politika|politike|politiku|politici|politika odsustva|politike odsustva|politiku odsustva|politici odsustva|politika odmora|politike odmora|politiku odmora|vrsta odsustva|vrste odsustva|vrstu odsustva|vrsti odsustva|vrsta odmora|vrste odmora|vrstu odmora|tip odsustva|tipa odsustva|tipu odsustva|pravilo odsustva|pravilo za odsustvo',
      many: 'politike|politika|politike odsustva|politika odsustva|vrste odsustva|vrsta odsustva|vrste odmora|tipove odsustva|tipovi odsustva',
    },
    holiday: {
      one: '[državni] praznik|[državnog] praznika|[državnom] prazniku|neradni dan|neradnog dana',
      many: 'praznici|praznike|praznika|praznicima|neradni dani|neradne dane|neradnih dana',
    },
    webhook: {
      one: 'webhook|webhooka|webhooku|webhookom|webhook - a|webhook - u|webhook - om|vebhuk|vebhuka|vebhuku|webhuk|webhuka|web hook|web hooka',
      many: 'webhookovi|webhookove|webhookova|webhook - ovi|webhook - ove|webhook - ova|vebhukovi|vebhukove|vebhukova|webhooks',
    },
    customField: {
      one: '[prilagođeno|korisničko|dodatno|posebno|custom] polje|[prilagođenog|korisničkog|dodatnog|posebnog|custom] polja|[prilagođenom|korisničkom|dodatnom|posebnom|custom] polju',
      many: '[prilagođena|korisnička|dodatna|posebna|custom] polja|[prilagođenih|korisničkih|dodatnih|posebnih] polja|custom fields',
    },
    sharedReport: {
      one: 'deljeni izveštaj|deljenog izveštaja|deljenom izveštaju|podeljeni izveštaj|podeljenog izveštaja|podeljenom izveštaju|zajednički izveštaj|zajedničkog izveštaja|dijeljeni izvještaj|dijeljenog izvještaja',
      many: '[moji] deljeni izveštaji|[moje] deljene izveštaje|deljeni izveštaji|deljene izveštaje|deljenih izveštaja|podeljeni izveštaji|podeljene izveštaje|podeljenih izveštaja|zajednički izveštaji|zajedničke izveštaje|dijeljene izvještaje|dijeljeni izvještaji',
    },
    template: {
      one: 'šablon|šablona|šablonu|šablonom|šablon projekta|šablona projekta|projektni šablon|projektnog šablona|predložak|predloška|predlošku|template|templejt|templejta',
      many: 'šabloni|šablone|šablona|šablonima|šabloni projekata|šablone projekata|šablona projekata|šablone za projekte|projektni šabloni|projektne šablone|projektnih šablona|predlošci|predloške|predložaka|templejte|templejti',
    },
  },
  words: {
    please: '[mi|nam] [molim te|molim vas|molim] [mi|nam]',
    the: '(moj|moja|moje|moju|mog|moga|mojeg|mom|mojem|mojoj|mojih|naš|naša|naše|našu|našeg|našem|našoj|naših|svoj|svoja|svoje|svoju|svog|svojih|taj|ta|to|tu|tog|toga|tom|toj|ovaj|ova|ovo|ovu|ove|ovog|ovom|ovoj|onaj|onu|onog)',
    a: '([jedan|jednu|jedno|jednog|još jedan|još jednu|još jedno|neki|neku] (novi|nova|novo|novu|novog|nov)|jedan|jednu|jedno|jednog|još jedan|još jednu|još jedno|neki|neku|neko|nekog)',
    all: '([listu|lista|spisak] (sve|svi|sva|svih) [naše|naši|naša|naših|postojeće|postojećih]|listu|lista|spisak|naše|naši|naša|naših)',
    my: '(moj|moja|moje|moju|mog|moga|mojeg|mojih|svoj|svoja|svoje|svoju|svog|svoga|svojih)',
    named:
      '(pod nazivom|pod imenom|sa nazivom|s nazivom|sa imenom|s imenom|po imenu|naziva|imena|nazvan|nazvana|nazvano|nazvanu|koji se zove|koja se zove|koje se zove|:)',
    of: '[od|za|iz|kod|na|u|sa|s|o]',
    into: '[na|u|za|ka|kod|među|uz]',
    from: '(iz|od|sa|s|na osnovu|po|prema|pomoću)',
    fromWhom: '[od|sa|s]',
    in: '(u|na|za|iz|kod|pri|od|pod|sa|projekta|projektu)',
    on: '(na|za|u|od|dana|sa datumom|s datumom)',
    to: '[za|na|ka|korisniku|korisnici|korisnicima|članu|kolegi|koleginici]',
    as: '(kao|za|na|u|da je|da su|sa mesta|s mesta|sa pozicije|sa funkcije|iz uloge)',
    for: '[za|na|po|uz|kod|od]',
    with: '(sa|s|uz)',
    onto: '(na|u|do|:|=|da bude)',
    being: '(za|u|kao|na mesto|na poziciju|u ulogu|da bude)',
    renamedTo: '(u|na|kao|da se zove|- >)',
    whom: '',
    who: '[(prikaži|pokaži|vidi|reci|izlistaj) [mi|nam]] (ko [sve] (je|su) [sve]|koji su|koje su)',
    which: '(koji|koje|koja|koji sve|koje sve|koja sve|koji su|koje su|koja su|kakve|kakvi)',
    exist:
      '([sve] (postoje|imamo|imam|ima|su tu|su dostupni|su dostupne|su dostupna|su napravljeni|su napravljene|su na raspolaganju))',
    is: '(je|je sada|je sad|je već|je upravo|jeste)',
    are: '[su|su još|su još uvek|su trenutno|su sada|još su|još uvek su|još|još uvek]',
    again: '(ponovo|opet|još jednom|iznova)',
    since: '(od|počev od|sa važenjem od|s početkom od)',
    someone:
      '(nekoga|nekog|nekog korisnika|korisnika|korisnike|novog korisnika|nove korisnike|novog člana|nove članove|članove|novog kolegu|kolegu|kolege|ljude|nove ljude|nekoga novog)',
    at: '(po|po ceni|po ceni od|za|na|cena|x|@)',
    times: '(x|puta|komada|kom|komad|sati|sata|sat|h|časova)',
    each: '(po komadu|komad|po satu|na sat|svaki|svaka|svako|po jedinici|/ h|/ kom)',
    due: '((rok|rok plaćanja|rok za plaćanje|rok dospeća|sa rokom|s rokom|sa rokom plaćanja|s rokom plaćanja|sa rokom dospeća|sa plaćanjem|plaćanje|dospeva|koja dospeva|koji dospeva|dospeće|sa dospećem|s dospećem|datum dospeća|valuta|sa valutom|s valutom) [do|na|je|dana|:])',
    issued:
      '((izdata|izdatu|izdat|izdato|sa datumom|s datumom|datum|datum izdavanja|sa datumom izdavanja|datirana|datiranu) [na|od|dana|je|:])',
    hours: '(sati|sata|sat|h|časova|časa)',
    perDay: '(dnevno|na dan|po danu|svaki dan|svakog dana|svakodnevno|u danu|/ dan)',
    perHour: '(po satu|na sat|po času|na čas|za sat|/ h|/ sat|/ čas)',
    details:
      '[<the>] (detalji|detalje|detalja|podaci|podatke|podataka|informacije|informacija|info|pojedinosti|sve) [<the>]',
    name: '[<the>] (naziv|ime|naslov)',
    email:
      '[<the>] (e - mail|email|mejl|imejl|mail|e - mail adresu|email adresu|mejl adresu|imejl adresu|e - poštu|adresu e - pošte|elektronsku adresu|kontakt mejl)',
    address: '[<the>] (adresu|adresa|poštansku adresu)',
    note: '[<the>] (belešku|beleška|beleškom|bilješku|napomenu|napomena|napomenom|komentar|komentarom|opis|opisom)',
    color: '[<the>] (boju|boja)',
    hourlyRate:
      '[<the>] (satnicu|satnica|naplativu satnicu|cenu sata|cena sata|cenu po satu|cenu rada po satu|satnu cenu|cijenu sata|tarifu)',
    costRate:
      '[<the>] (troškovnu satnicu|troškovna satnica|internu satnicu|interna satnica|cenu koštanja|cenu koštanja sata|trošak sata|trošak po satu|troškovnu cenu|interni trošak|satnicu troška|satnicu troškova)',
    estimate:
      '[<the>] (procenu|procena|procjenu|procenu vremena|vremensku procenu|procenu trajanja|procenu sati|procenjeno vreme|procenjene sate|estimaciju)',
    budget: '[<the>] (budžet|budžeta)',
    profile: '[<the>] (profil|profila)',
    managers:
      '[<the>] (menadžeri|menadžere|menadžer|nadređeni|nadređene|nadređena|šefovi|šefove|šef|šefica|rukovodioci|rukovodioce|rukovodilac|pretpostavljeni)',
    amount: '[<the>] (iznos|sumu|cenu|vrednost)',
    date: '[<the>] (datum|dan)',
    dueDate: '[<the>] (rok [plaćanja|dospeća|za plaćanje]|datum (dospeća|plaćanja)|dospeće|valutu [plaćanja])',
    issueDate: '[<the>] (datum|datum izdavanja)',
    number: '[<the>] (broj|br|br.|brojem|#)',
    subject: '[<the>] (predmet|naslov|temu)',
    type: '(tip|tipa|vrsta|vrste)',
    url: '[<the>] (url|url - a|adresu|url adresu|link|odredište|adresa|adrese)',
    token: '[<the>] (token|tokena|tajni token|bezbednosni token|ključ|tajni ključ|tajnu|potpisni ključ)',
    logs: '[<the>] [poslednje|zadnje|poslednji|poslednjih] (logovi|logove|logova|log|isporuke|isporuka|istorija isporuka|istoriju isporuka|dnevnik|dnevnik isporuka|pozivi|pozive|poziva|slanja)',
    payment: '[jedna|jednu|novu|nova|tu] (uplata|uplatu|uplate|plaćanje)',
    payments: '(uplate|uplata|uplatama|plaćanja)',
    ofAmount: '[od|u iznosu od|u visini od|u iznosu]',
    item: '[<the>|<a>] (stavka|stavku|stavke|pozicija|poziciju|red)',
    unitPrice: '[€|$] {number:unitPrice} [eur|evra|evro|euro|€|usd|$|dolara|gbp|chf|rsd|din|dinara]',
    settings: '[<the>] (podešavanja|podešavanje|postavke|opcije)',
    balance: '[<the>] (stanje|stanja|saldo|salda|bilans|stanje dana|broj dana)',
    days: '(dana|dan|dane|slobodnih dana|slobodna dana|slobodan dan)',
    capacity: '[<the>] (kapacitet|kapaciteta|raspoloživost|opterećenost|zauzetost)',
    schedule: '[<the>] (raspored|rasporeda|raspored tima|raspored rada|plan|plana|plan rada|plan tima)',
    assignment: '(raspored|zaduženje|angažman|angažovanje|dodelu|dodela|termin)',
    assignments: '(rasporede|zaduženja|angažmane|angažovanja|dodele|dodela)',
    isPlanned:
      '(planiran|planirana|planirani|isplaniran|raspoređen|raspoređena|raspoređeni|zakazan|zakazani|angažovan|angažovana|angažovani|zauzet|zauzeta|zauzeti)',
    auditLog:
      '[<the>] (dnevnik (izmena|promena|revizije|aktivnosti)|istoriju (izmena|promena)|istorija (izmena|promena)|evidenciju (izmena|promena)|log (izmena|promena)|audit log|audit logove|audit - log|revizorski dnevnik)',
    request: '[<the>] (zahtev|zahteva|zahtevu|zahtjev|zahtjeva|molbu|molba|molbe)',
    requests:
      '((zahtevi|zahteve|zahteva|zahtjevi|zahtjeve|zahtjeva|molbe|molbi) za (odmor|odmore|odmorom|odsustvo|odsustva|odsustvom|godišnji|godišnji odmor|godišnje odmore|slobodne dane|bolovanje|bolovanja))',
    approval: '[<the>] (odobrenje|odobrenja|odobravanje)',
    timesheet:
      '[<the>] (karton|kartona|radnu listu|radna lista|radne liste|evidenciju|evidencije|evidenciju rada|evidencije rada|evidenciju sati|evidenciju vremena|sate|sati|časove|radne sate|radnih sati|satnu listu|timesheet|timesheeta|tajmšit|tajmšita)',
    entries:
      '(unosi|unose|unosa|vremenski unosi|vremenske unose|vremenskih unosa|unose vremena|zapisi|zapise|zapisa|sati|sate|vreme)',
    lastEntry:
      '([<the>] (poslednji|poslednjeg|poslednjem|posljednji|posljednjeg|zadnji|zadnjeg|zadnjem|prethodni|prethodnog|prethodnom|najnoviji|najnovijeg) (unos|unosa|unosu|zapis|zapisa|zapisu|vremenski unos|vremenskog unosa|vremenskom unosu|unos vremena|unosa vremena) {entry=last}|[<the>] (unos|unosa|unosu|zapis|zapisa|vremenski unos|vremenskog unosa) [sa|s] [id|id - jem|id - em] {id:entryId})',
    lastExpense:
      '([<the>] (poslednji|poslednjeg|poslednjem|posljednji|posljednjeg|zadnji|zadnjeg|zadnjem|prethodni|prethodnog|prethodnom|najnoviji|najnovijeg) (trošak|troška|trošku|izdatak|izdatka|izdatku|rashod|rashoda) {expense=last}|[<the>] (trošak|troška|trošku|izdatak|izdatka) [sa|s] [id|id - jem|id - em] {id:expenseId})',
    workspace:
      '[<the>|<a>] (radni prostor|radnog prostora|radnom prostoru|radnim prostorom|workspace|workspacea|workspaceu|workspace - a|workspace - u|vorkspejs|vorkspejsa|vorkspejsu)',
    workspaces:
      '[moji|moje|mojih] (radni prostori|radne prostore|radnih prostora|radnim prostorima|workspaceovi|workspaceove|workspaceova|workspace - ovi|workspace - ove|workspaces)',
    role: '[<the>] (ulogu|uloga|uloge|prava|ovlašćenja|dozvole|privilegije)',
    admin:
      '[<a>] (administrator|administratora|administratorom|administratorku|admin|admina|adminom|workspace admin|workspace admina)',
    teamManager:
      '[<the>|<a>] (vođa|vođu|vođe|lidera|lider|rukovodioca|rukovodilac|menadžera|menadžer|menadžerku|nadređenog|nadređenu|šefa|šeficu|tim lidera|tim menadžera|team managera|team menadžera)',
    projectManager:
      '[<the>|<a>] (menadžera projekta|menadžer projekta|menadžerku projekta|projektnog menadžera|projektni menadžer|projekt menadžera|projekat menadžera|project managera|project menadžera|rukovodioca projekta|rukovodilac projekta|vođu projekta|vođa projekta|vođe projekta|pm)',
    pdf: '[formatu|format] (pdf|pdf - u|pdf - a|pdfu) [fajl|fajlu|dokument|format|formatu]',
    done: '(završen|završeno|završenim|završena|gotov|gotovo|gotovim|urađen|urađeno|urađenim|obavljen|kompletiran|zatvoren|rešen|rešeno)',
    open: '(otvoren|otvoreno|otvorenim|aktivan|aktivno|aktivnim|nezavršen|nezavršeno|nezavršenim|nedovršen|u toku)',
    archivedOnes:
      '((arhivirane|arhivirani|arhivirana|arhiviranih) {archived=true}|(aktivne|aktivni|aktivna|aktivnih) {archived=false})',
    invoiceState:
      '((neposlate|neposlati|neposlatih|neposlane|nisu poslate|nisu poslati|u nacrtu) {statuses+=UNSENT}|(poslate|poslati|poslatih|poslane|poslane) {statuses+=SENT}|(plaćene|plaćeni|plaćenih|naplaćene|naplaćeni|naplaćenih) {statuses+=PAID}|delimično (plaćene|plaćeni|plaćenih|naplaćene) {statuses+=PARTIALLY_PAID}|(stornirane|stornirani|storniranih|poništene|poništeni|poništenih) {statuses+=VOID}|([koje|koji] kasne|zakasnele|zakasneli|zakasnelih|prekoračene|prekoračenih|dospele|dospeli|dospelih|u kašnjenju|u docnji|kojima je istekao rok|sa isteklim rokom|s isteklim rokom) {statuses+=OVERDUE}|(otvorene|otvoreni|otvorenih|neplaćene|neplaćeni|neplaćenih|nenaplaćene|nenaplaćenih|[koje|koji] nisu plaćene|[koje|koji] nisu plaćeni|nisu naplaćene) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE})',
    invoiceStatus:
      '((poslata|poslatu|poslat|poslato|poslatom|poslana|poslanu) {status=SENT}|(plaćena|plaćenu|plaćen|plaćeno|plaćenom|naplaćena|naplaćenu|naplaćen|naplaćeno) {status=PAID}|(neposlata|neposlatu|neposlat|neposlato|nacrt|skica|skicu) {status=UNSENT}|(stornirana|storniranu|storniran|stornirano|poništena|poništenu|poništen|nevažeća|nevažeću) {status=VOID}|(dospela|dospelu|zakasnela|zakasnelu|u kašnjenju|prekoračena|prekoračenu) {status=OVERDUE}|delimično (plaćena|plaćenu|plaćen|plaćeno|naplaćena|naplaćenu) {status=PARTIALLY_PAID})',
    invoicePaid: '(plaćena|plaćen|plaćeno|uplaćena|naplaćena|isplaćena)',
    invoicedOrNot:
      '((fakturisane|fakturisani|fakturisano|fakturisanim|obračunate|obračunati|obračunato) {invoiced=true}|(nefakturisane|nefakturisani|nefakturisano|nefakturisanim|neobračunate|neobračunati) {invoiced=false})',
    fieldType:
      '((tekst|teksta|tekstualno|tekstualnog) {type=TXT}|(broj|broja|brojčano|brojčanog|numeričko|numeričkog) {type=NUMBER}|(link|linka|url|veza) {type=LINK}|(checkbox|čekboks|kvadratić|polje za potvrdu|prekidač|da / ne) {type=CHECKBOX}|(padajuća lista|padajuću listu|padajuće liste|padajući meni|padajućeg menija|dropdown|izbor|izbora) {type=DROPDOWN_SINGLE}|(višestruki izbor|višestrukog izbora|multiselect|multi - select) {type=DROPDOWN_MULTIPLE})',
    publicOrPrivate:
      '((javan|javni|javnim|javno|javna|javnog) {isPublic=true}|(privatan|privatni|privatnim|privatno|privatnog) {isPublic=false})',
    billableOrNot:
      '((naplativ|naplativo|naplativim|naplativog) {billable=true}|(nenaplativ|nenaplativo|nenaplativim) {billable=false})',
    absence:
      '((odmor|odmora) {policy=odmor}|(godišnji odmor|godišnjeg odmora) {policy=godišnji odmor}|(godišnji|godišnjeg) {policy=godišnji}|(bolovanje|bolovanja) {policy=bolovanje}|(slobodan dan|slobodnog dana) {policy=slobodan dan}|(slobodne dane|slobodni dani|slobodnih dana) {policy=slobodni dani}|(odsustvo|odsustva) {policy=odsustvo}|(plaćeno odsustvo|plaćenog odsustva) {policy=plaćeno odsustvo}|(neplaćeno odsustvo|neplaćenog odsustva) {policy=neplaćeno odsustvo})',
    requestState:
      '((na čekanju|[koji|koje] čekaju [na] [odobrenje]|koji su na čekanju|otvorene|otvoreni|otvorenih|neodobrene|neodobreni|neodobrenih|nerešene|nerešeni|nerešenih|neobrađene|neobrađeni|nisu odobreni) {status=PENDING}|(odobrene|odobreni|odobrenih|prihvaćene|prihvaćeni|prihvaćenih) {status=APPROVED}|(odbijene|odbijeni|odbijenih) {status=REJECTED})',
    failedOrNot:
      '((neuspele|neuspeli|neuspelih|neuspešne|neuspešni|neuspešnih|propale) {status=FAILED}|(uspešne|uspešni|uspešnih|uspele|uspeli|uspelih) {status=SUCCEEDED})',
    entity:
      '((unosi|unose|unosa|vremenski unosi|vremenske unose|zapisi|zapise) {type=TIME_ENTRY}|(projekti|projekte|projekata|projekat) {type=PROJECT}|(klijenti|klijente|klijenata) {type=CLIENT}|(zadaci|zadatke|zadataka|taskovi|taskove) {type=TASK}|(oznake|oznaka|tagovi|tagove) {type=TAG})',
    createdThings:
      '[su|je|smo] [<changed...>] (napravljeni|napravljene|napravljeno|kreirani|kreirane|kreirano|dodati|dodate|dodato|otvoreni|otvorene|novi|nove|napravili|kreirali|dodali)',
    updatedThings:
      '[su|je|smo] [<changed...>] (promenjeni|promenjene|promenjeno|promijenjeni|izmenjeni|izmenjene|izmenjeno|menjani|menjane|ažurirani|ažurirane|ažurirano|promenili|izmenili|menjali)',
    deletedThings:
      '[su|je|smo] [<changed...>] (obrisani|obrisane|obrisano|izbrisani|izbrisane|izbrisano|uklonjeni|uklonjene|uklonjeno|obrisali|izbrisali|uklonili)',
  },
};

export const EXAMPLES: Readonly<Record<FramedIntent, string>> = {
  get_client: 'prikaži podatke o klijentu Globex',
  update_client: 'promeni e-mail klijenta Globex u info@globex.example',
  archive_client: 'arhiviraj klijenta Globex',
  restore_client: 'vrati klijenta Globex iz arhive',
  get_project: 'prikaži detalje projekta Sajt',
  archive_project: 'arhiviraj projekat Sajt',
  restore_project: 'vrati projekat Sajt iz arhive',
  list_project_templates: 'prikaži sve šablone projekata',
  create_project_from_template: 'napravi projekat "Proleće" po šablonu Onboarding',
  update_project: 'promeni boju projekta Sajt u #FF5722',
  update_project_estimate: 'postavi procenu projekta Sajt na 120 sati',
  make_project_template: 'pretvori projekat Sajt u šablon',
  assign_project_users: 'dodaj Anu i Marka na projekat Sajt',
  assign_project_to_nobody: 'dodaj Anu i Marka na projekat Sajt',
  update_project_user_hourly_rate: 'postavi satnicu korisnika Ana na projektu Sajt na 60 EUR',
  update_project_user_cost_rate: 'postavi troškovnu satnicu korisnika Ana na projektu Sajt na 40 EUR',
  list_project_custom_fields: 'prikaži prilagođena polja projekta Sajt',
  get_task: 'prikaži detalje zadatka Test na projektu Sajt',
  assign_task: 'dodeli zadatak Test na projektu Sajt korisniku Ana',
  finish_task: 'označi zadatak Test na projektu Sajt kao završen',
  reopen_task: 'ponovo otvori zadatak Test na projektu Sajt',
  update_task: 'postavi procenu zadatka Test na projektu Sajt na 8 sati',
  update_task_hourly_rate: 'postavi satnicu zadatka Test na projektu Sajt na 80 EUR',
  update_task_cost_rate: 'postavi troškovnu satnicu zadatka Test na projektu Sajt na 50 EUR',
  get_tag: 'prikaži detalje oznake hitno',
  update_tag: 'promeni naziv oznake hitno u prioritetno',
  archive_tag: 'arhiviraj oznaku hitno',
  restore_tag: 'vrati oznaku hitno iz arhive',
  list_users: 'prikaži sve korisnike',
  get_member_profile: 'prikaži profil korisnika Ana',
  add_workspace_user: 'pozovi ana@acme.example u radni prostor',
  activate_user: 'aktiviraj korisnika Marko',
  deactivate_user: 'deaktiviraj korisnika Marko',
  update_user_hourly_rate: 'postavi satnicu korisnika Ana na 60 EUR',
  update_user_cost_rate: 'postavi troškovnu satnicu korisnika Ana na 40 EUR',
  list_user_managers: 'ko su menadžeri korisnika Ana?',
  make_workspace_admin: 'postavi Anu za administratora',
  make_team_manager: 'postavi Anu za vođu grupe Dizajneri',
  make_project_manager: 'postavi Anu za menadžera projekta Sajt',
  remove_workspace_admin: 'ukloni Anu kao administratora',
  remove_project_manager: 'ukloni Anu kao menadžera projekta Sajt',
  list_user_groups: 'prikaži sve grupe korisnika',
  create_user_group: 'napravi grupu Dizajneri',
  update_user_group: 'preimenuj grupu Dizajneri u Dizajn',
  delete_user_group: 'obriši grupu Dizajneri',
  add_user_group_member: 'dodaj Anu u grupu Dizajneri',
  remove_user_group_member: 'ukloni Marka iz grupe Dizajneri',
  list_workspaces: 'prikaži sve radne prostore',
  get_workspace: 'prikaži detalje radnog prostora',
  create_workspace: 'napravi radni prostor "Igralište"',
  update_workspace_hourly_rate: 'postavi satnicu radnog prostora na 90 EUR',
  update_workspace_cost_rate: 'postavi troškovnu satnicu radnog prostora na 50 EUR',
  get_expense: 'prikaži moj poslednji trošak',
  update_expense: 'promeni iznos mog poslednjeg troška na 45 EUR',
  list_expense_categories: 'prikaži sve kategorije troškova',
  create_expense_category: 'napravi kategoriju troškova Parking',
  update_expense_category: 'preimenuj kategoriju troškova Parking u Put',
  archive_expense_category: 'arhiviraj kategoriju troškova Parking',
  restore_expense_category: 'vrati kategoriju troškova Parking iz arhive',
  delete_expense_category: 'obriši kategoriju troškova Parking',
  list_invoices: 'prikaži sve neplaćene fakture',
  get_invoice: 'prikaži fakturu 2026-101',
  create_invoice: 'napravi fakturu za klijenta Globex, rok plaćanja 31. decembra',
  update_invoice: 'promeni rok plaćanja fakture 2026-101 na 31. decembar',
  update_invoice_status: 'označi fakturu 2026-101 kao poslatu',
  duplicate_invoice: 'dupliraj fakturu 2026-101',
  export_invoice: 'izvezi fakturu 2026-101 kao PDF',
  delete_invoice: 'obriši fakturu 2026-101',
  create_invoice_item: 'dodaj 10 x Savetovanje po 110 EUR na fakturu 2026-101',
  delete_invoice_item: 'obriši stavku 2 sa fakture 2026-101',
  create_invoice_payment: 'evidentiraj uplatu od 1200 EUR za fakturu 2026-101',
  list_invoice_payments: 'prikaži uplate za fakturu 2026-101',
  get_invoice_settings: 'prikaži podešavanja faktura',
  update_time_off_request_status: 'odobri zahtev za odmor korisnika Ana',
  withdraw_time_off_request: 'povuci moj zahtev za odmor za decembar',
  delete_time_off_request: 'povuci zahtev za odmor korisnika Ana za decembar',
  list_time_off_requests: 'prikaži zahteve za odmor na čekanju',
  create_time_off_policy: 'napravi vrstu odsustva Učenje',
  update_time_off_policy_status: 'arhiviraj vrstu odsustva Učenje',
  delete_time_off_policy: 'obriši vrstu odsustva Učenje',
  list_user_balances: 'prikaži stanje odmora korisnika Ana',
  list_policy_balances: 'prikaži stanja za vrstu odsustva Odmor',
  update_policy_balance: 'dodaj 2 dana na stanje odmora korisnika Ana',
  create_holiday: 'dodaj praznik "Dan firme" 18. decembra',
  delete_holiday: 'obriši praznik Dan firme',
  create_approval_request_for_user: 'pošalji sate korisnika Ana za prošlu nedelju',
  resubmit_approval_request: 'pošalji moje sate za prošlu nedelju ponovo',
  withdraw_timesheet: 'povuci moje sate za prošlu nedelju',
  withdraw_approval: 'povuci odobrenje sati korisnika Ana za prošlu nedelju',
  list_assignments: 'ko je raspoređen sledeće nedelje?',
  create_assignment: 'rasporedi Anu na Helios 4 sata dnevno sledeće nedelje',
  publish_assignments: 'objavi raspored za sledeću nedelju',
  get_user_capacity_totals: 'prikaži kapacitet korisnika Ana za sledeću nedelju',
  get_webhook: 'prikaži detalje webhooka ops',
  update_webhook: 'promeni adresu webhooka ops na https://ci.example.com/t',
  list_webhook_logs: 'prikaži isporuke webhooka ops za juče',
  rotate_webhook_token: 'obnovi token webhooka ops',
  list_custom_fields: 'prikaži sva prilagođena polja',
  create_custom_field: 'napravi prilagođeno polje "Mesto troška" tipa tekst',
  update_custom_field: 'preimenuj prilagođeno polje Ref u Referenca',
  delete_custom_field: 'obriši prilagođeno polje Referenca',
  list_created_entities: 'koji projekti su napravljeni prošle nedelje?',
  list_updated_entities: 'koji projekti su promenjeni prošle nedelje?',
  list_deleted_entities: 'koji projekti su obrisani prošle nedelje?',
  search_audit_logs: 'prikaži dnevnik izmena za prošlu nedelju',
  get_shared_report: 'prikaži deljeni izveštaj Nedeljni sati',
  list_shared_reports: 'prikaži sve deljene izveštaje',
  update_shared_report: 'preimenuj deljeni izveštaj Nedeljni sati u Sati',
  delete_shared_report: 'obriši deljeni izveštaj Nedeljni sati',
  duplicate_time_entry: 'dupliraj moj poslednji unos',
  get_time_entry: 'prikaži moj poslednji unos',
  update_time_entries_invoiced: 'označi sve unose projekta Sajt iz oktobra kao fakturisane',
};
