import type { FramedIntent } from './frames.js';
import type { Lexicon } from './lexicon.js';

/**
 * Forms that say what was done as often as what to do: in brackets they are verbs of commands, but begin no second one in
 * a text, as `corriger le login` is none.
 */
function aside(forms: string): string {
  return forms
    .split('|')
    .map((form) => `(${form})`)
    .join('|');
}

export const LEXICON: Lexicon = {
  verbs: {
    show: [
      {
        before:
          "montre|montrez|montrer|affiche|affichez|afficher|liste|listez|lister|donne|donnez|vois|voyons|ouvrez|consultez|cherche|cherchez|chercher|recherchez|trouve|trouvez|retrouve|récupérez|sortez|présentez|fais voir|fais - moi voir|faites voir|faites - moi voir|faire voir|me montrer|nous montrer|m ' afficher|me donner|nous donner|me lister|me trouver|me sortir|me dire|dis - moi|dites - moi|jette un œil à|jette un œil sur|jeter un œil à",
      },
      {
        before: aside(
          'consulte|visualise|affiches|donner|voir|ouvre|ouvrir|consulter|recherche|rechercher|trouver|retrouver|récupère|récupérer|sors|sortir|présente|visualiser|énumère|énumérer',
        ),
      },
    ],
    create: [
      {
        before:
          'crée|créez|créer|ajoute|ajoutes|ajoutez|ajouter|rajoute|rajoutez|fais|faites|génère|génères|générez|générer|établis|établissez|prépares|préparez|émets|émettez|éditez|configurez|définissez|enregistre|enregistrez|enregistrer|nouveau|nouvelle|nouvel',
      },
      {
        before: aside(
          'rédige|crées|rajouter|faire|établir|prépare|préparer|émettre|édite|éditer|rédiger|configure|configurer|définis|définir|monte|monter',
        ),
      },
    ],
    rename: [{ before: 'renomme|renommes|renommez|renommer|rebaptisez' }, { before: aside('rebaptise|rebaptiser') }],
    set: [
      {
        before:
          'change|changes|changez|changer|modifie|modifies|modifiez|modifier|mets|mettez|mettre|mets à jour|mettez à jour|mettre à jour|fixez|définissez|réglez|passez|corriges|corrigez|rectifiez|actualisez|augmentes|augmentez|montez|baisses|baissez|réduisez|diminuez|remplaces|remplacez|déplace|déplacez|déplacer|décales|décalez|repousses|repoussez|reportez|avancez|prolongez|ajustez|portez|ramène|ramenez|éditez',
      },
      {
        before: aside(
          'fixe|corrige|rectifie|actualise|augmente|diminue|remplace|décale|repousse|reporte|prolonge|ajuste|fixer|définis|définir|règle|régler|passe|passer|corriger|rectifier|actualiser|augmenter|monte|monter|baisse|baisser|réduis|réduire|diminuer|remplacer|décaler|repousser|reporter|avance|avancer|prolonger|ajuster|porte|porter|ramener|édite|éditer',
        ),
      },
    ],
    archive: [
      { before: 'archive|archivez|archiver' },
      {
        before: 'mets|mettez|mettre|placez|déplace|déplacez|déplacer|rangez',
        particle:
          "aux archives|dans les archives|en archive|en archives|à l ' archive|dans l ' archive|archivé|archivée",
      },
      {
        before: aside('place|placer|range|ranger|passe|passer'),
        particle:
          "aux archives|dans les archives|en archive|en archives|à l ' archive|dans l ' archive|archivé|archivée",
      },
    ],
    restore: [
      {
        before:
          'restaure|restaures|restaurez|désarchive|désarchives|désarchivez|réactive|réactives|réactivez|rouvre|rouvres|rouvrez|réouvrez|rétablis|rétablissez|remets en service|remettre en service|remettez en service',
      },
      { before: aside('restaurer|désarchiver|réactiver|rouvrir|réouvre|réouvrir|rétablir') },
      {
        before: 'sortez|ressors|ressortez|retire|retirez|récupérez',
        particle: "des archives|de l ' archive|depuis les archives|dans les archives",
      },
      {
        before: aside('sors|sortir|ressortir|retirer|récupère|récupérer'),
        particle: "des archives|de l ' archive|depuis les archives|dans les archives",
      },
      { before: 'remets|remettez', particle: 'en service|en activité|actif|active' },
      { before: aside('remettre'), particle: 'en service|en activité|actif|active' },
    ],
    delete: [
      {
        before:
          'supprime|supprimes|supprimez|supprimer|efface|effaces|effacez|effacer|enlève|enlèves|enlevez|retire|retires|retirez|détruis|détruisez|jette|jetez|éliminez|virez|débarrasse - toi de|débarrassez - vous de',
      },
      { before: aside('élimine|enlever|retirer|détruire|jeter|éliminer|vire|virer') },
    ],
    add: [
      {
        before:
          'ajoute|ajoutes|ajoutez|ajouter|rajoute|rajoutes|rajoutez|mets|mettez|mettre|intègres|intégrez|inclus|incluez|insérez|inscris|inscrivez|inscrire|placez|rattachez|créditez',
      },
      {
        before: aside(
          'rattache|crédite|rajouter|intègre|intégrer|inclure|insère|insérer|place|placer|rattacher|créditer',
        ),
      },
    ],
    remove: [
      {
        before:
          'retire|retires|retirez|enlève|enlèves|enlevez|ôte|ôtez|sortez|exclus|excluez|supprime|supprimes|supprimez|supprimer|virez|révoque|révoquez|destituez|détachez',
      },
      {
        before: aside(
          'destitue|détache|retirer|enlever|ôter|sors|sortir|exclure|vire|virer|révoquer|destituer|détacher',
        ),
      },
      { before: '(retire|retires|retirez|retirer|enlève|enlevez|enlever|ôte|ôtez|ôter) à' },
    ],
    assign: [
      {
        before:
          'assigne|assignes|assignez|attribue|attribues|attribuez|affecte|affectes|affectez|confie|confies|confiez|donne|donnez|mets|mettez|mettre',
      },
      { before: aside('assigner|attribuer|affecter|confier|donner') },
    ],
    invite: [{ before: 'invite|invites|invitez|inviter|convie|conviez' }, { before: aside('convier') }],
    activate: [
      { before: 'active|actives|activez|réactive|réactives|réactivez|débloques|débloquez|rétablis' },
      { before: aside('débloque|activer|réactiver|débloquer|rétablir') },
    ],
    deactivate: [
      { before: 'désactive|désactives|désactivez|suspends|suspendez|bloques|bloquez' },
      { before: aside('bloque|désactiver|suspendre|bloquer') },
    ],
    mark: [
      {
        before:
          'marque|marquez|marquer|remets|remettez|enregistre|enregistrez|utilisez|mets|mettez|mettre|passez|indiquez|signalez|note|notez|noter|cochez|définissez|considérez|déclarez|classez|rends|rendez',
      },
      {
        before: aside(
          'utilise|utiliser|coche|passe|passer|indique|indiquer|signale|signaler|cocher|définis|définir|considère|considérer|déclare|déclarer|classe|classer|rendre',
        ),
      },
    ],
    make: [
      {
        before:
          "nomme|nommes|nommez|désignes|désignez|promeus|promouvez|rends|rendez|fais de|fais d '|fais du|faites de|faites d '|faites du|faire de|faire d '|faire du|transformes|transformez|convertis|convertissez|change|changez|changer|passez|mets|mettez|mettre|définissez|basculez",
      },
      {
        before: aside(
          'désigne|transforme|bascule|nommer|désigner|promouvoir|rendre|transformer|convertir|passe|passer|définis|définir|basculer',
        ),
      },
      { before: '(donne|donnez|donner|attribue|attribuez|attribuer|accorde|accordez|accorder|confie|confier) à' },
    ],
    duplicate: [
      {
        before:
          'duplique|dupliques|dupliquez|copie|copiez|recopiez|clones|clonez|fais une copie de|faites une copie de|faire une copie de|refais|refaites|crée une copie de|créer une copie de',
      },
      { before: aside('recopie|clone|dupliquer|copier|recopier|cloner') },
    ],
    export: [
      { before: 'exporte|exportes|exportez|exporter|télécharges|téléchargez|imprimes|imprimez|sauvegardez' },
      { before: aside('télécharge|imprime|sauvegarde|télécharger|imprimer|sauvegarder') },
    ],
    publish: [{ before: 'publie|publies|publiez|publier|diffusez' }, { before: aside('diffuse|diffuser') }],
    renew: [
      {
        before:
          'renouvelle|renouvelles|renouvelez|régénères|régénérez|change|changez|changer|réinitialisez|rafraîchis|remplacez',
      },
      {
        before: aside(
          'réinitialise|remplace|recrée|renouveler|régénère|régénérer|réinitialiser|rafraîchir|remplacer|recréer',
        ),
      },
    ],
    submit: [
      {
        before:
          'soumets|soumettez|soumettre|envoie|envoies|envoyez|envoyer|transmets|transmettez|déposez|remets|remettez',
      },
      { before: aside('dépose|transmettre|déposer|remettre') },
    ],
    approve: [
      {
        before: 'approuve|approuves|approuvez|approuver|valides|validez|acceptes|acceptez|accordes|accordez|confirmez',
      },
      { before: aside('accepte|accorde|valide|valider|accepter|accorder|confirme|confirmer') },
    ],
    reject: [
      { before: 'refuse|refuses|refusez|rejette|rejettes|rejetez|déclines|déclinez' },
      { before: aside('décline|refuser|rejeter|décliner') },
    ],
    withdraw: [
      {
        before:
          'retire|retires|retirez|annule|annules|annulez|annuler|supprime|supprimes|supprimez|supprimer|efface|effacez|effacer|révoque|révoquez|reprends|reprenez|rappelle',
      },
      { before: aside('retirer|révoquer|reprendre|rappeler') },
    ],
    plan: [
      { before: 'planifie|planifies|planifiez|programmes|programmez|prévois|prévoyez|calez|réservez' },
      { before: aside('positionne|planifier|programme|programmer|prévoir|cale|caler|positionner|réserve|réserver') },
    ],
    record: [
      {
        before:
          'enregistre|enregistres|enregistrez|enregistrer|saisis|saisissez|saisir|note|notez|noter|ajoute|ajoutes|ajoutez|ajouter|comptabilisez|inscris|inscrivez|inscrire|consigne|consignez|consigner|déclarez|crée|créez|créer|entrez',
      },
      { before: aside('comptabilise|comptabiliser|déclare|déclarer|entre|entrer') },
    ],
  },
  things: {
    client: { one: 'client|cliente', many: 'clients|mes clients' },
    project: { one: 'projet', many: 'projets|mes projets' },
    task: { one: 'tâche', many: 'tâches' },
    tag: { one: 'étiquette|tag|libellé', many: 'étiquettes|tags|libellés' },
    user: {
      one: 'utilisateur|utilisatrice|membre|collaborateur|collaboratrice|collègue|mon collègue|ma collègue|employé|employée|salarié|salariée|utilisateurs|membres|collaborateurs|collègues',
      many: "utilisateurs|utilisatrices|membres|collaborateurs|collaboratrices|collègues|mes collègues|employés|salariés|membres de l ' équipe|membres du workspace|membres de l ' espace de travail|utilisateurs du workspace|utilisateurs de l ' espace de travail|personnes|gens",
    },
    group: {
      one: "groupe|groupe d ' utilisateurs|groupe utilisateurs|équipe",
      many: "groupes|mes groupes|groupes d ' utilisateurs|groupes utilisateurs|équipes",
    },
    category: {
      one: 'catégorie|catégorie de dépense|catégorie de dépenses|catégorie de frais|catégorie de note de frais|catégorie de notes de frais',
      many: 'catégories|catégories <archivedOnes>|catégories de dépense|catégories de dépenses|catégories de dépenses <archivedOnes>|catégories de frais|catégories de frais <archivedOnes>|catégories de notes de frais',
    },
    invoice: {
      one: 'facture|facture numéro|facture n °|facture nº|facture no|facture num|facture #',
      many: 'factures|mes factures',
    },
    policy: {
      one: "politique|politique d ' absence|politique d ' absences|politique de congé|politique de congés|politique d ' absence et de congés|type d ' absence|type de congé|type de congés|règle d ' absence|règle de congé|règle de congés",
      many: "politiques|politiques d ' absence|politiques de congé|politiques de congés|types d ' absence|types d ' absences|types de congé|types de congés",
    },
    holiday: { one: 'jour férié|férié|jour de fête', many: 'jours fériés|fériés' },
    webhook: { one: 'webhook|web hook', many: 'webhooks|mes webhooks|web hooks' },
    customField: {
      one: 'champ personnalisé|champ perso|champ custom|champ sur mesure|champ additionnel|champ supplémentaire',
      many: 'champs personnalisés|champs perso|champs persos|champs custom|champs sur mesure|champs additionnels|champs supplémentaires',
    },
    sharedReport: {
      one: 'rapport partagé',
      many: 'rapports partagés|mes rapports partagés',
    },
    template: {
      one: 'modèle|modèle de projet|gabarit|gabarit de projet|template|template de projet|projet modèle',
      many: 'modèles|modèles de projet|modèles de projets|gabarits|gabarits de projet|templates|templates de projet|projets modèles',
    },
  },
  words: {
    please: "[- (moi|nous)|moi] [s ' il te plaît|s ' il vous plaît|stp|svp]",
    the: "(le|la|les|l '|notre|nos|ce|cet|cette|ces)",
    a: '(un|une|mon|ma|un nouveau|une nouvelle|un nouvel|un autre|une autre|le nouveau|la nouvelle|le nouvel|nouveau|nouvelle|nouvel)',
    all: "((quels sont|quelles sont|qui sont|c ' est quoi) (les|nos|tous les|toutes les)|(tous|toutes) (les|nos)|tous|toutes|les|nos|des|[quelle est] la liste (de|des) [tous|toutes] [les|nos]|liste (de|des)|l ' ensemble (de|des) [nos]|toute la liste des)",
    my: '(mon|ma|mes)',
    named:
      "(nommé|nommée|appelé|appelée|intitulé|intitulée|dénommé|dénommée|baptisé|baptisée|du nom de|du nom d '|qui s ' appelle|qui s ' appellera|avec le nom|avec pour nom|:)",
    of: "(de|du|des|d '|pour|sur|dans|chez|concernant|à propos de|à propos du|au sujet de|au sujet du)",
    into: '(à|au|aux|dans|sur|en|vers|parmi)',
    from: "(de|du|des|d '|depuis|à partir de|à partir du|à partir d '|sur la base de|sur la base du|sur base de|sur base du|d ' après|selon|avec|hors de|hors du)",
    fromWhom: "(à|au|de|d '|du)",
    in: "(dans|sur|au|de|du|d '|pour|en)",
    on: '(le|au|du|pour|en|à)',
    to: '(à|au|aux)',
    as: "[comme|comme étant|en tant que|en tant qu '|en|à|au statut|à l ' état|au rôle|du rôle|des|de|d '|(le rôle|les droits|le statut|son rôle|ses droits|son statut) (de|d ')|du rôle (de|d ')]",
    for: "(pour|au nom de|au nom d '|au nom du|de|du|des|d '|sur|à|au|en|concernant|pendant|durant)",
    with: '(avec|contenant|composé de|composée de)',
    onto: '(à|au|aux|en|sur|par|vers|pour|dans|:|=)',
    being:
      "[en|comme|en tant que|en tant qu '|au rang de|au rang d '|au poste de|au rôle de|au rôle d '|(le|les|un) (rôle|droits|statut|accès) [de|d ']]",
    renamedTo: '(en|à|par|vers|comme|:)',
    whom: '',
    who: '(qui est|qui sont|quels sont|quelles sont|quel est|quelle est|qui sera|qui seront)',
    which: '(quel|quels|quelle|quelles)',
    exist:
      "(y a - t - il|il y a|avons - nous|nous avons|ai - je|existent|existe - t - il|on a|a - t - on|sont disponibles|sont définis|sont définies|sont créés|est - ce qu ' on a|est - ce qu ' il y a|est - ce que nous avons)",
    is: "[est|a été|vient d ' être|est désormais|est maintenant|a bien été|est bien]",
    are: '(sont|sont encore|sont toujours|restent|ont été|sont - elles)',
    again: '(à nouveau|de nouveau|encore une fois|une nouvelle fois|une deuxième fois|une seconde fois)',
    since: '(à partir|à compter|dès|depuis|à partir de|à compter de|valable|effectif|pour)',
    someone:
      "(quelqu ' un|une personne|un utilisateur|une utilisatrice|un membre|un collègue|une collègue|un collaborateur|une collaboratrice|des utilisateurs|des membres|des gens|du monde|- le|- la|- les|un nouvel utilisateur|un nouveau membre)",
    at: '(à|au prix de|pour|au tarif de|à raison de|au taux de|@)',
    times:
      "(x|×|fois|heures de|heure de|h de|heures d '|heure d '|h d '|jours de|jour de|jours d '|jour d '|unités de|unité de|heures|jours)",
    each: "(chacun|chacune|pièce|l ' unité|à l ' unité|l ' heure|de l ' heure|par heure|par unité|par jour|/ h|/ j|/ jour|/ heure)",
    due: "(échéance|à échéance|avec échéance|avec une échéance|date d ' échéance|payable|exigible|due|à payer|à régler) [le|au|du|avant|avant le|pour le|pour|:]",
    issued: "(émise|datée|établie|en date|date d ' émission|avec date|date de facturation) [le|du|de|d '|au|:]",
    hours: '(heures|heure|h)',
    perDay:
      '(par jour|/ jour|/ j|chaque jour|tous les jours|par journée|quotidiennement|journalières|quotidiennes|par jour ouvré)',
    perHour: "(par heure|de l ' heure|l ' heure|/ h|/ heure|horaire)",
    details:
      '[quel est|quels sont|quelles sont|tous|toutes] [<the>] (détail|détails|infos|info|informations|renseignements|fiche|données|caractéristiques) [complet|complets|complète|complètes|détaillées]',
    name: '[<the>] (nom|titre|intitulé)',
    email: '[<the>] (e - mail|email|mail|courriel|adresse e - mail|adresse email|adresse mail|adresse courriel|mél)',
    address: '[<the>] (adresse|adresse postale|coordonnées)',
    note: '[<the>] (note|notes|remarque|remarques|commentaire|mémo)',
    color: '[<the>] couleur',
    hourlyRate:
      '[<the>] (taux horaire|taux horaire facturable|tarif horaire|taux|tarif|taux facturable|taux de facturation|tarif de facturation|prix horaire) [par défaut|standard]',
    costRate:
      '[<the>] (taux de coût|taux horaire de coût|coût horaire|taux de coût horaire|coût horaire interne|coût interne|taux interne|coût de revient|coût) [par défaut|standard]',
    estimate:
      "[<the>] (estimation|estimation de temps|temps estimé|durée estimée|charge estimée|charge|nombre d ' heures estimé|budget temps|budget heures)",
    budget: '[<the>] (budget|enveloppe|budget financier)',
    profile: "[le|la|ce|quel est le] (profil|profil de membre|profil d ' utilisateur|profil utilisateur|fiche membre)",
    managers:
      '[<the>] (responsable|responsables|manager|managers|manageuse|chef|cheffe|chefs|supérieur|supérieure|supérieurs|supérieurs hiérarchiques|supérieur hiérarchique|n + 1|boss)',
    amount: '[<the>] (montant|somme|prix)',
    date: '[<the>] (date|jour)',
    dueDate: "[<the>] (échéance|date d ' échéance|date limite|date limite de paiement|date de paiement)",
    issueDate: "[<the>] (date d ' émission|date de facturation|date de facture|date)",
    number: '[<the>] (numéro|n °|nº|no|num)',
    subject: '[<the>] (objet|sujet|intitulé)',
    type: '(type|genre)',
    url: '[<the>] (url|adresse|cible|lien|destination|adresse cible|url cible)',
    token: '[<the>] (jeton|token|secret|clé|clé secrète|jeton de signature|clé de signature|secret de signature)',
    logs: '[<the>] (journal|journaux|log|logs|livraisons|livraison|envois|appels|déclenchements|historique|historique des (livraisons|envois|appels)|journal des (livraisons|envois|appels)|journaux de livraison) [<failedOrNot>]',
    payment: "[un|une|le|la|l '|ce] (paiement|règlement|encaissement|versement|acompte)",
    payments: '(historique des paiements|paiements|règlements|encaissements|versements)',
    ofAmount: "(de|d '|d ' un montant de|pour un montant de|à hauteur de|pour|:)",
    item: '[<the>|<a>] (ligne|poste|article|élément|ligne de facture|position)',
    unitPrice: '[€|$] {number:unitPrice} [eur|euro|euros|€|usd|$|dollar|dollars|gbp|chf|francs|rsd]',
    settings: '[quels sont|quelles sont] [<the>] (paramètres|réglages|paramètre|configuration|préférences|options)',
    balance:
      "[quel est|quels sont|c ' est quoi] [<the>] (solde|soldes|compteur|compteurs) [(de|d '|des) [jours de|jours d '] <absence>]",
    days: '(jours|jour|j|jours de congé|jours de congés)',
    capacity: '[quelle est] [<the>] (capacité|disponibilité|charge|dispo|disponibilités)',
    schedule:
      "[quel est] [le|la|les|l '|notre|ce] (planning|plannings|planification|emploi du temps|calendrier|programme|plan de charge|planning (de l ' équipe|d ' équipe|équipe))",
    assignment: '(affectation|planification|assignation)',
    assignments: '(affectations|planifications|assignations)',
    isPlanned:
      '(planifié|planifiée|planifiés|planifiées|prévu|prévue|prévus|prévues|programmé|programmée|programmés|affecté|affectée|affectés|assigné|assignée|assignés|au planning|sur le planning|au programme)',
    auditLog:
      "[<the>] (journal d ' audit|journaux d ' audit|logs d ' audit|log d ' audit|audit log|audit logs|piste d ' audit|historique des modifications|historique des changements|journal des modifications|historique d ' audit)",
    request: "[la|les|l '|cette|une] (demande|demandes|requête)",
    requests:
      "(demandes (de|d ') (congé|congés|vacances|absence|absences|rtt|congé payé|congés payés|repos|jours de congé)|absences)",
    approval: "[la|l '|mon|cette] (approbation|validation|accord)",
    timesheet:
      "[la|les|le|l '|cette|toute la] (feuille de temps|feuilles de temps|feuille d ' heures|feuilles d ' heures|feuille de présence|relevé d ' heures|relevés d ' heures|relevé de temps|timesheet|timesheets|heures|temps|semaine|saisies|entrées de temps|saisies de temps)",
    entries:
      '[mes|toutes mes|tous mes] (entrées|entrées de temps|saisies|saisies de temps|heures|temps|pointages|imputations)',
    lastEntry:
      "(la|l '|ma|mon|le|cette) (dernière|dernier|toute dernière|précédente|précédent) (entrée|entrée de temps|saisie|saisie de temps|pointage|imputation) {entry=last}|[l '|la|mon] (entrée|entrée de temps|saisie|saisie de temps) [avec l ' id|avec id|avec l ' identifiant|id|:] {id:entryId}",
    lastExpense:
      "((ma|la|mon|le|mes|les) (dernière|dernier|derniers|précédente) (dépense|note de frais|frais) {expense=last}|[la|ma] (dépense|note de frais) [avec l ' id|avec id|id|:] {id:expenseId})",
    workspace: "[<the>|<a>|mon|quel est (mon|notre|l ')] (espace de travail|workspace|espace)",
    workspaces: '[mes] (espaces de travail|workspaces|espaces)',
    role: "[<the>|son|ses] (rôle|rôles|droits|statut|accès|privilèges) [de|d ']",
    admin:
      "[<a>|<the>] (admin|administrateur|administratrice|admins|administrateurs|administratrices) [(de|du) [l '|la] (workspace|espace|espace de travail)]",
    teamManager:
      "[<a>|<the>] ((responsable|manager|manageuse|chef|cheffe) d ' équipe|team manager|team leader|responsable hiérarchique|supérieur hiérarchique|supérieure hiérarchique)",
    projectManager:
      '[<a>|<the>] ((responsable|manager|manageuse|chef|cheffe|directeur|directrice|gestionnaire) de projet|project manager)',
    pdf: '[un|format|fichier|au format|en] pdf',
    done: '(terminée|terminé|faite|fait|finie|fini|achevée|achevé|complète|complétée|close|clôturée|accomplie|réalisée)',
    open: '(ouverte|active|à faire|en cours|non terminée|pas terminée|non faite|inachevée|à refaire)',
    archivedOnes: '((archivées|archivés|inactives) {archived=true}|(actives|actifs) {archived=false})',
    invoiceState:
      '((non envoyées|pas envoyées|pas encore envoyées|en brouillon|brouillon|brouillons|à envoyer) {statuses+=UNSENT}|(envoyées|expédiées) {statuses+=SENT}|(payées|réglées|soldées|acquittées|encaissées) {statuses+=PAID}|(partiellement payées|payées partiellement|payées en partie|partiellement réglées) {statuses+=PARTIALLY_PAID}|(annulées|nulles) {statuses+=VOID}|(en retard|échues|en souffrance|en retard de paiement) {statuses+=OVERDUE}|(impayées|ouvertes|non payées|pas payées|pas encore payées|non réglées|en attente de paiement|à encaisser|en cours) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE})',
    invoiceStatus:
      '((envoyée|expédiée|transmise|partie) {status=SENT}|(payée|réglée|soldée|acquittée|encaissée) {status=PAID}|(non envoyée|pas envoyée|brouillon) {status=UNSENT}|(annulée|nulle) {status=VOID}|(en retard|échue) {status=OVERDUE}|(partiellement payée|payée partiellement|payée en partie|partiellement réglée) {status=PARTIALLY_PAID})',
    invoicePaid: '(payée|réglée|soldée|acquittée|encaissée)',
    invoicedOrNot:
      '((facturées|facturés|déjà facturées) {invoiced=true}|(non facturées|non facturés|pas facturées|pas encore facturées|à facturer) {invoiced=false})',
    fieldType:
      '((texte|champ texte|texte libre) {type=TXT}|(nombre|numérique|chiffre) {type=NUMBER}|(lien|url) {type=LINK}|(case à cocher|case|interrupteur|booléen|oui / non|oui ou non) {type=CHECKBOX}|(liste|liste déroulante|menu déroulant|choix unique|sélection|liste de choix) {type=DROPDOWN_SINGLE}|(choix multiple|choix multiples|sélection multiple|liste à choix multiples|liste multiple) {type=DROPDOWN_MULTIPLE})',
    publicOrPrivate: '((public|publique) {isPublic=true}|(privé|privée) {isPublic=false})',
    billableOrNot: '((facturable) {billable=true}|(non facturable|pas facturable) {billable=false})',
    absence:
      '((congé|jour de congé) {policy=congé}|(congés|jours de congé|jours de congés) {policy=congés}|(congés payés|congé payé) {policy=congés payés}|vacances {policy=vacances}|(rtt|jours de rtt) {policy=RTT}|(congé maladie|congés maladie) {policy=congé maladie}|(arrêt maladie|arrêts maladie) {policy=arrêt maladie}|(maladie|arrêt) {policy=maladie}|(congé sans solde|congés sans solde) {policy=congé sans solde}|(congé parental|congés parentaux) {policy=congé parental}|(télétravail) {policy=télétravail}|(absence|absences) {policy=absence})',
    requestState:
      '((en attente|en cours|ouvertes|à traiter|non traitées|à approuver|à valider|pas encore approuvées|en suspens) {status=PENDING}|(approuvées|acceptées|validées|approuvés|acceptés|validés|confirmées) {status=APPROVED}|(refusées|rejetées|refusés|rejetés|déclinées) {status=REJECTED})',
    failedOrNot:
      '((échouées|échoués|en échec|en erreur|ratées|ratés|qui ont échoué) {status=FAILED}|(réussies|réussis|abouties|qui ont réussi) {status=SUCCEEDED})',
    entity:
      '((entrées de temps|entrées|saisies|saisies de temps) {type=TIME_ENTRY}|(projets|projet) {type=PROJECT}|(clients|client) {type=CLIENT}|(tâches|tâche) {type=TASK}|(étiquettes|tags|étiquette|tag) {type=TAG})',
    createdThings:
      '(ont été|a été|sont|avons - nous|a - t - on|on a|ont - ils été|ont - elles été) [<changed...>] (créés|créées|créé|créée|ajoutés|ajoutées|ajouté|ajoutée|nouveaux|nouvelles)',
    updatedThings:
      '(ont été|a été|ont|avons - nous|a - t - on|on a|ont - ils été|ont - elles été) [<changed...>] (modifiés|modifiées|modifié|modifiée|changés|changées|changé|mis à jour|mises à jour|édités|éditées)',
    deletedThings:
      '(ont été|a été|avons - nous|a - t - on|on a|ont - ils été|ont - elles été) [<changed...>] (supprimés|supprimées|supprimé|supprimée|effacés|effacées|retirés|retirées|enlevés|enlevées)',
  },
};

