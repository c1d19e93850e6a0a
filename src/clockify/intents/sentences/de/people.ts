import type { ClockifyTopic } from '../../clockify-topic.js';

const USER = '[den|die|dem|der] [<user>] {user}';
const GIVE = '(gib|erteil|erteile|verleih|verleihe|gewähre) <please>';
const TAKE = '(nimm|entzieh|entziehe) <please>';

/** People, and the person who speaks. */
export const PEOPLE = {
  rules: {
    adminRights:
      '[die] (adminrechte|administratorrechte|admin - rechte|rolle admin|rolle des admins|rolle administrator|admin - rolle|adminrolle|rechte eines admins|rechte eines administrators)',
    adminStatus: '(den admin|den admin - status|den adminstatus|den administrator)',
    becomes: '(soll|wird|ist jetzt|ist ab jetzt|ist ab sofort)',
    managerRights: '[die] (rolle projektleiter|rolle projektmanager|projektleitung|projektleiterrechte)',
    account: '(das konto|das benutzerkonto|den account|den zugang)',
    standard: '(standardstundensatz|standard - stundensatz|workspace - stundensatz|allgemeinen stundensatz)',
    standardCost: '(standardkostensatz|standard - kostensatz|workspace - kostensatz|allgemeinen kostensatz)',
    change: '((setz|setze|änder|ändere|erhöh|erhöhe|stell|stelle) <please>)',
  },
  sentences: {
    get_user: {
      example: 'Wer bin ich?',
      says: [
        'wer bin ich [hier|angemeldet]',
        '(als wer|als welcher benutzer|mit welchem konto|mit welchem benutzer) bin ich [hier|gerade] (angemeldet|eingeloggt)',
        '[zeig|zeige|wie ist|was ist|wie lautet] [mir] (mein|meine|meinen) (profil|konto|benutzer|benutzerprofil|einstellungen|e - mail|mailadresse|e - mail - adresse|zeitzone|benutzer - id) [an]',
      ],
    },
    list_users: {
      example: 'Wer arbeitet am Projekt Website?',
      says: [
        'wer (ist|gehört) [alles] (im team|im workspace|zum team|zum workspace|dabei|in unserem team|in unserem workspace)',
        'wer (ist|arbeitet|gehört) [alles] (am|im|zum|zu dem|an dem|auf dem|in dem) <project> {project}',
        '[<show>] [<all>] <users> (im|in unserem|des|vom|in diesem) (workspace|workspaces|arbeitsbereich|arbeitsbereichs|team|teams) [<shown>]',
        'wer hat [alles] zugriff auf das <project> {project}',
      ],
    },
    add_workspace_user: {
      example: 'Lade ana@acme.example in den Workspace ein',
      says: [
        '(schick|schicke|send|sende) <please> {email} eine einladung',
        '(lad|lade) <please> {email} als [neue|neuen|neuer|neues] <user> ein',
        '{email} [als [neue|neuen] <user>] einladen',
        'einladung an {email} [schicken|senden|verschicken]',
      ],
    },
    make_workspace_admin: {
      example: 'Gib Ana Adminrechte',
      says: [
        '[der|die] [<user>] {titledPerson} <becomes> <admin> [werden|sein]',
        `${GIVE} ${USER} <adminRights>`,
        `${USER} <adminRights> (geben|erteilen)`,
      ],
    },
    make_team_manager: {
      example: 'Ana ist jetzt Teamleiterin von Ben',
      says: [
        '[der|die] [<user>] {titledPerson} <becomes> <teamManager> (von|vom|für|der|des) (<theGroup>|{users:members}) [werden|sein]',
      ],
    },
    activate_user: {
      example: 'Aktiviere das Konto von Ben',
      says: [
        `(aktivier|aktiviere|reaktivier|reaktiviere|entsperr|entsperre) <please> <account> von ${USER} [wieder]`,
        `<account> von ${USER} [wieder] (aktivieren|reaktivieren|entsperren|freischalten)`,
        `(schalt|schalte) <please> <account> von ${USER} [wieder] frei`,
      ],
    },
    deactivate_user: {
      example: 'Sperre das Konto von Ben',
      says: [
        `(deaktivier|deaktiviere|sperr|sperre|blockier|blockiere) <please> <account> von ${USER}`,
        `<account> von ${USER} (deaktivieren|sperren|blockieren)`,
      ],
    },
    remove_workspace_admin: {
      example: 'Nimm Ana die Adminrechte weg',
      says: [
        `${TAKE} ${USER} (<adminRights>|<adminStatus>) [weg|ab]`,
        `${USER} <adminRights> (entziehen|wegnehmen|nehmen)`,
      ],
    },
    make_project_manager: {
      example: 'Gib Ana die Projektleitung von Website',
      says: [
        '[der|die] [<user>] {titledPerson} <becomes> <projectManager> (von|vom|für|im|des) [das|dem] [<project>] {project} [werden|sein]',
        `${GIVE} ${USER} <managerRights> (von|vom|für|im|über) [das|dem] [<project>] {project}`,
      ],
    },
    add_user_group_member: {
      example: 'Füge Ana zur Gruppe Designer hinzu',
      says: [`(trag|trage) <please> ${USER} in <theGroup> ein`, `${USER} in <theGroup> eintragen`],
    },
    list_user_managers: {
      example: 'Wer ist der Vorgesetzte von Ana?',
      says: ['wer (leitet|führt) [den|die] [<user>] {user}'],
    },
    list_workspaces: {
      example: 'Zeige alle Workspaces',
      says: ['in welchen (workspaces|arbeitsbereichen) bin ich', 'welche (workspaces|arbeitsbereiche) kann ich sehen'],
    },
    get_workspace: {
      example: 'Wie heißt mein Workspace?',
      says: [
        'wie heißt (mein|unser|der|dieser) (workspace|arbeitsbereich)',
        '(in welchem|welcher) (workspace|arbeitsbereich) (bin ich [gerade]|ist das|ist aktiv)',
        '<show> [die|unsere] (workspace|arbeitsbereich) - einstellungen [<shown>]',
      ],
    },
    update_user_hourly_rate: {
      example: 'Setze ab 1. Januar den Stundensatz von Ana auf 60 EUR',
      says: [
        `<change> <since> {day:since} <hourlyRate> (von|für|vom) ${USER} (auf|zu) {money} [<perHour>]`,
        `<since> {day:since} <hourlyRate> (von|für|vom) ${USER} (auf|zu) {money} [<perHour>] (setzen|ändern|erhöhen|senken)`,
      ],
    },
    update_user_cost_rate: {
      example: 'Setze ab 1. Januar den Kostensatz von Ana auf 40 EUR',
      says: [`<change> <since> {day:since} <costRate> (von|für|vom) ${USER} (auf|zu) {money} [<perHour>]`],
    },
    update_workspace_hourly_rate: {
      example: 'Setze den Standardstundensatz auf 90 EUR',
      says: [
        '<change> [den|unseren] <standard> [<of> <workspace>] (auf|zu) {money} [<perHour>]',
        '[den|unseren] <standard> [<of> <workspace>] (auf|zu) {money} [<perHour>] (setzen|ändern|erhöhen)',
      ],
    },
    update_workspace_cost_rate: {
      example: 'Setze den Standardkostensatz auf 50 EUR',
      says: ['<change> [den|unseren] <standardCost> [<of> <workspace>] (auf|zu) {money} [<perHour>]'],
    },
  },
} satisfies ClockifyTopic;
