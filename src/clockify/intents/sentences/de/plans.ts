import type { ClockifyTopic } from '../../clockify-topic.js';

/** Plans, and what has changed. */
export const PLANS = {
  rules: {
    changedOnes: '(geänderten|geänderte|bearbeiteten|bearbeitete)',
    deletedOnes: '(gelöschten|gelöschte|entfernten|entfernte)',
    create: '((erstell|erstelle|leg|lege|füg|füge|richt|richte) <please>)',
    newOnes: '(neuen|neue|neu angelegten|neu angelegte|angelegten|neu erstellten|erstellten)',
    of: '(von|aus|vom|in|im|seit|für|der|des)',
  },
  clauses: {
    time: ['{period:start..end}', '(für|in|im|am) {period:start..end}'],
    plan: [
      '{period:start..end}',
      '(für|in|im|am) {period:start..end}',
      '(auf|für|bei|im|am|in|beim|zum) [das|dem] [<project>] {project}',
    ],
    planned: ['{period}', '(für|in|im|am) {period}', '(auf|für|bei|im|am|an|in|beim) [das|dem] [<project>] {project}'],
    changed: ['{period:start..end}', '<of> {period:start..end}'],
  },
  sentences: {
    list_assignments: {
      example: 'Wer ist nächste Woche auf Website eingeplant?',
      says: [
        'wer ist <planned...> <isPlanned>',
        'wer ist <isPlanned> <planned...>',
        'wer arbeitet {period} [(am|an|auf|im|für|in) [dem|das] [<project>] {project}]',
        'wer arbeitet {period} (woran|an was)',
        'was (steht|ist) {period} (auf dem plan|an|geplant)',
        'was ist (für|in) {period} geplant',
        '(wofür|worauf|wo) ist [der|die] [<user>] {user} [<planned...>] <isPlanned>',
        'wann ist [der|die] [<user>] {user} [<planned...>] <isPlanned>',
        '[<show>] (den|die|unseren|unsere) <schedule> (der|des) {period} [<shown>]',
      ],
    },
    create_assignment: {
      example: 'Plane Ana nächste Woche 4 Stunden pro Tag auf Website ein',
      says: [
        '(setz|setze|buch|buche|(plan)|plane) <please> ([den|die] <user> {user}|{titledPerson}) [<plan...>] [mit|für] {number:hoursPerDay} <hours> <perDay> [<plan...>] [ein]',
        '[<user>] {user} (ist|arbeitet) {period:start..end} [mit] {number:hoursPerDay} <hours> <perDay> (auf|an|für|am) [das|dem] [<project>] {project} [eingeplant]',
      ],
    },
    get_user_capacity_totals: {
      example: 'Hat Ana nächste Woche noch Kapazität?',
      says: [
        'hat [der|die] [<user>] {user} [<time...>] [noch] (kapazität|kapazitäten|luft|freie kapazität) [<time...>]',
        '(wie viel|wieviel) (kapazität|freie kapazität) hat [der|die] [<user>] {user} [<time...>] [noch]',
        '(wie viel|wieviel) (kapazität|freie kapazität) habe ich {user=me} [<time...>] [noch]',
        'wie (ausgelastet|verplant) ist [der|die] [<user>] {user} [<time...>]',
        'wie (ausgelastet|verplant) bin ich {user=me} [<time...>]',
      ],
    },
    create_custom_field: {
      example: 'Lege das Textfeld "Kostenstelle" an',
      says: [
        '<create> [ein|das] [neues|neue] <fieldType> [-] [feld] [<named>] {newName} [an|hinzu|ein]',
        '[ein|das] [neues|neue] <fieldType> [-] [feld] [<named>] {newName} (anlegen|erstellen|hinzufügen)',
      ],
    },
    list_created_entities: {
      example: 'Zeige die neuen Projekte der letzten Woche',
      says: [
        '<show> [<all>] <newOnes> <entity> <changed...> [<shown>]',
        'wer hat [<changed...>] [<newOnes>] <entity> [<changed...>] (angelegt|erstellt)',
        '(was) (wurde|kam) [<changed...>] [neu] (angelegt|erstellt|dazu)',
      ],
    },
    list_updated_entities: {
      example: 'Zeige die geänderten Projekte der letzten Woche',
      says: [
        '<show> [<all>] <changedOnes> <entity> <changed...> [<shown>]',
        'wer hat [<changed...>] <entity> [<changed...>] (geändert|bearbeitet)',
        '(was) (wurde|hat sich) [<changed...>] (geändert|bearbeitet)',
      ],
    },
    list_deleted_entities: {
      example: 'Zeige die gelöschten Projekte der letzten Woche',
      says: [
        '<show> [<all>] <deletedOnes> <entity> <changed...> [<shown>]',
        'wer hat [<changed...>] <entity> [<changed...>] (gelöscht|entfernt)',
        '(was) wurde [<changed...>] (gelöscht|entfernt)',
      ],
    },
    search_audit_logs: {
      example: 'Wer hat gestern was geändert?',
      says: ['wer hat [{period:start..end}] [was|etwas] [{period:start..end}] (geändert|gemacht|verändert|gelöscht)'],
    },
  },
} satisfies ClockifyTopic;
