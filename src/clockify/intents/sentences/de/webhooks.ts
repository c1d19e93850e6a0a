import type { ClockifyTopic } from '../../clockify-topic.js';

const NEW = 'neue|neuen|neuem|neuer|neues';

/** What happens to things: that it was done, that somebody does it, the doing, and what they are then. */
const CREATED = ['angelegt|erstellt|hinzugefügt', 'anlegt|erstellt|hinzufügt', 'anlegen|erstellen', NEW] as const;
const UPDATED = [
  'geändert|bearbeitet|aktualisiert',
  'ändert|bearbeitet|aktualisiert',
  'ändern|bearbeiten',
  'geänderte|geänderten|geändertem|geänderter|geändertes',
] as const;
const DELETED = [
  'gelöscht|entfernt',
  'löscht|entfernt',
  'löschen|entfernen',
  'gelöschte|gelöschten|gelöschtem|gelöschter|gelöschtes',
] as const;
const APPROVED = ['genehmigt', 'genehmigt', 'genehmigen', 'genehmigte|genehmigten|genehmigter'] as const;
const REJECTED = ['abgelehnt', 'ablehnt', 'ablehnen', 'abgelehnte|abgelehnten|abgelehnter'] as const;

const PROJECT = 'projekt|projekts|projektes|projekte|projekten';
const TASK = 'aufgabe|aufgaben|task|tasks';
const CLIENT = 'kunde|kunden';
const TAG = 'tag|tags|schlagwort|schlagwörter';
const TIMER = 'timer|timers|stoppuhr';
const ENTRY = 'zeiteintrag|zeiteintrags|zeiteinträge|zeiteinträgen|eintrag|einträge|einträgen';
const INVOICE = 'rechnung|rechnungen';
const EXPENSE = 'ausgabe|ausgaben|spesen';
const TIME_OFF =
  'urlaub|urlaubsantrag|urlaubsantrags|urlaubsanträge|urlaubsanträgen|abwesenheitsantrag|abwesenheitsanträge';
const APPROVAL = 'stundenzettel|stundenzettels|freigabeanfrage|genehmigungsanfrage|genehmigungsanfragen';
const USER = 'benutzer|benutzers|mitarbeiter|mitglied|mitglieder';
const GROUP = 'gruppe|gruppen|benutzergruppe|benutzergruppen';

/** Kinds of events, the things and what happens to them. */
const EVENTS: readonly (readonly [
  event: string,
  things: string,
  happening: readonly [string, string, string, string],
])[] = [
  ['NEW_PROJECT', PROJECT, CREATED],
  ['PROJECT_UPDATED', PROJECT, UPDATED],
  ['PROJECT_DELETED', PROJECT, DELETED],
  ['NEW_TASK', TASK, CREATED],
  ['TASK_UPDATED', TASK, UPDATED],
  ['TASK_DELETED', TASK, DELETED],
  ['NEW_CLIENT', CLIENT, CREATED],
  ['CLIENT_UPDATED', CLIENT, UPDATED],
  ['CLIENT_DELETED', CLIENT, DELETED],
  ['NEW_TAG', TAG, CREATED],
  ['TAG_UPDATED', TAG, UPDATED],
  ['TAG_DELETED', TAG, DELETED],
  [
    'NEW_TIMER_STARTED',
    TIMER,
    ['gestartet|begonnen', 'startet|beginnt', 'starten', 'gestartete|gestarteten|neue|neuen'],
  ],
  [
    'TIMER_STOPPED',
    TIMER,
    ['gestoppt|angehalten|beendet', 'stoppt|anhält|beendet', 'stoppen|anhalten', 'gestoppte|gestoppten'],
  ],
  ['NEW_TIME_ENTRY', ENTRY, CREATED],
  ['TIME_ENTRY_UPDATED', ENTRY, UPDATED],
  ['TIME_ENTRY_DELETED', ENTRY, DELETED],
  ['NEW_INVOICE', INVOICE, CREATED],
  ['INVOICE_UPDATED', INVOICE, UPDATED],
  ['EXPENSE_CREATED', EXPENSE, ['erfasst|angelegt|eingereicht', 'erfasst|einreicht', 'erfassen|einreichen', NEW]],
  ['EXPENSE_UPDATED', EXPENSE, UPDATED],
  ['EXPENSE_DELETED', EXPENSE, DELETED],
  ['NEW_APPROVAL_REQUEST', APPROVAL, ['eingereicht|abgegeben', 'einreicht|abgibt', 'einreichen', NEW]],
  [
    'TIME_OFF_REQUESTED',
    TIME_OFF,
    ['beantragt|eingereicht|gestellt', 'beantragt|einreicht|stellt', 'beantragen|einreichen', NEW],
  ],
  ['TIME_OFF_REQUEST_APPROVED', TIME_OFF, APPROVED],
  ['TIME_OFF_REQUEST_REJECTED', TIME_OFF, REJECTED],
  ['USER_DEACTIVATED_ON_WORKSPACE', USER, ['deaktiviert', 'deaktiviert', 'deaktivieren', 'deaktivierte|deaktivierten']],
  ['USERS_INVITED_TO_WORKSPACE', USER, ['eingeladen', 'einlädt', 'einladen', 'eingeladene|eingeladenen']],
  ['USER_GROUP_CREATED', GROUP, CREATED],
  ['USER_GROUP_UPDATED', GROUP, UPDATED],
  ['USER_GROUP_DELETED', GROUP, DELETED],
];

