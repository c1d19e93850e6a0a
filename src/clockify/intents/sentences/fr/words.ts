import type { ArgTexts, SpokenWords } from '../../../../integrations/spoken/intent.js';

export const WORDS: SpokenWords = {
  verbs:
    'note notez noter enregistre enregistrez enregistrer ajoute ajoutez ajouter saisis saisissez saisir mets ' +
    'mettez mettre inscris inscrire consigne consignez consigner impute imputez imputer pointe pointez ' +
    'pointer crée créez créer démarre démarrez démarrer lance lancez lancer commence commencez commencer ' +
    'arrête arrêtez arrêter stoppe stoppez stopper stop termine terminez terminer supprime supprimez ' +
    'supprimer efface effacez effacer enlève retire annule annulez annuler abandonne jette change changez ' +
    'changer modifie modifiez modifier renomme renommez renommer déplace déplacez déplacer marque marquez ' +
    'marquer archive archivez archiver restaure affiche affichez afficher montre montrez montrer liste listez ' +
    'lister cherche chercher trouve exporte exportez exporter génère générer envoie envoyez envoyer publie ' +
    'publier poste poster écris écrire demande demandez demander pose poser soumets soumettez soumettre ' +
    'approuve approuvez approuver refuse rejette invite inviter assigne attribue affecte partage donne dis ' +
    'active désactive exécute duplique copie mettre mets coupe clôture rouvre',
  keywords:
    'tâche tâches projet projets client clients étiquette étiquettes tag tags facturable description note ' +
    'commentaire nommé nommée appelé appelée intitulé entrée entrées saisie saisies minuteur rapport',
  subjects:
    'chrono chronomètre minuteur timer temps heure heures minutes travaillé travaille travail résumé ' +
    'récapitulatif utilisateur utilisateurs personne équipe groupe groupes facture factures dépense dépenses ' +
    'frais catégorie reçu webhook webhooks slack canal message congé congés vacances absence malade maladie ' +
    'fériés demande demandes approbation approbations validation feuille taux budget rôle clockify espace ' +
    'modèle paiement solde rtt coût tarif planning',
  ofClient: 'pour le client, pour la cliente, du client, de la cliente, de client, pour client, client',
};

/** How arguments are called where people do not know them by their names. */
export const LABELS: ArgTexts = {
  description_or_project: 'description ou projet',
  description: 'description',
  project: 'projet',
  task: 'tâche',
  client: 'client',
  tag: 'étiquette',
  tags: 'étiquettes',
  duration: 'durée',
  amount: 'montant',
  category: 'catégorie',
  date: 'jour',
  start: 'début',
  end: 'fin',
  time: 'heure',
  period: 'période',
  entry: 'entrée',
  which_entry: 'entrée',
  target: 'entrée',
  user: 'personne',
  users: 'personnes',
  name: 'nom',
  newName: 'nouveau nom',
  change: 'changement',
  policy: "type d'absence",
};

/** By which a sentence says what a name is the name of. */
export const KINDS: ArgTexts = {
  project: 'projet',
  client: 'client',
  task: 'tâche',
  tag: 'étiquette',
  user: "l'utilisateur",
};

/** How arguments may be said behind a sentence that lacks them. */
export const ADDITIONS: ArgTexts = {
  project: 'sur Website',
  description_or_project: 'sur Website',
  duration: '2 heures',
  description: ': revue',
  date: "aujourd'hui",
  start: 'de 9:00 à 10:30',
  end: 'à 17:30',
  user: 'pour Ana',
  task: 'tâche Design',
  client: 'pour le client Globex',
  amount: '12,50 EUR',
  category: 'catégorie Voyage',
  period: 'de la semaine dernière',
  name: 'Website',
};
