/** Rules for every topic. */
export const RULES = {
  show: '((prikaži|prikažite|prikazati|pokaži|pokažite|pokazati|izlistaj|izlistajte|izlistati|daj|dajte|nađi|pronađi|traži|pretraži|vidi|navedi|ispiši|lista) [mi|nam]|[da] (vidim|pogledam)|koji su|koje su)',
  delete:
    '(obriši|obrišite|obrisati|obrišem|izbriši|izbrišite|izbrisati|izbrišem|ukloni|uklonite|ukloniti|uklonim|odbaci|odbacite|odbaciti|odbacim|skloni|baci)',
  my: '(moj|moja|moje|moju|mojih|sve|svi|sve moje|svih|sva)',
  who: '(tim|tima|ceo tim|svi|sve|cela firma|mi)',
  billable:
    '((naplativo|naplativ|naplativa|naplativi|naplative|naplativih|za naplatu|kao naplativo|kao naplativ|fakturabilno) {billable=true}|((nenaplativo|nenaplativ|nenaplativa|nenaplativi|nenaplativih|kao nenaplativo)|(ne|nije|nisu) (naplativo|naplativ|naplativa|za naplatu)) {billable=false})',
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
