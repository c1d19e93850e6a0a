import type { ClockifyTopic } from '../../clockify-topic.js';

/** The running timer. */
export const TIMERS = {
  rules: {
    timer:
      '[den|die|das|einen|eine|ein|der|meinen|meine] [neuen|neue|neuer|laufenden|laufende|aktuellen] (timer|stoppuhr|uhr|zeiterfassung|zeitmessung|zeitaufzeichnung|zeitaufnahme|tracker|time tracker|tracking|zeitmesser|zeittracking|zeitnahme)',
    start:
      '((starte|start|startet|starten|beginne|beginn|beginnen|aktiviere|aktivieren|lass|lasse|lassen|wirf) [sie] [bitte] [mal] [jetzt])',
    started:
      '[jetzt|bitte] (starten|start|beginnen|anmachen|einschalten|anwerfen|laufen lassen|aktivieren|loslaufen lassen)',
    stop: '((stopp|stoppe|stop|stoppt|stoppen|beende|beend|beenden|halte|halt|haltet|halten|schalte|schalt|schalten|mach|mache) [sie] [bitte] [mal] [jetzt])',
    stopped: '[jetzt|bitte] (stoppen|anhalten|beenden|stopp|stop|aus|ausschalten|ausmachen|abschalten|abstellen|enden)',
    now: '(jetzt|gerade|im moment|momentan|derzeit|aktuell|grad|eben|zurzeit|im augenblick|noch)',
    workingOn: '(erfasse|tracke|mache|buche|tue|messe|trackt)',
  },
  clauses: {
    timer: [
      '(auf|aufs|für|an|ans|am|in|ins|im|bei|beim|zu|zum|mit|fürs) [das|dem|den|die|der] [kundenprojekt|projekt|projekts] {project} [projekt] [/ {task}]',
      'projekt [:|=] {project} [/ {task}]',
      '[mit|,] (aufgabe|task) [:] {task}',
      '(für|an|mit|bei) [die|der] (aufgabe|task) {task}',
      '(für|an) [die|der] aufgabe {task} (im|in|von|bei) [projekt] {project}',
      '(für den kunden|für kunde|vom kunden|kunde [:]) ({titledClient}|{quoted:client})',
      '{description}',
      '<described> [:|=] {description}',
      '<described> {rest}',
      '{rest}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
      '[,|und] <billable>',
      '[aber|rückwirkend] (seit|ab|von|mit start|mit beginn|beginnend|startend) [um|ab] {moment:start}',
      '[rückwirkend] {moment:start}',
    ],
    origin: ['(auf|an|am|in|im|für|bei) [dem|das] [projekt] {project:continueFrom.project}', '{day:continueFrom.date}'],
  },
  sentences: {
    start_timer: {
      example: 'Starte den Timer auf Website: Startseite',
      says: [
        '<start> <timer> [:|,] [<timer...>]',
        '(schalte|schalt|schalten|mach|mache|stell|stelle|wirf) [sie] [bitte] <timer> [<timer...>] (an|ein) [[,] <timer...>]',
        'lass [bitte] <timer> [<timer...>] (laufen|loslaufen) [[,] <timer...>]',
        '<timer> [<timer...>] <started> [[,|:] <timer...>]',
        '<timer> (an|ein|los|läuft ab jetzt)',
        '<timer> (an|los) [,|:] <timer...>',
        '(neuer|neue|neuen) (timer|stoppuhr|zeiterfassung) [:|,] [<timer...>]',
        '(timer|stoppuhr) (auf|für|an) [das|dem] [projekt] {project} [/ {task}] [<timer...>]',
        '(timer|stoppuhr) {rest}',
        '(fang|fange|fangen|beginne|beginn|beginnen|starte) [sie] [bitte] [jetzt] [an|damit] [,] [die|meine] [zeit|arbeitszeit] [<timer...>] zu (erfassen|tracken|messen|stoppen|aufzuzeichnen|loggen|buchen)',
        '(zeit|arbeitszeit|die zeit) (auf|für|an) [das|dem] [projekt] {project} [/ {task}] (tracken|mitstoppen|messen|stoppen)',
        '[ich] (arbeite|arbeiten|beginne|starte) (jetzt|gerade|nun|ab jetzt|ab sofort) <timer...>',
        'ich (arbeite|beginne) <timer...>',
        'ich fange [jetzt|gerade] [mit|an] <timer...> an',
        '(tracke|erfasse|miss) [meine|die] (zeit|arbeitszeit) <timer...>',
        '(stempel|stemple|stempeln) [sie] [mich] ein [<timer...>]',
        '[mich] einstempeln [<timer...>]',
        '(ich) (habe|hab) [vor|um|seit] {moment:start} [<timer...>] (angefangen|begonnen) [,|.|;|und] [bitte] <start> <timer>',
      ],
    },
    continue_timer: {
      example: 'Setze meinen letzten Eintrag fort',
      says: [
        '(setz|setze|setzen|führe|führ|führen|nimm) [sie] [bitte] (meinen|den|meine|die) (letzten|letzte|vorigen) (eintrag|zeiteintrag|timer|aufgabe|buchung) {continueFrom=last} (fort|weiter|wieder auf)',
        '(meinen|den) (letzten|vorigen) (eintrag|zeiteintrag|timer) {continueFrom=last} (fortsetzen|fortführen|weiterführen|neu starten|wieder starten|wieder aufnehmen)',
        '(starte) [bitte] (meinen|den) (letzten|vorigen) (eintrag|zeiteintrag|timer) {continueFrom=last} (neu|wieder|erneut|nochmal)',
        '(mach|mache|machen) [sie] [bitte] [da] weiter [damit] [,] (was|woran|wo) (ich|wir) [<origin...>] (gemacht habe|gemacht haben|gearbeitet habe|gearbeitet haben|aufgehört habe|getan habe|war)',
        '(setz|setze|führe) [bitte] fort [,] (was|woran) (ich|wir) [<origin...>] (gemacht habe|gearbeitet habe|getan habe)',
      ],
    },
    stop_timer: {
      example: 'Stoppe den Timer',
      says: [
        '<stop> <timer> [an|ab|aus]',
        '<stop> <timer> [mit ende|zu|rückwirkend] {moment:end} [an|ab|aus]',
        '<stop> <timer> (an|ab|aus) {moment:end}',
        '(stopp|stoppe|stop) [{moment:end}]',
        '<timer> [[rückwirkend|mit ende|per] {moment:end}] <stopped>',
        '<timer> <stopped> {moment:end}',
        '(stempel|stemple|stempeln) [sie] [mich] [{moment:end}] aus',
        '[mich] [{moment:end}] ausstempeln',
        '[ich] (bin fertig|habe aufgehört|bin durch) [,|.|;] [bitte] <stop> <timer> [an|ab|aus]',
        'ich (bin|habe) {moment:end} (fertig|aufgehört|fertig geworden) [geworden] [,|.|;|und] [bitte] <stop> <timer> [an|ab|aus]',
        '<stop> <timer> [an|ab|aus] [,|.|;] [denn] ich (bin|habe|war) [schon] {moment:end} (fertig|aufgehört|fertig geworden|gegangen)',
      ],
    },
    get_running_timer: {
      example: 'Woran arbeite ich gerade?',
      says: [
        '(läuft|laufen) [bei mir] [<now>] (ein|der|mein|irgendein|die|eine|meine) (timer|stoppuhr|zeiterfassung|uhr) [<now>]',
        'ist [<now>] [noch] (ein|der|mein) (timer|stoppuhr) (aktiv|an|am laufen)',
        'läuft (noch) [<now>] (ein|der|mein|die|eine|meine) (timer|stoppuhr|zeiterfassung|uhr)',
        '(woran|an was) arbeite ich [<now>] [<now>]',
        '(was|welche zeit|welches projekt) <workingOn> ich [<now>] [<now>]',
        '(welcher timer|welcher eintrag|was) läuft [<now>] [<now>]',
        '[<show>] [den|meinen|mein|der|die|meine] (laufenden|laufender|laufende|aktuellen|aktueller|aktuelle) (timer|zeiteintrag|eintrag|stoppuhr|zeiterfassung) [<shown>]',
        '(timer|tracking|timers) [-] status [anzeigen]',
        'status (des timers|vom timer|der stoppuhr|der zeiterfassung)',
        'wie lange läuft [<now>] [schon] (der|mein|die|meine) [aktuelle] (timer|stoppuhr|zeiterfassung|uhr) [schon] [<now>]',
        'habe ich [<now>] einen (timer|laufenden timer) [am laufen|laufen]',
      ],
    },
    list_in_progress_time_entries: {
      example: 'Wer arbeitet gerade?',
      says: [
        'wer (arbeitet|trackt|erfasst|misst|bucht) [<now>] [zeit|seine zeit|ihre zeit] [<now>] [woran|an was]',
        '(woran|an was) (arbeitet|arbeiten) [<now>] (das team|alle|die anderen|die kollegen|wir) [<now>]',
        '[<show>] [alle|die] (laufenden|laufende|aktiven|aktive|aktuellen) (timer|einträge|zeiteinträge) [des teams|im team|von allen|aller|im workspace] [<shown>]',
        '(welche|wessen) timer laufen [<now>]',
      ],
    },
    track_work: {
      example: 'Lass die Zeit auf Website laufen',
      says: ['(lass|lasse) [bitte] (die|meine) (zeit|arbeitszeit) [<timer...>] (laufen|mitlaufen)'],
    },
  },
} satisfies ClockifyTopic;
