/** Rules for every topic. */
export const RULES = {
  show: '(muestra|muéstrame|muestre|muéstreme|mostrar|mostrame|mostrá|muéstranos|lista|listar|listame|lístame|liste|enseña|enséñame|enséñanos|dame|deme|dime|ver|veo|quiero ver|busca|buscar|búscame|busque|encuentra|encontrar|obtén|obtener|consulta|consultar|trae|tráeme|saca|sácame|necesito ver|cuáles son)',
  delete:
    '(borra|borre|borrar|borrá|elimina|elimine|eliminar|eliminá|quita|quite|quitar|suprime|suprimir|descarta|descarte|descartar|desecha|desechar|tira|tirar|deshazte de)',
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
  inProject: '(en|a|al|para|del|de|dentro de|dentro del|sobre) [el|la] [proyecto] {project}',
};

/** Clauses for every topic. */
export const CLAUSES = {};
