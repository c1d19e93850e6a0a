import { LEAVE, LEXICON } from '../../lexicon/es.js';
import type { VerbName } from '../../lexicon/lexicon.js';

/** A verb of the lexicon where what it is about stands in another order than usual. */
function said(verb: VerbName): string {
  const whole = LEXICON.verbs[verb].filter(({ particle }) => particle === undefined);
  return `(${whole.map(({ before }) => before).join('|')})`;
}

/** How much something costs or takes, told before what it is said of, or after it. */
export function amountOf(
  what: 'hourlyRate' | 'costRate' | 'estimate' | 'budget',
  thing: string,
  amount: string,
): string[] {
  return [
    `<setIt> (a|en) ${amount} <${what}> <of> ${thing}`,
    `(<setIt>|<addIt>) <${what}> de ${amount} <of> ${thing}`,
    `<setIt> ${amount} de <${what}> <of> ${thing}`,
    `<setIt> [a] ${thing} <${what}> (de|a|en) ${amount}`,
    `<${what}> <of> ${thing} <becomes> ${amount}`,
  ];
}

/** Rules for every topic. */
export const RULES = {
  show: '(muestra|muéstrame|muestre|muéstreme|mostrar|mostrame|mostrá|muéstranos|lista|listar|listame|lístame|liste|enseña|enséñame|enséñanos|dame|deme|dime|ver|veo|quiero ver|busca|buscar|búscame|busque|encuentra|encontrar|obtén|obtener|consulta|consultar|trae|tráeme|saca|sácame|necesito ver|cuáles son)',
  delete:
    '(me borras|me eliminas|bórrame|borra|borre|borrar|borrá|elimina|elimine|eliminar|eliminá|quita|quite|quitar|suprime|suprimir|descarta|descarte|descartar|desecha|desechar|tira|tirar|deshazte de)',
  my: '(mi|mis|los|las|todos los|todas las|todos mis|todas mis|todas|todos|el|la)',
  who: '(el equipo|todo el equipo|todos|la empresa|nosotros|todo el mundo)',
  billable:
    '((facturable|facturables|cobrable|cobrables|como facturable|márcalo facturable|que sea facturable) {billable=true}|((no|como no) (facturable|facturables|cobrable|cobrables)|sin facturar {billable=false}) {billable=false})',
  tagged:
    '([con] [la|las] (etiqueta|etiquetas|tag|tags)|etiquetado como|etiquetado con|etiquetada como|etiquetada con|etiquetado|etiquetada)',
  described:
    '([con] [la|una] (descripción|nota|notas|comentario|texto|título|desc|desc.)|titulado|titulada|con el texto)',
  export:
    '((como|en|a|en formato|en un|como un) [archivo|fichero|formato] ((csv) {exportType=CSV}|(excel|xlsx|xls) {exportType=XLSX}|(pdf) {exportType=PDF}))',
  named: '(llamado|llamada|con [el] nombre|con el nombre de|de nombre|que se llame|denominado|denominada|:)',
  leave: `(${LEAVE})`,
  becomes: '(es|es de|será|será de|pasa a|pasa a ser|pasa a ser de|sube a|baja a|queda en|son)',
  addIt: said('add'),
  assignIt: said('assign'),
  createIt: said('create'),
  deleteIt: said('delete'),
  makeIt: said('make'),
  markIt: said('mark'),
  recordIt: said('record'),
  removeIt: said('remove'),
  setIt: said('set'),
  submitIt: said('submit'),
  withdrawIt: said('withdraw'),
  inProject: '(en|a|al|para|del|de|dentro de|dentro del|sobre) [el|la] [proyecto] {project}',
};

/** Clauses for every topic. */
export const CLAUSES = {};
