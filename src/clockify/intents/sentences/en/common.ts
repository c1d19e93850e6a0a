/** Rules for every topic. */
export const RULES = {
  delete: '[permanently] (delete|remove|erase|discard|trash|scrap|throw away|get rid of|drop)',
  forGood: '[permanently|for good|completely|entirely]',
  show: "(list|(give me|show|show me|get|get me|i need|i want) (a|the) list of|show|show me|display|get|get me|give me|find|find me|see|view|fetch|pull up|look up|look for|search|search for|i want to see|let me see|let 's see|what are)",
  make: '(generate|create|make|run|build|prepare|give me|show|show me|get|get me|export|download|pull|produce|i need|i want|send me|print|a|the)',
  create: '(create|add|set up|setup|register|new|i need|we need|make (a|an|another|me a|us a))',
  a: '[a|an|the|new|a new|another|one more|me a|me a new|us a|us a new]',
  all: '(all|the|my|our|all the|all my|all our|all of the|all of our|every)',
  every: '(all|the|our|all the|all our|all of the)',
  exist:
    '(do we have|do i have|have we got|are there|exist|there are|we have|are in the workspace|are in our workspace)',
  theWorkspace: '([the|our|my|this] (workspace|team|company)|clockify|here)',
  named: '(named|called|titled|with name|with the name|by the name of|name|:)',
  change: '(change|set|update|edit|modify|correct|switch)',
  rename: '(rename|retitle|relabel)',
  renamedTo: '(to|as|into|- >) [:]',
  like: '(named|called|with name|with the name|matching|containing|like|starting with|beginning with|that contain|with the word|for)',
  find: '(find|search|search for|look up|look for|find me|is there)',
  my: '(my|the|all|all my|all the|all of my|all of the|of my)',
  me: '(me|myself|my own)',
  who: '[the] (team|company|whole team|everyone|everybody|people|staff|colleagues)',
  billed:
    '(billable {billable=true}|(non - billable|nonbillable|non billable|not billable|unbillable) {billable=false})',
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
