import type { ClockifyTopic } from '../../clockify-topic.js';

/** What is asked of others: expenses, time off, approvals, messages and webhooks. */
export const REQUESTS = {
  rules: {
    file: '(añade|añada|añadir|agrega|agregar|agregue|registra|registre|registrar|anota|anotar|apunta|apuntar|crea|crear|carga|cargar|nuevo|mete)',
    request:
      '(solicita|solicito|solicite|solicitar|pide|pido|pedir|pedí|quiero|necesito|pon|reserva|reservar|toma|tomar|tomo)',
    policy:
      '(vacaciones {policy=vacaciones}|permiso {policy=permiso}|baja médica {policy=baja médica}|licencia {policy=licencia}|asuntos propios {policy=asuntos propios}|baja {policy=baja}|día libre {policy=día libre}|días libres {policy=días libres}|{quoted:policy})',
    timesheet: '[mis|mi|las|la|el] (horas|hoja de horas|hoja de tiempo|parte de horas|planilla|timesheet|semana)',
    event:
      '(((se (pare|para|detenga|detiene)|(pare|para|detenga|detiene|detengo|pares)) [un|el] (temporizador|cronómetro|timer)|un (temporizador|timer|cronómetro) se (detenga|detiene|pare|para)) {event=TIMER_STOPPED}|((se (inicie|inicia)|(inicie|inicia|arranque|arranca)) [un|el] (temporizador|cronómetro|timer)) {event=NEW_TIMER_STARTED}|(se (cree|crea|añada) [una] [nueva] entrada [de tiempo]|haya una nueva entrada [de tiempo]|nuevas entradas [de tiempo]|nueva entrada [de tiempo]) {event=NEW_TIME_ENTRY}|(se (cree|crea) [un] [nuevo] proyecto|haya un nuevo proyecto|nuevos proyectos) {event=NEW_PROJECT}|(se (cree|crea) [un] [nuevo] cliente|nuevos clientes) {event=NEW_CLIENT}|(se (cree|crea) [una] [nueva] tarea|nuevas tareas) {event=NEW_TASK})',
  },
  clauses: {
    expense: [
      '{money}',
      '(de|por) {money}',
      '(en|a|al) [el] [proyecto] {project}',
      'proyecto [:|=] {project}',
      '(de|por|para|en concepto de|categoría|en la categoría) [:] {name:category}',
      '{name:category}',
      '{day}',
      '[,|y] <billable>',
      '<described> [:] {description:notes}',
    ],
    off: ['{period:start..end}', '(de|del|para|desde) {period:start..end}'],
  },
  sentences: {
    create_expense: {
      example: 'añade un gasto de 42,50 € de taxi en Web',
      says: [
        '<file> [un|el] [nuevo] gasto [:|,] <expense...>',
        'gasto [:|,] <expense...>',
        '(pagué|he pagado|gasté|he gastado) <expense...>',
        '{day} (pagué|gasté) <expense...>',
      ],
    },
    delete_expense: { example: 'borra mi último gasto', says: ['<delete> [mi|el] último gasto {expense=last}'] },
    list_expenses: { example: 'muestra mis gastos', says: ['<show> [<my>] gastos'] },
    create_time_off_request: {
      example: 'solicita vacaciones del 21 al 23 de diciembre',
      says: [
        '<request> [mis|unas|un|una] [tomar|coger|tomarme] <policy> <off...>',
        '<request> <off...> [de] <policy>',
        '(solicitud de) <policy> <off...>',
        '(vacaciones {policy=vacaciones}) <off...>',
        '[hoy] (estoy|estaré) (enfermo|enferma) {policy=enfermedad} <off...>',
        '<off...> (estoy|estaré) (enfermo|enferma) {policy=enfermedad}',
        '(solicita|solicito|solicitar|pide|pido|pedir) [mis|unas|un|una] <policy>',
      ],
    },
    list_time_off_policies: {
      example: 'lista las políticas de ausencia',
      says: [
        '<show> [las] políticas de (ausencia|ausencias|vacaciones|tiempo libre)',
        'qué políticas de (ausencia|ausencias|vacaciones|tiempo libre) (hay|tenemos)',
      ],
    },
    list_holidays: {
      example: '¿qué festivos hay en diciembre?',
      says: [
        'qué (festivos|feriados|días festivos) (hay|son|tenemos) [{period}]',
        '<show> [los] (festivos|feriados|días festivos) [{period}]',
      ],
    },
    create_approval_request: {
      example: 'envía mis horas de la semana pasada para aprobación',
      says: [
        '(envía|envíe|enviar|manda|mandar|presenta|presentar|somete|entrega) <timesheet> {period:periodStart} {period=WEEKLY} [(para|a) [su|la] (aprobación|revisión|aprobar)]',
        '(envía|enviar|manda|presenta) (para|a) aprobación <timesheet> {period:periodStart} {period=WEEKLY}',
        '(envía|enviar|manda|presenta|presentar|somete) <timesheet> (para|a) [su] (aprobación|revisión)',
      ],
    },
    list_approval_requests: {
      example: 'muestra las aprobaciones pendientes',
      says: [
        '<show> [las|los] (aprobaciones|solicitudes de aprobación) pendientes {status=PENDING}',
        'qué aprobaciones (hay|están|quedan|tengo) pendientes {status=PENDING}',
        'aprobaciones pendientes {status=PENDING}',
      ],
    },
    update_approval_request: {
      example: 'aprueba las horas de Marko de la semana pasada',
      says: [
        '(aprueba|apruebe|aprobar|aprobá) <timesheet> [de {user}] [{period:periodStart}] {status=APPROVED}',
        '(rechaza|rechace|rechazar) <timesheet> [de {user}] [{period:periodStart}] {status=REJECTED}',
      ],
    },
    create_webhook: {
      example: 'crea un webhook a https://ci.example.com/t cuando se detenga un temporizador',
      says: [
        '(crea|cree|crear|añade|agrega|configura) [un] [nuevo] webhook (a|para|hacia|en) {url} [,] (cuando|para|al) <event>',
        '(crea|crear|añade|configura) [un] [nuevo] webhook (cuando|para) <event> (a|en|hacia) {url}',
        '(avisa|notifica|llama) a {url} [,] cuando <event>',
      ],
    },
    list_webhooks: {
      example: 'lista los webhooks',
      says: ['<show> [los|todos los|mis] webhooks', 'qué webhooks (hay|tenemos)'],
    },
    delete_webhook: { example: 'elimina el webhook ops', says: ['<delete> [el] webhook [{name:webhook}]'] },
  },
} satisfies ClockifyTopic;
