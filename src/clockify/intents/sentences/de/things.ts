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
      '((erstelle|erstell|erstellen|erzeuge|erzeugen|mach|mache|machen|füge|füg|fügen|leg|lege|legen|richte|richten|eröffne|neuer|neues|neue|neuen) <please>)',
    created: '(anlegen|erstellen|hinzufügen|erzeugen|einrichten|aufmachen|eröffnen|neu anlegen|angelegt|erstellt)',
    prefix: '(an|hinzu|ein|auf|neu an)',
    archive: '((archiviere|archivier|archivieren|schließe|schliesse|schließ) <please>)',
    archived: '(archivieren|schließen|ins archiv verschieben)',
    restore: '((reaktiviere|reaktivieren|dearchiviere|entarchiviere|aktiviere) <please>)',
    rename: '((benenne|benenn|benennen|nenne|nenn|taufe) <please>)',
    to: '(in|zu|nach|auf)',
    all: '[alle|die|meine|unsere|sämtliche|alle meine|alle unsere]',
    exist: '(gibt es|haben wir|habe ich|existieren|sind [da|vorhanden|angelegt]|gibts)',
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
        `<create> <thing> ${PROJECT} [<named>] {newName} [<project...>] [<prefix>] [[,] <project...>]`,
        `<create> <thing> [privates {isPublic=false}|öffentliches {isPublic=true}|<billable>] ${PROJECT} [<named>] {newName} [<project...>] [<prefix>]`,
        `<thing> ${PROJECT} [<named>] {newName} [<project...>] <created> [[,] <project...>]`,
        `<create> <thing> ${PROJECT} [<prefix>]`,
        `<thing> ${PROJECT} <created>`,
      ],
    },
    list_projects: {
      example: 'Zeige alle Projekte',
      says: [
        '<show> <all> [archivierten {archived=true}|aktiven {archived=false}] projekte [<projectFilter...>] [<shown>]',
        '<all> projekte [<projectFilter...>] <shown>',
        'welche projekte <exist> [<projectFilter...>]',
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
        `(mach|mache|setz|setze|markiere) <please> ${THE} ${PROJECT} {project} [als|auf] (<billable>|öffentlich {isPublic=true}|privat {isPublic=false})`,
      ],
    },
    rename_project: {
      example: 'Benenne das Projekt Website in Webshop um',
      says: [
        `<rename> ${THE} ${PROJECT} {project} <to> {newName} [um]`,
        `${THE} ${PROJECT} {project} <to> {newName} umbenennen`,
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
        `<create> <thing> ${CLIENT} [<named>] {newName} [[,] [mit] [der] (e - mail|email|mail|e - mail - adresse|adresse) {email}] [<prefix>]`,
        `<thing> ${CLIENT} [<named>] {newName} [[,] [mit] [der] (e - mail|email|mail) {email}] <created>`,
        `<create> <thing> ${CLIENT} [<prefix>]`,
        `<thing> ${CLIENT} <created>`,
      ],
    },
    list_clients: {
      example: 'Liste alle Kunden auf',
      says: [
        '<show> <all> [archivierten {archived=true}] kunden [<withName>] [<shown>]',
        '<all> kunden [<withName>] <shown>',
        'welche kunden <exist>',
        '(kundenliste|liste der kunden|liste aller kunden)',
        'alle kunden',
      ],
    },
    rename_client: {
      example: 'Benenne den Kunden ACME in ACME AG um',
      says: [
        `<rename> ${THE} ${CLIENT} {client} <to> {newName} [um]`,
        `${THE} ${CLIENT} {client} <to> {newName} umbenennen`,
      ],
    },
    update_client: {
      example: 'Archiviere den Kunden ACME',
      says: [
        `<archive> ${THE} ${CLIENT} {client} {archived=true}`,
        `${THE} ${CLIENT} {client} <archived> {archived=true}`,
        `<restore> ${THE} ${CLIENT} {client} {archived=false}`,
      ],
    },
    delete_client: {
      example: 'Lösche den Kunden ACME',
      says: [`<delete> ${THE} ${CLIENT} [{client}]`, `${THE} ${CLIENT} [{client}] <deleted>`],
    },
    create_tag: {
      example: 'Erstelle den Tag dringend',
      says: [
        `<create> <thing> ${TAG} [<named>] {newName} [<prefix>]`,
        `<create> <thing> ${TAG} [<named>] {hashtag:name} [<prefix>]`,
        `<thing> ${TAG} [<named>] {newName} <created>`,
        `<create> <thing> ${TAG} [<prefix>]`,
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
      says: [`<rename> ${THE} ${TAG} {tag} <to> {newName} [um]`, `${THE} ${TAG} {tag} <to> {newName} umbenennen`],
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
        `<create> <thing> ${TASK} [<named>] {newName} [<task...>] [<prefix>] [[,] <task...>]`,
        `<thing> ${TASK} [<named>] {newName} [<task...>] <created> [[,] <task...>]`,
        `(füge|füg|fügen) <please> (${IN}|dem|dem projekt) [das|dem] [projekt] {project} ${THE} [neue|eine] [neue] ${TASK} [<named>] {newName} hinzu`,
        `<create> ${IN} [das|dem] [projekt] {project} <thing> ${TASK} [<named>] {newName} [<prefix>]`,
        `<create> <thing> ${TASK} [<prefix>]`,
        `<thing> ${TASK} <created>`,
      ],
    },
    list_tasks: {
      example: 'Welche Aufgaben gibt es in Website?',
      says: [
        `<show> <all> [offenen {status=ACTIVE}|erledigten {status=DONE}] (aufgaben|tasks) ${IN} [dem|das] [projekt|projekts] {project} [<shown>]`,
        `<all> (aufgaben|tasks) ${IN} [dem|das] [projekt] {project} [<shown>]`,
        `welche (aufgaben|tasks) <exist> ${IN} [dem|das] [projekt] {project}`,
        `welche (aufgaben|tasks) hat [das] [projekt] {project}`,
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
    rename_task: {
      example: 'Benenne die Aufgabe Lasttest im Projekt Website in Stresstest um',
      says: [
        `<rename> ${THE} ${TASK} {task} [(im|auf|von|aus|vom) [projekt] {project}] <to> {newName} [um]`,
        `${THE} ${TASK} {task} [(im|auf|von|aus|vom) [projekt] {project}] <to> {newName} umbenennen`,
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