export const EXAMPLES: Readonly<Record<FramedIntent, string>> = {
  get_client: 'affiche les détails du client Globex',
  update_client: "change l'e-mail du client Globex en info@globex.example",
  archive_client: 'archive le client Globex',
  restore_client: 'désarchive le client Globex',
  get_project: 'affiche les détails du projet Site',
  archive_project: 'archive le projet Site',
  restore_project: 'sors le projet Site des archives',
  list_project_templates: 'liste les modèles de projet',
  create_project_from_template: 'crée le projet "Printemps" à partir du modèle Onboarding',
  update_project: 'change la couleur du projet Site en #FF5722',
  update_project_estimate: "fixe l'estimation du projet Site à 120 heures",
  make_project_template: 'transforme le projet Site en modèle',
  assign_project_users: 'ajoute Ana et Marko au projet Site',
  assign_project_to_nobody: 'ajoute Ana et Marko au projet Site',
  update_project_user_hourly_rate: "fixe le taux horaire d'Ana sur le projet Site à 60 EUR",
  update_project_user_cost_rate: "fixe le taux de coût d'Ana sur le projet Site à 40 EUR",
  list_project_custom_fields: 'affiche les champs personnalisés du projet Site',
  get_task: 'affiche les détails de la tâche QA de Site',
  assign_task: 'assigne Ana à la tâche QA de Site',
  finish_task: 'marque la tâche QA de Site comme terminée',
  reopen_task: 'rouvre la tâche QA de Site',
  update_task: "fixe l'estimation de la tâche QA de Site à 8 heures",
  update_task_hourly_rate: 'fixe le taux horaire de la tâche QA de Site à 80 EUR',
  update_task_cost_rate: 'fixe le taux de coût de la tâche QA de Site à 50 EUR',
  get_tag: "affiche les détails de l'étiquette urgent",
  update_tag: "change le nom de l'étiquette urgent en prioritaire",
  archive_tag: "archive l'étiquette urgent",
  restore_tag: "désarchive l'étiquette urgent",
  list_users: 'liste tous les utilisateurs',
  get_member_profile: "affiche le profil d'Ana",
  add_workspace_user: "invite ana@acme.example dans l'espace de travail",
  activate_user: "réactive l'utilisateur Ben",
  deactivate_user: "désactive l'utilisateur Ben",
  update_user_hourly_rate: "fixe le taux horaire d'Ana à 60 EUR",
  update_user_cost_rate: "fixe le taux de coût d'Ana à 40 EUR",
  list_user_managers: "qui sont les responsables d'Ana ?",
  make_workspace_admin: 'nomme Ana administratrice',
  make_team_manager: "nomme Ana responsable d'équipe de Ben",
  make_project_manager: 'nomme Ana cheffe de projet de Site',
  remove_workspace_admin: "retire le rôle d'administratrice à Ana",
  remove_project_manager: 'retire Ana comme cheffe de projet de Site',
  list_user_groups: "liste tous les groupes d'utilisateurs",
  create_user_group: 'crée le groupe Designers',
  update_user_group: 'renomme le groupe Designers en Design',
  delete_user_group: 'supprime le groupe Designers',
  add_user_group_member: 'ajoute Ana au groupe Designers',
  remove_user_group_member: 'retire Ben du groupe Designers',
  list_workspaces: 'liste mes espaces de travail',
  get_workspace: "affiche les détails de l'espace de travail",
  create_workspace: 'crée l\'espace de travail "Bac à sable"',
  update_workspace_hourly_rate: "fixe le taux horaire de l'espace de travail à 90 EUR",
  update_workspace_cost_rate: "fixe le taux de coût de l'espace de travail à 50 EUR",
  get_expense: 'affiche ma dernière dépense',
  update_expense: 'change le montant de ma dernière dépense à 45 EUR',
  list_expense_categories: 'liste les catégories de dépenses',
  create_expense_category: 'crée la catégorie de dépenses Parking',
  update_expense_category: 'renomme la catégorie de dépenses Parking en Voyage',
  archive_expense_category: 'archive la catégorie de dépenses Parking',
  restore_expense_category: 'désarchive la catégorie de dépenses Parking',
  delete_expense_category: 'supprime la catégorie de dépenses Parking',
  list_invoices: 'liste les factures en retard',
  get_invoice: 'affiche la facture 2026-101',
  create_invoice: 'crée une facture pour Globex, échéance dans 14 jours',
  update_invoice: "change l'échéance de la facture 2026-101 au 31 décembre",
  update_invoice_status: 'marque la facture 2026-101 comme envoyée',
  duplicate_invoice: 'duplique la facture 2026-101',
  export_invoice: 'exporte la facture 2026-101 en PDF',
  delete_invoice: 'supprime la facture 2026-101',
  create_invoice_item: 'ajoute 10 x Conseil à 110 EUR à la facture 2026-101',
  delete_invoice_item: 'supprime la ligne 2 de la facture 2026-101',
  create_invoice_payment: 'enregistre un paiement de 1200 EUR pour la facture 2026-101',
  list_invoice_payments: 'affiche les paiements de la facture 2026-101',
  get_invoice_settings: 'affiche les paramètres des factures',
  update_time_off_request_status: "approuve la demande de congés d'Ana",
  withdraw_time_off_request: 'annule ma demande de congés de décembre',
  delete_time_off_request: "annule la demande de congés d'Ana de décembre",
  list_time_off_requests: 'affiche les demandes de congés en attente',
  create_time_off_policy: "crée la politique d'absence Formation",
  update_time_off_policy_status: "archive la politique d'absence Formation",
  delete_time_off_policy: "supprime la politique d'absence Formation",
  list_user_balances: "affiche le solde de congés d'Ana",
  list_policy_balances: "affiche les soldes de la politique d'absence Congés",
  update_policy_balance: "ajoute 2 jours au solde de congés d'Ana",
  create_holiday: 'crée le jour férié "Fête de l\'entreprise" le 18 décembre',
  delete_holiday: "supprime le jour férié Fête de l'entreprise",
  create_approval_request_for_user: "soumets la feuille de temps d'Ana pour la semaine dernière",
  resubmit_approval_request: 'soumets ma feuille de temps de la semaine dernière à nouveau',
  withdraw_timesheet: 'retire ma feuille de temps de la semaine dernière',
  withdraw_approval: "retire l'approbation de la feuille de temps d'Ana pour la semaine dernière",
  list_assignments: 'qui est planifié la semaine prochaine ?',
  create_assignment: 'planifie Ana sur Helios 4 heures par jour la semaine prochaine',
  publish_assignments: 'publie le planning de la semaine prochaine',
  get_user_capacity_totals: "affiche la capacité d'Ana pour la semaine prochaine",
  get_webhook: 'affiche les détails du webhook ops',
  update_webhook: "change l'URL du webhook ops en https://ci.example.com/t",
  list_webhook_logs: "affiche les livraisons du webhook ops d'hier",
  rotate_webhook_token: 'renouvelle le jeton du webhook ops',
  list_custom_fields: 'liste les champs personnalisés',
  create_custom_field: 'crée le champ personnalisé "Centre de coût" de type texte',
  update_custom_field: 'renomme le champ personnalisé Ref en Référence',
  delete_custom_field: 'supprime le champ personnalisé Référence',
  list_created_entities: 'quels projets ont été créés la semaine dernière ?',
  list_updated_entities: 'quels projets ont été modifiés la semaine dernière ?',
  list_deleted_entities: 'quels projets ont été supprimés la semaine dernière ?',
  search_audit_logs: "affiche le journal d'audit de la semaine dernière",
  get_shared_report: 'ouvre le rapport partagé Heures hebdo',
  list_shared_reports: 'liste les rapports partagés',
  update_shared_report: 'renomme le rapport partagé Hebdo en Heures',
  delete_shared_report: 'supprime le rapport partagé Hebdo',
  duplicate_time_entry: 'duplique ma dernière entrée',
  get_time_entry: 'affiche ma dernière entrée',
  update_time_entries_invoiced: "marque toutes les entrées du projet Site d'octobre comme facturées",
};
