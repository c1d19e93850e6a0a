import type { ClockifyTopic } from '../../clockify-topic.js';

/** The running timer. */
export const TIMERS = {
  rules: {
    timer:
      "[le|un|mon|la|l '|nouveau|une] [nouveau] (minuteur|chrono|chronomètre|timer|compteur|tracker|suivi du temps|suivi de temps|minuterie|horloge|enregistrement du temps)",
    start:
      '(démarre|démarrez|démarrer|lance|lancez|lancer|commence|commencez|commencer|active|activez|activer|mets en route|mettez en route|mettre en route|mets en marche|mettre en marche|déclenche|déclencher|déclenchez|ouvre|allume|fais tourner|relance)',
    begin:
      '(commence|commencez|commencer|démarre|démarrer|mets - toi) (à|de) (chronométrer|enregistrer|suivre|compter|mesurer|travailler|tracker|pointer) [le|mon] [temps]',
    stop: '(arrête|arrêtez|arrêter|stoppe|stoppez|stopper|stop|termine|terminez|terminer|coupe|coupez|couper|éteins|éteindre|finis|finir|clos|mets fin au|ferme)',
    now: '(maintenant|en ce moment|actuellement|là|encore|toujours|à présent|présentement)',
    finished: "(j ' ai (fini|terminé)|c ' est fini|je suis parti|j ' ai arrêté)",
  },
  clauses: {
    timer: [
      "(sur|pour|à|au|dans|avec|du) [le|la|les|l '] [projet] {project} [/ {task}]",
      'projet [:|=] {project} [/ {task}]',
      '[avec|sur|pour|,] [la] tâche [:] {task}',
      '(sur|pour) la tâche {task} (de|du|dans|sur) [projet] {project}',
      '(pour|de|du) [le|la] (client|cliente) ({titledClient}|{quoted:client})',
      '{description}',
      '<described> [:|=] {description}',
      '<described> {rest}',
      '{rest}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
      '[,|et] <billable>',
      '[mais] (depuis|à partir de|dès|à compter de|avec début à) {moment:start}',
      '{moment:start}',
    ],
    origin: ['(sur|dans|pour) [le] [projet] {project:continueFrom.project}', '{day:continueFrom.date}'],
  },
  sentences: {
    start_timer: {
      example: "démarre le chrono sur Site : page d'accueil",
      says: [
        '<start> <timer> [:|,] [<timer...>]',
        '<begin> [<timer...>]',
        '(nouveau chrono|nouveau minuteur|nouveau timer) [:|,] [<timer...>]',
        "(chrono|minuteur|timer|chronomètre) (sur|pour) [le|la|l '] [projet] {project} [/ {task}] [<timer...>]",
        '(chrono|minuteur|timer|chronomètre) {rest}',
        "(commence|commencer|commencez|démarre|démarrer) (sur|avec) [le|la|l '] [projet] {project} [/ {task}] [<timer...>]",
        "(pointe|pointer|badge|badger) [mon|l '] (arrivée|entrée) [<timer...>]",
        "j ' ai commencé [à travailler] <timer...> [,|.|;|et|donc] <start> <timer>",
      ],
    },
    track_work: {
      example: "je travaille sur Site : page d'accueil",
      says: [
        'je (travaille|bosse|commence|démarre) [maintenant|actuellement|là|en ce moment] [à travailler] <timer...>',
        'je suis en train de travailler <timer...>',
        '(chronomètre|chronométrer|chronométrez) <timer...>',
      ],
    },
    continue_timer: {
      example: 'reprends ma dernière entrée',
      says: [
        '(reprends|reprenez|reprendre|continue|continuez|continuer|relance|relancer) [avec] (ma|la|mon|le) (dernière entrée|dernière saisie|dernière tâche|dernier chrono|dernier minuteur|entrée précédente) {continueFrom=last}',
        "(reprends|reprenez|reprendre|continue|continuez|continuer) [avec] ce que (je faisais|j ' ai fait|on faisait|nous faisions|j ' étais en train de faire) [<origin...>]",
      ],
    },
    stop_timer: {
      example: 'arrête le chrono',
      says: [
        '<stop> <timer>',
        '<stop> <timer> {moment:end}',
        'stop [{moment:end}]',
        '(arrête|arrêtez|arrêter|cesse) de (chronométrer|compter|enregistrer|mesurer|tracker) [le] [temps] [{moment:end}]',
        '(pointe|pointer|badge|badger) [ma|la] (sortie|départ|mon départ) [{moment:end}]',
        '(chrono|minuteur|timer) (off|stop)',
        "<finished> [,|.|;|et] [s ' il te plaît] <stop> <timer>",
        '<finished> {moment:end} [,|.|;|et] <stop> <timer>',
        '<stop> <timer> [,|.|;] <finished> [{moment:end}]',
      ],
    },
    get_running_timer: {
      example: 'sur quoi je travaille en ce moment ?',
      says: [
        '[<now>] sur quoi (je travaille|travaille - je|est - ce que je travaille|suis - je en train de travailler) [<now>]',
        "(qu ' est - ce que je (fais|chronomètre|enregistre|suis)|que (fais|suis) - je) [en train de (faire|chronométrer|suivre)] [<now>]",
        "[est - ce que|est - ce qu ' il y a] [mon|le|un] (chrono|chronomètre|minuteur|timer) (tourne|est en cours|est actif|est lancé|tourne - t - il|en cours|en route) [<now>]",
        "(est - ce qu ' il y a|y a - t - il|ai - je|est - ce que j ' ai) un (chrono|chronomètre|minuteur|timer) (en cours|qui tourne|actif|en route|lancé) [<now>]",
        '(quel chrono|quel minuteur|quel timer|quelle entrée) (tourne|est en cours|est active|est actif) [<now>]',
        "[<show>|quel est|quelle est] [le|mon|l '] (chrono|chronomètre|minuteur|timer|entrée) (en cours|actuel|actif|qui tourne|actuelle)",
        "[quel est] [l ' | le] (état|statut|status) (du|de mon) (chrono|chronomètre|minuteur|timer)",
        'depuis combien de temps (tourne|est - ce que tourne) (le|mon) (chrono|chronomètre|minuteur|timer)',
        'depuis combien de temps (le|mon) (chrono|chronomètre|minuteur|timer) tourne [- t - il]',
      ],
    },
    list_in_progress_time_entries: {
      example: 'qui travaille en ce moment ?',
      says: [
        'qui (travaille|chronomètre|enregistre du temps|pointe|est en train de travailler|est au travail) [<now>]',
        "sur quoi (travaille l ' équipe|l ' équipe travaille|travaillent les autres) [<now>]",
        "[<show>] [<my>] (chronos|minuteurs|timers|entrées) (en cours|actifs|actives) [de l ' équipe]",
      ],
    },
  },
} satisfies ClockifyTopic;
