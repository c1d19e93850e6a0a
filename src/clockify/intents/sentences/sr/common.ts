/** Rules for every topic. */
export const RULES = {
  show: '((prikaži|prikažite|prikazati|prikažem|prikažeš|prikažete|pokaži|pokažite|pokazati|pokažeš|pokažete|izlistaj|izlistajte|izlistati|izlistaš|daj|dajte|nađi|nađite|pronađi|pronađite|traži|potraži|pretraži|vidi|navedi|nabroj|ispiši|pogledaj|pregledaj|proveri|reci|kaži|lista) [mi|nam] [molim te|molim vas] [mi|nam]|(mi|nam) (prikažeš|prikažete|pokažeš|pokažete|izlistaš|daš)|[da] (vidim|vidimo|pogledam|pogledamo)|(koji|koje|koja|ko) su [nam|naši|naše|sve|svi]|treba mi|trebaju mi|zanima me|zanimaju me|listu|spisak) [listu|spisak|lista]',
  delete:
    '[mi] (obriši|obrišite|obrisati|obrišem|obrišeš|obrišete|izbriši|izbrišite|izbrisati|izbrišem|izbrišeš|izbrišete|ukloni|uklonite|ukloniti|uklonim|ukloniš|odbaci|odbacite|odbaciti|odbacim|odbaciš|skloni|baci|ukini|makni) [mi] [molim te|molim vas]',
  my: '(moj|moja|moje|moju|moji|mojih|naše|naši|naših|svoje|sve|svi|sve moje|svi moji|sve naše|svih|sva)',
  who: '(tim|tima|ceo tim|svi|sve|cela firma|mi)',
  billable:
    '((naplativo|naplativ|naplativim|naplativa|naplativi|naplative|naplativih|za naplatu|kao naplativo|kao naplativ|fakturabilno) {billable=true}|((nenaplativo|nenaplativ|nenaplativim|nenaplativa|nenaplativi|nenaplativih|kao nenaplativo)|(ne|nije|nisu) (naplativo|naplativ|naplativa|za naplatu)) {billable=false})',
  tagged:
    '([sa|s|uz] (oznaka|oznaku|oznakom|oznake|oznakama|tag|tagom|tagovi|tagovima|etiketa|etiketu|etiketom)|označeno kao|označeno sa|tagovano sa|tagovano)',
  described:
    '([sa|s|uz] (opis|opisom|beleška|belešku|beleškom|napomena|napomenu|napomenom|komentar|komentarom|tekst|tekstom|nazivom)|pod nazivom)',
  export:
    '((kao|u|u formatu|u obliku) ((csv) {exportType=CSV}|(excel|excelu|xlsx|xls|eksel|ekselu) {exportType=XLSX}|(pdf) {exportType=PDF}) [fajl|format|formatu|dokument])',
  named:
    '(pod nazivom|pod imenom|sa nazivom|sa imenom|s imenom|nazvan|nazvanu|koji se zove|koja se zove|imena|po imenu|:)',
};

/** Clauses for every topic. */
export const CLAUSES = {};
