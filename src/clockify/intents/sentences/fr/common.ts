/** Rules for every topic. */
export const RULES = {
  show: "((montre|montrez|montrer|affiche|affichez|afficher|liste|listez|lister|donne|donnez|voir|cherche|cherchez|chercher|recherche|rechercher|trouve|trouver|sors|récupère|consulte|consulter) [- (moi|nous)] [moi|nous]|(fais|faites) [- moi] voir|(me|nous) (montrer|donner|lister|trouver|sortir|afficher)|m ' afficher|quels sont|quelles sont)",
  delete:
    '(supprime|supprimez|supprimer|efface|effacez|effacer|enlève|enlevez|enlever|retire|retirez|retirer|jette|jetez|jeter|abandonne|abandonnez|abandonner)',
  my: "(mes|mon|ma|les|toutes les|tous les|toutes mes|tous mes|l '|le|la)",
  who: "(l ' équipe|toute l ' équipe|tout le monde|tous|la société|l ' entreprise|nous)",
  billable:
    '((facturable|facturables|facturé|facturée|comme facturable) {billable=true}|((non|pas|comme non) [-] (facturable|facturables|facturé|facturée)) {billable=false})',
  tagged: "([avec] [l '|les|le|la] (étiquette|étiquettes|tag|tags|libellé)|étiqueté|étiquetée|tagué|taguée|taggé)",
  described:
    '([avec] [la|une|comme|en] (description|note|commentaire|texte|titre|desc|desc.|libellé)|intitulé|intitulée|avec pour description)',
  export:
    '((en|au format|en format|sous forme de|comme) [fichier|format] [un] ((csv) {exportType=CSV}|(excel|xlsx|xls) {exportType=XLSX}|(pdf) {exportType=PDF}))',
  named: "(nommé|nommée|appelé|appelée|intitulé|intitulée|qui s ' appelle|avec le nom|du nom de|:)",
};

/** Clauses for every topic. */
export const CLAUSES = {};
