/** Rules for every topic. */
export const RULES = {
  delete: '(delete|remove|erase|discard|trash|scrap|throw away|get rid of|drop)',
  show: "(list|show|show me|display|get|get me|give me|find|find me|see|view|fetch|pull up|look up|look for|search|search for|i want to see|let me see|let 's see|what are)",
  my: '(my|the|all|all my|all the|all of my|all of the|of my)',
  me: '(me|myself|my own)',
  who: '[the] (team|company|whole team|everyone|everybody|people|staff|colleagues)',
  onProject: '(on|to|for|in|under|against|into) [the] [project] {project} [project]',
  billable:
    '((billable|billed|chargeable|is billable|make it billable|mark it billable|mark it as billable|mark as billable|as billable) {billable=true}|(non - billable|nonbillable|non billable|not billable|unbillable|not chargeable|is not billable) {billable=false})',
  tagged:
    '(tag|tags|tagged|tagged as|tagged with|tag it|tag it as|tag it with|with tag|with tags|with the tag|with the tags|labelled|labeled|label)',
  described:
    '(desc|desc.|description|descr|note|notes|memo|comment|text|titled|called|described as|with description|with the description|with note|with the note)',
  export:
    '(as|to|in|into|as a|as an|in a|to a) ((csv) {exportType=CSV}|(excel|xlsx|xls|spreadsheet) {exportType=XLSX}|(pdf) {exportType=PDF}) [file|format|document]',
};

/** Clauses for every topic. */
export const CLAUSES = {};
