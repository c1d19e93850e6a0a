/** Rules for every topic. */
export const RULES = {
  please: '[sie] [mir|uns] [bitte] [mir|uns] [mal]',
  show: '((zeig|zeige|zeigt|zeigen|liste|listet|listen|gib|nenn|nenne|such|suche|suchen|finde|finden|hol|hole|ruf|rufe) [sie] [mir|uns] [bitte] [mal]|ich möchte sehen)',
  shown: '[bitte] (anzeigen|auflisten|zeigen|ansehen|sehen|ausgeben|suchen|finden|abrufen|auf|an|aus|ab)',
  delete:
    '((lösche|lösch|löscht|löschen|entferne|entfern|entfernen|verwirf|verwerfen|storniere|storno|stornieren) [sie] [bitte])',
  deleted: '[bitte] [mal] [wieder] (löschen|entfernen|verwerfen|stornieren|wegwerfen)',
  my: '(meine|meinen|meiner|die|alle|alle meine|all meine|sämtliche)',
  who: '[das|dem|vom] [ganze|ganzen] [team|teams|firma|alle|alle mitarbeiter|allen]',
  billable:
    '((verrechenbar|verrechenbare|verrechenbaren|verrechenbarer|abrechenbar|abrechenbare|abrechenbaren|abrechenbarer|abrechenbares|verrechenbares|fakturierbares|fakturierbar|fakturierbare|billable|als verrechenbar|als abrechenbar|kostenpflichtig) {billable=true}|((nicht|als nicht) (verrechenbar|verrechenbare|verrechenbaren|abrechenbar|abrechenbare|abrechenbaren|fakturierbar|fakturierbare|billable)|intern nicht abrechenbar|unverrechenbar) {billable=false})',
  tagged:
    '([mit [dem|den|der]] (tag|tags|schlagwort|schlagwörtern|schlagworte|schlagwörter|etikett|label|hashtag)|getaggt mit|getaggt als)',
  described: '([mit [der|dem]] (beschreibung|notiz|kommentar|text|betreff|bemerkung|titel)|beschr.)',
  export:
    '((als|im|in|ins) [eine|ein] ((csv) {exportType=CSV}|(excel|xlsx|xls) {exportType=XLSX}|(pdf) {exportType=PDF}) [- datei|datei|format|- format])',
  named: '(namens|genannt|mit [dem] namen|mit [der] bezeichnung|:)',
  thing: '[ein|eine|einen|das|die|den] [neues|neue|neuen|neuer]',
};

/** Clauses for every topic. */
export const CLAUSES = {};
