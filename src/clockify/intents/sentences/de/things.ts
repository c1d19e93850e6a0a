import type { ClockifyTopic } from '../../clockify-topic.js';

const PROJECT = '(projekt|projekts|projektes)';
const CLIENT = '(kunde|kunden|kundin|auftraggeber|mandant|mandanten)';
const TAG = '(tag|schlagwort|etikett|label|hashtag)';
const TASK = '(aufgabe|task|teilaufgabe)';
const THE = '[das|den|die|der|dem|unser|unseren|mein|meine|meinen]';
const IN = '(in|im|auf|für|zu|zum|bei|unter|an|am|von|vom|aus)';

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '((erstelle|erstell|erstellen|erzeuge|erzeugen|füge|füg|fügen|leg|lege|legen|richte|richten|eröffne|neuer|neues|neue|neuen) <please>)',
    // What is made is new only with an indefinite article: `mach das Projekt öffentlich`.
    createThe:
      '(<create> <thing>|(mach|mache|machen) <please> (ein|eine|einen) [neues|neue|neuen|neuer|privates|öffentliches])',
    created:
      '[bitte] [mal] (anlegen|erstellen|hinzufügen|erzeugen|einrichten|aufmachen|eröffnen|neu anlegen|angelegt|erstellt)',
    prefix: '[bitte] (an|hinzu|ein|auf|neu an)',
    archive: '((archiviere|archivier|archivieren|schließe|schliesse|schließ) <please>)',
    archived: '[bitte] [mal] (archivieren|schließen|ins archiv verschieben)',
    restore: '((reaktiviere|reaktivieren|dearchiviere|entarchiviere|aktiviere) <please>)',
    rename: '((benenne|benenn|benennen|nenne|nenn|taufe) <please>)',
    to: '[bitte] (in|zu|nach|auf)',
    called: '(heißt [jetzt|ab jetzt|künftig|nun|ab sofort] {newName}|soll [jetzt|künftig|in zukunft] {newName} heißen)',
    change: '((änder|ändere|ändre|setz|setze) <please>)',
    all: '[alle|die|meine|unsere|sämtliche|alle meine|alle unsere]',
    exist: '(gibt es|haben wir|habe ich|existieren|sind [da|vorhanden|angelegt]|gibts)',
    taskState:
      '((offenen|offene|offen|aktiven|aktive|unerledigten|unerledigte) {status=ACTIVE}|(erledigten|erledigte|erledigt|abgeschlossenen|abgeschlossene|abgeschlossen|fertigen|fertige|fertig) {status=DONE})',
    withName:
      '((mit|die|deren) [namen|name|dem namen|im namen] {newName} [im namen|enthalten|heißen|heissen]|namens {newName})',
    done: '(erledigt|fertig|abgeschlossen|done|beendet|als erledigt|als fertig|als abgeschlossen|als done)',
  },
  clauses: {
    project: [
      `(für|beim|vom|zum|von|unter) [den|dem] ${CLIENT} {client}`,
      `[,] ${CLIENT} [:|=] {client}`,
      'für {client}',
      '[,|und] <billable>',
      '[,] [mit] [der] [in] (farbe|in der farbe) {color}',
      '[,|und] (öffentlich|öffentliches) {isPublic=true}',
      '[,|und] (privat|privates|nicht öffentlich) {isPublic=false}',
      '[,] [mit] [einem] (stundensatz|stundensatz von) {money:hourlyRate}',
    ],
    task: [
      `${IN} [das|dem|der] [projekt] {project}`,
      '(projekt) [:|=] {project}',
      '[,] (zugewiesen an|für|zuständig) {users:assignees}',
      '[,] [mit] [einer|einem|geschätzt|geschätzten] (schätzung|aufwand|schätzung von|aufwand von|geschätzt|geschätzt auf) {duration:estimate}',
    ],
    projectFilter: [`(für|vom|von|des|beim) [den|dem] ${CLIENT} {client}`, 'für {client}', '<withName>'],
  },
  sentences: {
    create_project: {
      example: 'Lege das Projekt "Website" für den Kunden ACME an',
      says: [
        `<createThe> ${PROJECT} [<named>] {newName} [<project...>] [<prefix>] [[,] <project...>]`,
        `<createThe> [privates {isPublic=false}|öffentliches {isPublic=true}|<billable>] ${PROJECT} [<named>] {newName} [<project...>] [<prefix>]`,
        `<thing> ${PROJECT} [<named>] {newName} [<project...>] <created> [[,] <project...>]`,
        `<create> für [den|die] [${CLIENT}] {client} <thing> ${PROJECT} [<named>] {newName} [<project...>] [<prefix>]`,
        `für [den|die] [${CLIENT}] {client} <thing> ${PROJECT} [<named>] {newName} [<project...>] <created>`,
        `<createThe> ${PROJECT} [<prefix>]`,
        `(ein|noch ein) (neues) ${PROJECT} <named> {newName}`,
        `(nimm|leg|lege) <please> {newName} als [neues] ${PROJECT} (auf|an)`,
        `<thing> ${PROJECT} <created>`,
      ],
    },
    list_projects: {
      example: 'Zeige alle Projekte',
      says: [
        '<show> <all> [archivierten {archived=true}|aktiven {archived=false}] projekte [<projectFilter...>] [<shown>]',
        '<all> [archivierten {archived=true}|aktiven {archived=false}] projekte [<projectFilter...>] <shown>',
        '<all> (archivierten {archived=true}|aktiven {archived=false}) projekte [<projectFilter...>]',
        'welche projekte <exist> [<projectFilter...>]',
        'welche projekte sind (archiviert {archived=true}|aktiv {archived=false}) [<projectFilter...>]',
        'gibt es [schon] [ein|das] projekt [<named>] {newName}',
        'welche projekte (haben {newName} im namen|enthalten {newName}|heißen {newName})',
        '[<all>] projekte',
        '(projektliste|liste der projekte|liste aller projekte)',
      ],
    },
    update_project: {
      example: 'Archiviere das Projekt Website',
      says: [
        `<archive> ${THE} ${PROJECT} {project} {archived=true}`,
        `${THE} ${PROJECT} {project} <archived> {archived=true}`,
        `<restore> ${THE} ${PROJECT} {project} {archived=false}`,
        `${THE} ${PROJECT} {project} (reaktivieren|wiederherstellen|dearchivieren) {archived=false}`,
        `(mach|mache|setz|setze|stell|stelle|markiere) <please> ${THE} ${PROJECT} {project} [als|auf] (<billable>|öffentlich {isPublic=true}|privat {isPublic=false})`,
        `${THE} ${PROJECT} {project} [als|auf] (<billable>|öffentlich {isPublic=true}|privat {isPublic=false}) (machen|setzen|stellen|markieren)`,
        '<change> (bei|beim|für) <theProject> <color> (auf|in) {color}',
        '<change> (bei|beim|für) <theProject> <hourlyRate> auf {money:hourlyRate} [<perHour>]',
        `(ordne|weis|weise|häng|hänge|verschieb|verschiebe) <please> ${THE} ${PROJECT} {project} (dem|zu|zum|an den) ${CLIENT} {client} [zu|an]`,
        `${THE} ${PROJECT} {project} (dem|zum) ${CLIENT} {client} (zuordnen|zuweisen|verschieben)`,
      ],
    },
    make_project_template: {
      example: 'Mach aus dem Projekt Website eine Vorlage',
      says: [
        '(mach|mache|erstell|erstelle) <please> aus <theProject> <aTemplate>',
        'aus <theProject> <aTemplate> (machen|erstellen)',
        '(speicher|speichere|nutz|nutze|verwende|leg|lege) <please> <theProject> als <aTemplate> [fest|ab]',
        '<theProject> als <aTemplate> (speichern|verwenden|nutzen|festlegen|markieren)',
      ],
    },
    rename_project: {
      example: 'Benenne das Projekt Website in Webshop um',
      says: [
        `<rename> ${THE} ${PROJECT} {project} <to> {newName} [um]`,
        `${THE} ${PROJECT} {project} <to> {newName} umbenennen`,
        `${THE} ${PROJECT} {project} umbenennen <to> {newName}`,
        '<change> <name> <of> <theProject> <to> {newName}',
        '<theProject> <called>',
        `<rename> ${THE} ${PROJECT} {project} um`,
        `${THE} ${PROJECT} {project} umbenennen`,
      ],
    },
    delete_project: {
      example: 'Lösche das Projekt Website',
      says: [
        `<delete> ${THE} ${PROJECT} [{project}]`,
        `${THE} ${PROJECT} [{project}] <deleted>`,
        `<delete> (ein|dieses) ${PROJECT}`,
      ],
    },
    create_client: {
      example: 'Lege den Kunden ACME an',
      says: [
        `<createThe> ${CLIENT} [<named>] {newName} [[,] [mit] [der] (e - mail|email|mail|e - mail - adresse|adresse) {email}] [<prefix>]`,
        `<thing> ${CLIENT} [<named>] {newName} [[,] [mit] [der] (e - mail|email|mail) {email}] <created>`,
        `<createThe> ${CLIENT} [<prefix>]`,
        `(einen|noch einen) (neuen) ${CLIENT} <named> {newName}`,
        `(nimm|leg|lege) <please> {newName} als [neuen] ${CLIENT} (auf|an)`,
        `<thing> ${CLIENT} <created>`,
      ],
    },
    list_clients: {
      example: 'Liste alle Kunden auf',
      says: [
        '<show> <all> [archivierten {archived=true}|aktiven {archived=false}] kunden [<withName>] [<shown>]',
        '<all> [archivierten {archived=true}|aktiven {archived=false}] kunden [<withName>] <shown>',
        '<all> (archivierten {archived=true}|aktiven {archived=false}) kunden',
        'welche kunden <exist>',
        'welche kunden sind (archiviert {archived=true}|aktiv {archived=false})',
        'gibt es [schon] [einen|den] kunden [<named>] {newName}',
        '(kundenliste|liste der kunden|liste aller kunden)',
        '[alle|unsere] kunden',
      ],
    },
    rename_client: {
      example: 'Benenne den Kunden ACME in ACME AG um',
      says: [
        `<rename> ${THE} ${CLIENT} {client} <to> {newName} [um]`,
        `${THE} ${CLIENT} {client} <to> {newName} umbenennen`,
        `${THE} ${CLIENT} {client} umbenennen <to> {newName}`,
        '<change> <name> <of> <theClient> <to> {newName}',
        '<theClient> <called>',
      ],
    },
    update_client: {
      example: 'Archiviere den Kunden ACME',
      says: [
        `<archive> ${THE} ${CLIENT} {client} {archived=true}`,
        `${THE} ${CLIENT} {client} <archived> {archived=true}`,
        `<restore> ${THE} ${CLIENT} {client} {archived=false}`,
        '<change> (bei|beim|für) <theClient> <email> (auf|in) {email}',
        '<change> (bei|beim|für) <theClient> <address> (auf|in) {quoted:address}',
        '(notier|notiere|trag|trage) <please> (bei|beim|zu|zum|für) <theClient> <email> {email} [ein]',
        '<email> <of> <theClient> (ist|lautet) [jetzt|nun|ab jetzt] {email}',
      ],
    },
    delete_client: {
      example: 'Lösche den Kunden ACME',
      says: [`<delete> ${THE} ${CLIENT} [{client}]`, `${THE} ${CLIENT} [{client}] <deleted>`],
    },
    create_tag: {
      example: 'Erstelle den Tag dringend',
      says: [
        `<createThe> ${TAG} [<named>] {newName} [<prefix>]`,
        `<createThe> ${TAG} [<named>] {hashtag:name} [<prefix>]`,
        `<thing> ${TAG} [<named>] {newName} <created>`,
        `<createThe> ${TAG} [<prefix>]`,
        `<thing> ${TAG} <created>`,
      ],
    },
    list_tags: {
      example: 'Zeige alle Tags',
      says: [
        '<show> <all> (tags|schlagwörter|schlagworte|labels|etiketten) [<shown>]',
        '<all> (tags|schlagwörter|schlagworte|labels) [<shown>]',
        'welche (tags|schlagwörter|schlagworte|labels) <exist>',
      ],
    },
    rename_tag: {
      example: 'Benenne den Tag dringend in eilig um',
      says: [
        `<rename> ${THE} ${TAG} {tag} <to> {newName} [um]`,
        `${THE} ${TAG} {tag} <to> {newName} umbenennen`,
        `${THE} ${TAG} {tag} umbenennen <to> {newName}`,
        '<change> <name> <of> <theTag> <to> {newName}',
        '<theTag> <called>',
      ],
    },
    update_tag: {
      example: 'Archiviere den Tag dringend',
      says: [`<archive> ${THE} ${TAG} {tag} {archived=true}`, `${THE} ${TAG} {tag} <archived> {archived=true}`],
    },
    delete_tag: {
      example: 'Lösche den Tag dringend',
      says: [`<delete> ${THE} ${TAG} [{tag}]`, `${THE} ${TAG} [{tag}] <deleted>`],
    },
    create_task: {
      example: 'Neue Aufgabe "Lasttest" im Projekt Website',
      says: [
        `<createThe> ${TASK} [<named>] {newName} [<task...>] [<prefix>] [[,] <task...>]`,
        `<thing> ${TASK} [<named>] {newName} [<task...>] <created> [[,] <task...>]`,
        `(füge|füg|fügen) <please> (${IN}|dem|dem projekt) [das|dem] [projekt] {project} ${THE} [neue|eine] [neue] ${TASK} [<named>] {newName} hinzu`,
        `<create> ${IN} [das|dem] [projekt] {project} <thing> ${TASK} [<named>] {newName} [<prefix>]`,
        `${IN} [dem|das] [projekt] {project} [bitte] <thing> ${TASK} [<named>] {newName} <created>`,
        `<createThe> ${TASK} [<prefix>]`,
        `<thing> ${TASK} <created>`,
      ],
    },
    list_tasks: {
      example: 'Welche Aufgaben gibt es in Website?',
      says: [
        `<show> <all> [<taskState>] (aufgaben|tasks) ${IN} [dem|das] [projekt|projekts] {project} [<shown>]`,
        `<all> [<taskState>] (aufgaben|tasks) ${IN} [dem|das] [projekt] {project} [<shown>]`,
        `welche <taskState> (aufgaben|tasks) <exist> ${IN} [dem|das] [projekt] {project}`,
        `welche (aufgaben|tasks) (sind|stehen) [noch] <taskState> ${IN} [dem|das] [projekt] {project}`,
        `welche (aufgaben|tasks) (sind|stehen) ${IN} [dem|das] [projekt] {project} [noch] <taskState>`,
        `welche (aufgaben|tasks) <exist> ${IN} [dem|das] [projekt] {project}`,
        `welche (aufgaben|tasks) ${IN} [dem|das] [projekt] {project} sind [noch] <taskState>`,
        'welche (aufgaben|tasks) hat [das] [projekt] {project}',
        '<show> <all> (aufgaben|tasks) [<shown>]',
        'welche (aufgaben|tasks) <exist>',
      ],
    },
    update_task: {
      example: 'Markiere die Aufgabe Lasttest in Website als erledigt',
      says: [
        `(markiere|markier|markieren|setz|setze|setzen|kennzeichne) <please> ${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] [als|auf] <done> {status=DONE}`,
        `${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] [als|auf] <done> (markieren|setzen|kennzeichnen) {status=DONE}`,
        `${THE} ${TASK} {task} ${IN} [dem|das] [projekt] {project} (ist|ist jetzt) <done> {status=DONE}`,
        `(schließe|schließ|erledige|beende) <please> ${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] [ab] {status=DONE}`,
        `${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] (abschließen|erledigen|abhaken) {status=DONE}`,
        `(öffne|reaktiviere) <please> ${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] [wieder|erneut] {status=ACTIVE}`,
        `${THE} ${TASK} {task} [${IN} [dem|das] [projekt] {project}] (wieder öffnen|wiedereröffnen|reaktivieren) {status=ACTIVE}`,
        `(weise|weis) <please> ${THE} ${TASK} {task} ${IN} [dem|das] [projekt] {project} {users:assignees} zu`,
      ],
    },
    assign_task: {
      example: 'Ana übernimmt die Aufgabe Lasttest in Website',
      says: [
        `{users:assignees} (soll|sollen) <theTask> ${IN} [dem|das] [projekt] {project} (übernehmen|machen|erledigen)`,
        `{users:assignees} (übernimmt|übernehmen|macht) <theTask> ${IN} [dem|das] [projekt] {project}`,
        `<theTask> ${IN} [dem|das] [projekt] {project} [an] {users:assignees} (zuweisen|zuteilen|übergeben)`,
        `(weis|weise|teil|teile|gib) <please> {users:assignees} <theTask> ${IN} [dem|das] [projekt] {project} [zu]`,
        `(gib|übergib) <please> <theTask> ${IN} [dem|das] [projekt] {project} [an] {users:assignees}`,
      ],
    },
    update_project_estimate: {
      example: 'Gib dem Projekt Website ein Budget von 5000 EUR',
      says: [
        '<change> (bei|beim|für) <theProject> <budget> auf {money:budget}',
        '<change> (bei|beim|für) <theProject> <estimate> auf {duration:estimate}',
        '(gib|setz|setze) <please> (dem|für das) <project> {project} ein budget von {money:budget}',
        '(gib|setz|setze) <please> (dem|für das) <project> {project} (eine schätzung|einen aufwand|ein zeitbudget) von {duration:estimate}',
        'das budget (von|vom|des|für) <theProject> (ist|beträgt) [jetzt] {money:budget}',
      ],
    },
    rename_task: {
      example: 'Benenne die Aufgabe Lasttest im Projekt Website in Stresstest um',
      says: [
        `<rename> ${THE} ${TASK} {task} [(im|auf|von|aus|vom|in) [projekt] {project}] <to> {newName} [um]`,
        `${THE} ${TASK} {task} [(im|auf|von|aus|vom|in) [projekt] {project}] <to> {newName} umbenennen`,
        `${THE} ${TASK} {task} [(im|auf|von|aus|vom|in) [projekt] {project}] umbenennen <to> {newName}`,
        '<change> <name> <of> <theTask> [(im|auf|von|aus|vom|in) [projekt] {project}] <to> {newName}',
      ],
    },
    delete_task: {
      example: 'Lösche die Aufgabe Lasttest aus Website',
      says: [
        `<delete> ${THE} ${TASK} [{task}] [${IN} [dem|das] [projekt] {project}]`,
        `${THE} ${TASK} [{task}] [${IN} [dem|das] [projekt] {project}] <deleted>`,
      ],
    },
  },
} satisfies ClockifyTopic;