const SOME = '[ein|eine|einen|eines|einer|der|die|das|den|irgendein|irgendeine|jeder|jede|jedes|alle]';

/** An event as it is called, or as it is told: `ein Timer gestoppt wird`, `jemand einen Timer stoppt`, `neue Projekte`. */
function told([event, things, [done, does, doing, being]]: (typeof EVENTS)[number]): string {
  const said = [
    event,
    `${SOME} [${NEW}] (${things}) (${done}) [wird|werden|wurde|wurden|worden ist]`,
    `(jemand|einer|ein benutzer|ein mitarbeiter|wer) ${SOME} [${NEW}] (${things}) (${does})`,
    `[alle|allen|jedem|jeder|jeden|einem|einer] (${being}) (${things})`,
    `[dem|jedem] (${doing}) (von|eines|einer|des|der) [${NEW}] (${things})`,
    `(ein|eine|der|die|das) (${things}) (${does})`,
  ];
  return `(${said.join('|')}) {event=${event}}`;
}

const ON = '(wenn|sobald|für|bei|beim|falls|immer wenn|jedes mal wenn|auf)';

/** Calls that Clockify makes when something happens. */
export const WEBHOOKS = {
  rules: {
    event: `(${EVENTS.map(told).join('|')})`,
    create: '((erstelle|erstell|lege|leg|richte|richt|füge|füg|registriere|neuer|neuen) <please>)',
    oneWebhook: '[ein|einen|den] [neuen|neuer] webhook',
    toUrl: '[die|der] (auf|an|für|nach|zu|mit|mit der url|mit url) [die] [url|adresse]',
  },
  sentences: {
    create_webhook: {
      example: 'Lege einen Webhook auf https://ci.example.com/t an, wenn ein Timer gestoppt wird',
      says: [
        `<create> <oneWebhook> <toUrl> {url} [an|ein|hinzu] [,] ${ON} [,] <event> [an|ein|hinzu]`,
        `<create> <oneWebhook> [,] ${ON} <event> [,] <toUrl> {url} [an|ein|hinzu]`,
        `<create> <oneWebhook> [an|ein|hinzu] [,] ${ON} <event> [,] <toUrl> {url}`,
        `<create> <oneWebhook> (namens|genannt|mit dem namen) {newName} <toUrl> {url} [an|ein|hinzu] [,] ${ON} <event> [an|ein|hinzu]`,
        `<oneWebhook> <toUrl> {url} [anlegen|erstellen|einrichten] [,] ${ON} <event> [anlegen|erstellen|einrichten]`,
        `<oneWebhook> ${ON} <event> <toUrl> {url} [anlegen|erstellen|einrichten]`,
        `<create> <oneWebhook> [an|ein] [,] der {url} (aufruft|benachrichtigt|informiert) [,] ${ON} <event> [an|ein]`,
        `(ruf|rufe|benachrichtige|informiere) <please> {url} [auf] [,] ${ON} <event>`,
        '(schick|schicke|sende|melde|meld) <please> <event> an {url}',
        '<create> <oneWebhook> [an|ein|hinzu]',
        '<oneWebhook> (anlegen|erstellen|einrichten)',
      ],
    },
    list_webhooks: {
      example: 'Zeige alle Webhooks',
      says: [
        '<show> [alle|die|meine|unsere] webhooks [<shown>]',
        '[alle|die|unsere] webhooks <shown>',
        '[alle|unsere] webhooks',
        'welche webhooks (gibt es|haben wir|sind eingerichtet|existieren)',
      ],
    },
    delete_webhook: {
      example: 'Lösche den Webhook ops',
      says: ['<delete> [den] webhook [[<named>] {name:webhook}]', '[den] webhook [[<named>] {name:webhook}] <deleted>'],
    },
    rotate_webhook_token: {
      example: 'Gib dem Webhook ops einen neuen Token',
      says: ['(gib|erstell|erstelle|verpass) <please> (dem|den|für den) <webhook> {name:webhook} <token>'],
    },
    list_webhook_logs: {
      example: 'Welche Zustellungen des Webhooks ops sind fehlgeschlagen?',
      says: [
        'welche (zustellungen|aufrufe|lieferungen) (des|vom|von) <theWebhook> (sind|waren) [{period}] (fehlgeschlagen {status=FAILED}|erfolgreich {status=SUCCEEDED}) [{period}]',
        'was hat <theWebhook> [{period}] (geschickt|gesendet|zugestellt|ausgelöst)',
      ],
    },
  },
} satisfies ClockifyTopic;
