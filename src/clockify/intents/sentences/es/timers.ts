import type { ClockifyTopic } from '../../clockify-topic.js';

/** The running timer. */
export const TIMERS = {
  rules: {
    timer:
      '[el|un|mi|nuevo|otro|la] [nuevo] (temporizador|cronómetro|crono|timer|contador|reloj|tracker|registro de tiempo|control de tiempo|seguimiento|seguimiento de tiempo|seguimiento del tiempo|conteo)',
    start:
      '(inicia|inicie|iniciar|iniciá|iníciame|empieza|empiece|empezar|empezá|comienza|comience|comenzar|comenzá|arranca|arranque|arrancar|arrancá|activa|activar|active|lanza|lanzar|lance|enciende|encender|prende|prender|prendé|pon en marcha|poner en marcha|ponga en marcha|pon a correr|pon|poner|echa a andar|abre|dale a)',
    begin:
      '(empieza|empezar|empezá|empiece|comienza|comenzar|comience|inicia|iniciar|ponte) a (registrar|contar|medir|cronometrar|trackear|trabajar|grabar|rastrear) [el|mi] [tiempo|tiempo de trabajo]',
    stop: '(para|pare|parar|pará|párame|detén|deten|detenga|detener|detené|frena|frenar|termina|terminar|termine|finaliza|finalizar|apaga|apagar|cierra|cerrar|corta|cortar|acaba|stop|stopea|parame)',
    now: '(ahora|ahora mismo|en este momento|actualmente|ya|todavía|aún)',
    finished: '(he terminado|terminé|ya terminé|ya he terminado|he acabado|acabé|ya acabé|ya está|me voy)',
  },
  clauses: {
    timer: [
      '(en|para|a|al|sobre|con|del) [el|la|los|las] [proyecto] {project} [/ {task}]',
      'proyecto [:|=] {project} [/ {task}]',
      '[en|con|para|,] [la] tarea [:] {task}',
      '(en|para) la tarea {task} (de|del|en) [proyecto] {project}',
      '(para|de|del) [el|la] (cliente|clienta) ({titledClient}|{quoted:client})',
      '{description}',
      '<described> [:|=] {description}',
      '<described> {rest}',
      '{rest}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
      '[,|y] <billable>',
      '[pero] (desde|a partir de|con inicio|empezando) {moment:start}',
      '{moment:start}',
    ],
    origin: ['(en|con|de|del) [el] [proyecto] {project:continueFrom.project}', '{day:continueFrom.date}'],
  },
  sentences: {
    start_timer: {
      example: 'inicia el temporizador en Web: portada',
      says: [
        '<start> <timer> [:|,] [<timer...>]',
        '<start> <timer> (en marcha|a correr) [<timer...>]',
        '<begin> [<timer...>]',
        '(nuevo temporizador|nuevo cronómetro|nuevo timer) [:|,] [<timer...>]',
        '(temporizador|cronómetro|timer|crono) (en|para) [el] [proyecto] {project} [/ {task}] [<timer...>]',
        '(temporizador|cronómetro|timer|crono) {rest}',
        '[ahora] (estoy|ya estoy) trabajando <timer...>',
        '(empiezo|comienzo) [a trabajar] <timer...>',
        '(empieza|empezar|comienza|comenzar) (en|con) [el|la] [proyecto] {project} [/ {task}] [<timer...>]',
        '(ficha|fichar|fichame) (entrada|la entrada) [<timer...>]',
        '(cronometra|cronometrar|mide|medir) [el|mi] [tiempo] <timer...>',
        '(empecé|he empezado|comencé) [a trabajar] <timer...> [,|.|;|y|,] [así que] [por favor] <start> <timer>',
      ],
    },
    continue_timer: {
      example: 'continúa mi última entrada',
      says: [
        '(continúa|continuar|continue|reanuda|reanudar|retoma|retomar|sigue con|seguir con|reinicia) (mi|la|el) (última entrada|último registro|entrada anterior|último temporizador|última tarea) {continueFrom=last}',
        '(continúa|continuar|reanuda|reanudar|retoma|retomar|sigue|seguir|sigue con|continúa con) [con] lo que (estaba haciendo|hacía|hice|estuve haciendo|hacíamos) [<origin...>]',
      ],
    },
    stop_timer: {
      example: 'para el temporizador',
      says: [
        '<stop> <timer>',
        '<stop> <timer> [con fin|con hora] {moment:end}',
        '(stop) [{moment:end}]',
        '(deja|dejar|para|parar) de (contar|registrar|cronometrar|medir|trackear) [el] [tiempo] [{moment:end}]',
        '(ficha|fichar) [la] salida [{moment:end}]',
        '(temporizador|timer|cronómetro) (off|stop)',
        '<finished> [,|.|;|y] [por favor] <stop> <timer>',
        '<finished> {moment:end} [,|.|;|y] [por favor] <stop> <timer>',
        '<stop> <timer> [,|.|;] <finished> [{moment:end}]',
      ],
    },
    get_running_timer: {
      example: '¿en qué estoy trabajando?',
      says: [
        'en qué (estoy|ando) [<now>] trabajando [<now>]',
        '(qué|en qué) (estoy) (registrando|haciendo|cronometrando|trackeando|contando|midiendo) [<now>]',
        '(hay|tengo) [<now>] [algún|un|el] (temporizador|cronómetro|timer|crono) [<now>] (en marcha|activo|corriendo|en curso|funcionando|andando|encendido) [<now>]',
        '[está|sigue] [<now>] (corriendo|en marcha|activo) [el|mi|algún] (temporizador|cronómetro|timer|crono) [<now>]',
        '(está|sigue) [el|mi|algún] (temporizador|cronómetro|timer|crono) (corriendo|en marcha|activo|andando) [<now>]',
        '(qué|cuál) (temporizador|cronómetro|timer|entrada) (está|hay) (corriendo|en marcha|activo|activa|en curso) [<now>]',
        '[<show>] [el|mi] (temporizador|cronómetro|timer|crono) (actual|en curso|en marcha|activo)',
        '[<show>] [la|mi] entrada (actual|en curso|activa)',
        '[cuál es] [el] estado (del|de mi) (temporizador|cronómetro|timer|crono)',
        'cuánto [tiempo] lleva [corriendo|en marcha] [el|mi] (temporizador|cronómetro|timer|crono) [corriendo|en marcha]',
      ],
    },
    list_in_progress_time_entries: {
      example: '¿quién está trabajando ahora?',
      says: [
        'quién (está|más está) [<now>] (trabajando|registrando tiempo|fichado|cronometrando) [<now>]',
        'quiénes están [<now>] (trabajando|registrando tiempo) [<now>]',
        'en qué está [trabajando] el equipo [trabajando] [<now>]',
        '[<show>] [<my>] (temporizadores|entradas|cronómetros) (en curso|en marcha|activos|activas) [del equipo|de todos]',
      ],
    },
    track_work: {
      example: 'cuenta el tiempo en Web',
      says: [
        '(cuenta|cuente|contar|contá|cuéntame|controla|controlar) [el|mi] (tiempo|tiempo de trabajo) <timer...>',
        '(deja|dejar|haz) (correr|corriendo) (el|mi) (tiempo|reloj) <timer...>',
        '(lleva|llevar) la cuenta del tiempo <timer...>',
      ],
    },
  },
} satisfies ClockifyTopic;
