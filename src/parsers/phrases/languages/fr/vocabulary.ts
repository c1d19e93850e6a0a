import type { VocabularyWords } from '../../engine/vocabulary.js';

export const VOCABULARY: VocabularyWords = {
  verbs:
    'note notez noter enregistre enregistrez enregistrer ajoute ajoutez ajouter saisis saisissez saisir mets mettez mettre ' +
    'inscris inscrire consigne consignez consigner impute imputez imputer pointe pointez pointer crée créez créer démarre ' +
    'démarrez démarrer lance lancez lancer commence commencez commencer arrête arrêtez arrêter stoppe stoppez stopper stop ' +
    'termine terminez terminer supprime supprimez supprimer efface effacez effacer enlève retire annule annulez annuler ' +
    'abandonne jette change changez changer modifie modifiez modifier renomme renommez renommer déplace déplacez déplacer ' +
    'marque marquez marquer archive archivez archiver restaure affiche affichez afficher montre montrez montrer liste ' +
    'listez lister cherche chercher trouve exporte exportez exporter génère générer envoie envoyez envoyer publie publier ' +
    'poste poster écris écrire demande demandez demander pose poser soumets soumettez soumettre approuve approuvez ' +
    'approuver refuse rejette invite inviter assigne attribue affecte partage donne dis active désactive exécute duplique ' +
    'copie mettre mets coupe clôture rouvre',
  joins: 'et ainsi plus mais',
  breaks: 'puis ensuite après si quand lorsque ou alors que qu parce',
  prepositions:
    'sur à au aux en dans pour par avec sans contre sous dès depuis jusque vers entre chez concernant comme',
  links: 'de du des d',
  keywords:
    'tâche tâches projet projets client clients étiquette étiquettes tag tags facturable description note commentaire ' +
    'nommé nommée appelé appelée intitulé entrée entrées saisie saisies minuteur rapport',
  subjects:
    'chrono chronomètre minuteur timer temps heure heures minutes travaillé travaille travail résumé récapitulatif ' +
    'utilisateur utilisateurs personne équipe groupe groupes facture factures dépense dépenses frais catégorie reçu webhook ' +
    'webhooks slack canal message congé congés vacances absence malade maladie fériés demande demandes approbation ' +
    'approbations validation feuille taux budget rôle clockify espace modèle paiement solde rtt',
  articles: 'le la les l un une',
  vague:
    'ça cela ceci celui celle ceux ce cet cette ces autre autres quelque chose quelqu personne rien tout toute tous toutes ' +
    'chaque aucun aucune même mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs moi toi lui elle nous vous ils ' +
    'elles je j tu il on me te se ne n pas jamais non plus y est sont était ont fut reste restent dure durent faut doit',
  lead:
    "s'il te plaît, s'il vous plaît, stp, svp, merci de, bonjour, salut, coucou, hé, ok, bon, alors, " +
    "maintenant, je veux, je voudrais, j'aimerais, je souhaite, il faut, je dois, veuillez, clankerbot, on " +
    'doit',
  trail: "s'il te plaît, s'il vous plaît, stp, svp, merci, merci beaucoup, merci bien, ok, maintenant, tout de suite",
  asking:
    'peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, tu pourrais, vous pourriez, peux ' +
    'tu, pouvez vous, pourrais tu, est-ce que tu peux, est-ce que vous pouvez',
  afterthoughts:
    'finalement non, en fait non, ou plutôt non, non, pas, attends, attendez, oublie, oublie ça, oubliez, ' +
    'oubliez ça, laisse tomber, laissez tomber, annule ça, annulez ça, efface ça, peu importe, tant pis, je ' +
    'plaisante, je crois, je pense, il me semble, je suppose, peut-être, peut être, probablement, sans doute, ' +
    "environ, à peu près, plus ou moins, ou presque, ou quelque chose comme ça, pas sûr, pas sûre, n'est-ce " +
    "pas, si possible, si tu peux, si vous pouvez, merci d'avance",
  ofClient: 'pour le client, pour la cliente, du client, de la cliente, de client, pour client, client',
};
