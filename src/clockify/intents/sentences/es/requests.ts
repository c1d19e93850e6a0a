import type { ClockifyTopic } from '../../clockify-topic.js';

const USER = '[<the>] [<user>] {user}';
const UNPAID = '{statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE}';

/** Money, and what is asked of others: time off, approvals, plans and webhooks. */
export const REQUESTS = {
  rules: {
    file: '(añade|añada|añadir|agrega|agregar|agregue|registra|registre|registrar|anota|anotar|apunta|apuntar|crea|crear|carga|cargar|nuevo|mete)',
    request:
      '(solicita|solicito|solicite|solicitar|pide|pido|pedir|pedí|quiero|necesito|pon|reserva|reservar|toma|tomar|tomo)',
    policy: '(<leave>|{quoted:policy})',
    timesheet: '[mis|mi|las|la|el] (horas|hoja de horas|hoja de tiempo|parte de horas|planilla|timesheet|semana)',
    nth: '(primera {order=1}|segunda {order=2}|tercera {order=3}|cuarta {order=4}|quinta {order=5})',
    weekOrMonth: '({week:periodStart} {period=WEEKLY}|{month:periodStart} {period=MONTHLY})',
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
    spent: [
      '{period}',
      '(de|del|en|durante) {period}',
      '(de|del|en|para) [el] proyecto {project}',
      'en {project}',
      '(de|del) [el|la] <user> {user}',
      'de {titledPerson}',
      '(de|para) {project}',
      '(de|en) [la] categoría {name:category}',
    ],
    newInvoice: [
      '(para|a|al|de|del) [<the>] [<client>] {client}',
      '[,] <due> {day:dueDate}',
      '[,] <issued> {day:issuedDate}',
      '[,] [y] [con] [el] <number> {code:number}',
    ],
    paid: ['[<on>] {day}', '[,] [<with>] <note> {quoted:note}'],
    planned: ['{period}', '(para|en|durante) {period}', '(en|para) [<the>] <project> {project}'],
    plan: [
      '(en|para|a|al) [<the>] [<project>] {project}',
      '{period:start..end}',
      '(para|en|durante) {period:start..end}',
    ],
    sheet: ['{week:periodStart}', '{month:periodStart}', '(para|de|del) ({week:periodStart}|{month:periodStart})'],
    submitted: ['<weekOrMonth>', '(para|de|del) <weekOrMonth>'],
    changed: ['{period:start..end}', '(en|de|durante|desde) {period:start..end}'],
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
    list_expenses: {
      example: 'muestra mis gastos',
      says: [
        '<show> [los|todos los] gastos <spent...>',
        '<show> [todos] mis gastos {user=me} <spent...>',
        '[los] gastos <spent...>',
        '[todos] mis gastos {user=me} <spent...>',
        'qué gastos (hay|tenemos|hubo|hemos tenido) <spent...>',
        'qué gastos (tuvo|ha tenido|tiene|hizo|ha hecho|registró|ha registrado) {user} <spent...>',
        'qué gastos (tengo|he tenido|he hecho|he metido|registré) {user=me} <spent...>',
      ],
    },
    get_expense: { example: 'muestra mi último gasto', says: ['(cuál|qué|de cuánto) (es|fue|era) <lastExpense>'] },
    update_expense_category: {
      example: 'ponle a la categoría Parking el nombre Viajes',
      says: [
        '<setIt> [a] <theCategory> <name> [de] {newName}',
        '(cambia|cambie|cambiar|sustituye|reemplaza) <theCategory> (a|por) {newName}',
        '<theCategory> [ahora] (se llama|pasa a llamarse) {newName}',
      ],
    },
    update_expense: {
      example: 'cambia mi último gasto a 45 EUR',
      says: [
        '<setIt> <lastExpense> (a|en|por) {price}',
        '<lastExpense> (es|era|fue|son|eran) (de|por) {price}',
        '<setIt> (a|en) {price} [<amount> [<of>]] <lastExpense>',
        '(mueve|mover|pasa|pasar) (a|al|en) [<the>] [<project>] {project} <lastExpense>',
        '(mueve|mueva|mover|pasa|pasar|asigna|imputa|carga) <lastExpense> (a|al|en) [<the>] [<project>] {project}',
        '<lastExpense> (es|era|fue) (de|del|para) [<the>] <project> {project}',
        '(mueve|mover|pasa|pasar) <lastExpense> (a|en) la categoría {name:category}',
        '<markIt> como <billableOrNot> <lastExpense>',
        '(<setIt>|<addIt>) <note> (a|al|en) <lastExpense> ({rest:notes}|[,] {quoted:notes})',
      ],
    },
    list_expense_categories: {
      example: 'muestra las categorías de gastos',
      says: ['qué <categories> (hay|están|tenemos) <archivedOnes>'],
    },
    list_invoices: {
      example: 'muestra las facturas pendientes de Globex',
      says: [
        '[<show>] [<all>] <invoices> (de|del|para|a) [<the>] [<client>] {client} <invoiceState>',
        '[<show>] [<all>] <invoices> [<invoiceState>] (de|en) {period:issueDateStart..issueDateEnd}',
        '[<show>] [<all>] <invoices> [<invoiceState>] {period:issueDateStart..issueDateEnd}',
        'qué <invoices> [<invoiceState>] (tiene|tenemos de|hay de|tenemos para) [<the>] [<client>] {client} [<invoiceState>]',
        `(qué|cuánto) [nos] debe [<the>] [<client>] {client} ${UNPAID}`,
        `qué <invoices> (hemos enviado {statuses+=SENT}|hemos cobrado {statuses+=PAID}|nos han pagado {statuses+=PAID}|no hemos cobrado ${UNPAID}|no nos han pagado ${UNPAID})`,
        `qué <invoices> [nos] debe [<the>] [<client>] {client} ${UNPAID}`,
        '(qué|cuáles) <invoices> (siguen|quedan|están) [aún|todavía] <invoiceState>',
        '(hay|tenemos|quedan|qué) [alguna] (<invoices>|factura) <invoiceState> [<exist>]',
        `(quién|quiénes) (no ha pagado|no han pagado|nos debe|nos deben|falta por pagar) [todavía|aún|dinero] ${UNPAID}`,
      ],
    },
    get_invoice: {
      example: '¿cuándo vence la factura 2026-101?',
      says: [
        '(cuándo (vence|se envió|se pagó|se emitió)|está (pagada|enviada|vencida|cobrada)|se ha (pagado|cobrado|enviado)|de cuánto es|para quién es|de quién es) [ya] <theInvoice>',
        '(cuál es|qué) [el] (estado|importe|total|vencimiento) (de|tiene) <theInvoice>',
      ],
    },
    create_invoice: {
      example: 'haz una factura a Globex con vencimiento el 31 de diciembre',
      says: [
        '<createIt> <aInvoice> <newInvoice...>',
        '(factura|facturar|facturale|factúrale) (a|al) [<the>] [<client>] {client} [,] <due> {day:dueDate}',
      ],
    },
    update_invoice: {
      example: 'la factura 2026-101 es para Globex',
      says: [
        '<theInvoice> (es|va|era) (para|de) [<the>] [<client>] {client}',
        '<theInvoice> (vence|vencerá) {day:dueDate}',
        '<setIt> (a|al|para|hasta) {day:dueDate} <dueDate> <of> <theInvoice>',
        '<setIt> como <subject> <of> <theInvoice> {quoted:subject}',
        '<setIt> (a|en) <theInvoice> <subject> {quoted:subject}',
        '(<setIt>|<addIt>) <note> (a|en) <theInvoice> ({rest:note}|[,] {quoted:note})',
        '(<setIt>|<addIt>) (a|en) <theInvoice> <note> [:] {quoted:note}',
        '<setIt> (a|en) <theInvoice> [como] <dueDate> {day:dueDate}',
      ],
    },
    get_invoice_settings: {
      example: 'muestra la configuración de facturación',
      says: ['[<show>] <settings> de (facturación|las facturas)'],
    },
    update_invoice_status: {
      example: 'marca como enviada la factura 2026-101',
      says: [
        '<markIt> (como|por) <invoiceStatus> (<theInvoice>|<aInvoice>)',
        '(anula|anule|anular|anulá|cancela|cancele|cancelar|invalida) <theInvoice> {status=VOID}',
        '<setIt> [el] estado <of> <theInvoice> (a|en|como) <invoiceStatus>',
        '(pon|pasa|cambia|marca) <theInvoice> (a|en|al) [estado] <invoiceStatus>',
        '[ya] (he|hemos) (enviado|mandado) {status=SENT} <theInvoice>',
        '[ya] (envié|mandé|enviamos|mandamos) {status=SENT} <theInvoice>',
        '[ya] (hemos cobrado|he cobrado|cobramos|cobré|nos han pagado|nos pagaron|me han pagado|me pagaron) {status=PAID} <theInvoice>',
        '[el] [<client>] {client:_} [ya] (ha pagado|pagó|nos ha pagado|nos pagó) {status=PAID} <theInvoice>',
        '<theInvoice> (la han pagado|la pagaron|se ha pagado|se pagó|se ha cobrado|se cobró) [ya] {status=PAID}',
        '<theInvoice> (se ha enviado|se envió|se ha mandado|se mandó) [ya] {status=SENT}',
      ],
    },
    export_invoice: {
      example: 'dame la factura 2026-101 en PDF',
      says: [
        '(dame|deme|pásame|envíame|mándame|genera|crea|saca|sácame|haz|quiero|descarga|descárgame) [el|un] pdf (de|con) <theInvoice>',
        '(dame|deme|pásame|muestra|muéstrame|genera|saca|sácame) <theInvoice> (en|como) <pdf>',
        '(exporta|exporte|exportar|descarga|descargar|imprime|guarda|guardar|saca) (a|en|como) <pdf> <theInvoice>',
        '[el] pdf de <theInvoice>',
      ],
    },
    create_invoice_item: {
      example: 'añade a la factura 2026-101 10 horas de Consultoría a 110 EUR',
      says: [
        '<addIt> (a|en) <theInvoice> {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>]',
        '<addIt> (a|en) <theInvoice> <item> [:] {quoted:description} [,] {number:quantity} [<times>] [<at>] <unitPrice> [<each>]',
        '<addIt> (a|en) <theInvoice> <item> [:|de|con] {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>]',
        '<addIt> <item> [:|de|con] {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>] <into> <theInvoice>',
        '<addIt> <item> <into> <theInvoice> [:] {number:quantity} [<times>] {name:description} <at> <unitPrice> [<each>]',
        '<addIt> <item> <into> <theInvoice> [:] {quoted:description} [,] {number:quantity} [<times>] [<at>] <unitPrice> [<each>]',
        '<addIt> (a|en) <theInvoice> <item>',
        '(<addIt>|<recordIt>) {number:quantity} [<times>] {name:description} <into> <theInvoice>',
        '(<addIt>|<recordIt>) {number:quantity} <times> <into> <theInvoice>',
      ],
    },
    delete_invoice_item: {
      example: 'quita de la factura 2026-101 la línea 2',
      says: [
        '(<deleteIt>|<removeIt>) (de|en) <theInvoice> <item> [<number>] {number:order}',
        '(<deleteIt>|<removeIt>) [<the>] <nth> (línea|posición|partida) (de|en) <theInvoice>',
      ],
    },
    create_invoice_payment: {
      example: 'hemos cobrado 1200 EUR de la factura 2026-101',
      says: [
        '[el] [<client>] {client:_} [ya] [nos] (ha pagado|pagó|ha abonado|abonó|ha transferido) {money} (de|por|para) <theInvoice> <paid...>',
        '[ya] (hemos cobrado|he cobrado|cobramos|cobré|hemos recibido|he recibido|recibimos|recibí|nos han pagado|nos pagaron|me han pagado|han pagado|pagaron) {money} (de|por|para) <theInvoice> <paid...>',
        '(registra|registre|registrar|anota|anotar|apunta|apuntar|añade|añadir|agrega|agregar) {money} (cobrados|pagados|recibidos) (de|por|para|en) <theInvoice> <paid...>',
        '(registra|registre|registrar|anota|anotar|apunta|apuntar|añade|añadir|agrega|agregar) (en|a|para|de) <theInvoice> <payment> <ofAmount> {money} <paid...>',
        '<payment> <ofAmount> {money} <for> <theInvoice> <paid...>',
        '<recordIt> <payment> <ofAmount> {money} <paid...> <for> <theInvoice> <paid...>',
        '{day} [nos] (pagaron|abonaron|cobramos|recibimos) {money} (de|por|para) <theInvoice>',
        '(registra|registre|registrar|anota|apunta|marca) {day} [como] <payment> (de|por) {money} <for> <theInvoice>',
      ],
    },
    list_invoice_payments: {
      example: '¿qué pagos tiene la factura 2026-101?',
      says: [
        'qué <payments> (tiene|hay en|hay de|hay para|ha tenido|se han hecho de|se han registrado en|constan en) <theInvoice>',
        '(cuánto|qué) (se ha pagado|se ha cobrado|han pagado|hemos cobrado) (de|por) <theInvoice>',
      ],
    },
    create_time_off_request: {
      example: 'solicita vacaciones del 21 al 23 de diciembre',
      says: [
        '<request> [mis|unas|un|una] [tomar|coger|tomarme] <policy> <off...>',
        '<request> <off...> [de] <policy>',
        '(solicitud de) <policy> <off...>',
        '(vacaciones {policy=vacaciones}) <off...>',
        '(estoy|estaré) (enfermo|enferma) {policy=enfermedad} <off...>',
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
        'qué (festivos|feriados|días festivos) (hay|son|tenemos|quedan|caen) [{period}]',
        '<show> [los|todos los] (festivos|feriados|días festivos) [en|de] [{period}]',
        'es (festivo|feriado|fiesta) {day:dateRangeStart..dateRangeEnd}',
        'qué días son (festivos|feriados) [en|de] [{period}]',
        '[los] (festivos|feriados|días festivos) [en|de] [{period}]',
        '(cuándo|cuál) es [el] (próximo|siguiente) (festivo|feriado|día festivo)',
      ],
    },
    create_approval_request: {
      example: 'envía mis horas de la semana pasada para aprobación',
      says: [
        '(envía|envíe|enviar|manda|mandar|presenta|presentar|somete|entrega) <timesheet> [de|del|para] <weekOrMonth> [(para|a) [su|la] (aprobación|revisión|aprobar)]',
        '(envía|enviar|manda|presenta) (para|a) (aprobación|aprobar|revisión) <timesheet> [de|del|para] <weekOrMonth>',
        '(envía|enviar|manda|presenta|presentar|somete) <timesheet> (para|a) [su] (aprobación|revisión)',
      ],
    },
    create_approval_request_for_user: {
      example: 'envía las horas de Ana de la semana pasada para aprobación',
      says: [
        `<submitIt> <timesheet> (de|del) ${USER} <submitted...> (para|a) [su|la] (aprobación|revisión|aprobar)`,
        `<submitIt> (para|a) [su] (aprobación|revisión) <timesheet> (de|del) ${USER} <submitted...>`,
        `<submitIt> <timesheet> [de|del] <weekOrMonth> (de|del) ${USER} [(para|a) [su|la] (aprobación|revisión|aprobar)]`,
      ],
    },
    resubmit_approval_request: {
      example: 'reenvía mis horas de la semana pasada',
      says: [
        '(reenvía|reenvíe|reenviar|vuelve a (enviar|mandar|presentar|entregar)|vuelva a (enviar|mandar|presentar)|volver a (enviar|mandar|presentar)|envía (otra vez|de nuevo)|manda (otra vez|de nuevo)) <timesheet> <submitted...> [(para|a) [su|la] (aprobación|revisión)]',
        '<submitIt> <timesheet> <submitted...> (para|a) [su|la] (aprobación|revisión) <again>',
      ],
    },
    withdraw_timesheet: {
      example: 'anula el envío de mis horas de la semana pasada',
      says: [
        '<withdrawIt> [el] envío (de|del) <timesheet> <sheet...>',
        '<withdrawIt> [<the>] (solicitud de aprobación|petición de aprobación) (de|del) <timesheet> <sheet...>',
        '<withdrawIt> [<the>] (solicitud de aprobación|petición de aprobación) <sheet...>',
      ],
    },
    list_assignments: {
      example: '¿quién está planificado la próxima semana?',
      says: [
        '(quién|quiénes) (trabaja|trabajará|trabajan|trabajarán) {period} [(en|para) [<the>] [<project>] {project}]',
        '(quién|quiénes) (trabaja|trabajará|trabajan|trabajarán) en [<the>] [<project>] {project} {period}',
        '(quién|quiénes) (tiene|tienen) <assignments> <planned...>',
        '(en qué|dónde|a qué) (está|estará) (planificado|planificada|asignado|asignada) {user} <planned...>',
        'qué <assignments> (hay|tenemos) <planned...>',
        'qué <assignments> tiene {user} <planned...>',
        '(qué|cuándo) (tiene|está) <isPlanned> {user} <planned...>',
        '[<show>] [<all>] <assignments> (de|del) ({titledPerson}|[<project>] {project}) <planned...>',
      ],
    },
    create_assignment: {
      example: 'asigna 4 horas al día a Ana en Helios la próxima semana',
      says: [
        `(asigna|asigne|asignar|asígnale|reserva|planifica|planificar|programa|programar|pon|ponle) [a] ([<the>] <user> {user}|{titledPerson}) {number:hoursPerDay} <hours> <perDay> <plan...>`,
        `(asigna|asigne|asignar|asígnale|reserva|planifica|planificar|programa|programar|pon|ponle) {number:hoursPerDay} <hours> <perDay> a ${USER} <plan...>`,
        `(asigna|asigne|asignar|planifica|planificar|programa|programar) [a] ([<the>] <user> {user}|{titledPerson}) <plan...> {number:hoursPerDay} <hours> <perDay> <plan...>`,
        `([<the>] <user> {user}|{titledPerson}) (trabaja|trabajará|está|estará) {number:hoursPerDay} <hours> <perDay> <plan...>`,
        `([<the>] <user> {user}|{titledPerson}) (trabaja|trabajará|está|estará) <plan...> {number:hoursPerDay} <hours> <perDay> <plan...>`,
      ],
    },
    get_user_capacity_totals: {
      example: '¿qué capacidad tiene Ana la próxima semana?',
      says: [
        '(qué|cuánta) <capacity> (tiene|tendrá) [<the>] [<user>] {user} [para|en] [{period:start..end}]',
        '(qué|cuánta) <capacity> (tengo|tendré) {user=me} [para|en] [{period:start..end}]',
        '(cuántas horas|cuánto tiempo) (tiene|tendrá) (disponible|disponibles|libre|libres) [<the>] [<user>] {user} [para|en] [{period:start..end}]',
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
        '(crea|cree|crear|añade|agrega|configura) [un|otro] [nuevo] webhook [nuevo]',
      ],
    },
    get_webhook: {
      example: 'muestra los detalles del webhook ops',
      says: ['(a dónde|adónde|dónde|qué hace) (apunta|envía|manda|llama) <theWebhook>', 'qué hace <theWebhook>'],
    },
    update_webhook: {
      example: 'apunta el webhook ops a https://ci.example.com/t',
      says: [
        '(apunta|apuntar|redirige|redirigir|cambia|mueve|dirige|manda) <theWebhook> (a|hacia) {url}',
        '(pon|ponle|ponga) (a|al) <theWebhook> <url> {url}',
        '<setIt> [a] <theWebhook> <name> [de] {newName}',
      ],
    },
    list_webhook_logs: {
      example: '¿qué entregas del webhook ops fallaron ayer?',
      says: [
        'qué (entregas|envíos|llamadas) (de|del) <theWebhook> [{period}] (fallaron|han fallado|están fallando) {status=FAILED} [{period}]',
        '(ha fallado|falló|fallaron|ha dado error) {status=FAILED} <theWebhook> [{period}]',
        'qué ha (enviado|mandado) <theWebhook> [{period}]',
        'qué (envió|mandó) <theWebhook> [{period}]',
      ],
    },
    rotate_webhook_token: {
      example: 'genera un token nuevo para el webhook ops',
      says: [
        '(genera|generar|crea|crear|da|dale|pide|quiero) (un|otro|una|otra) [nuevo|nueva] (token|clave|secreto) [nuevo|nueva] (a|al|para|del|de) <theWebhook>',
        '(da|dar|dale|pon|ponle) (a|al) <theWebhook> (un|otro|una|otra) [nuevo|nueva] (token|clave|secreto) [nuevo|nueva]',
      ],
    },
    list_created_entities: {
      example: '¿qué proyectos nuevos hay esta semana?',
      says: [
        'qué <entity> (nuevos|nuevas) (hay|tenemos|<createdThings>) <changed...>',
        '[<show>] [<all>] <entity> (nuevos|nuevas|creados|creadas|añadidos|añadidas|creado|creada) <changed...>',
        '[<show>] [<all>] (nuevos|nuevas) <entity> <changed...>',
        '[<show>] [qué] <entity> que <createdThings> <changed...>',
      ],
    },
    list_updated_entities: {
      example: '¿qué proyectos se modificaron la semana pasada?',
      says: [
        '[<show>] [<all>] <entity> (modificados|modificadas|cambiados|cambiadas|editados|editadas|actualizados|actualizadas) <changed...>',
        '[<show>] [<all>] <entity> que <updatedThings> <changed...>',
      ],
    },
    list_deleted_entities: {
      example: '¿qué proyectos se eliminaron la semana pasada?',
      says: [
        '[<show>] [<all>] <entity> (borrados|borradas|eliminados|eliminadas) <changed...>',
        '[<show>] [<all>] <entity> que <deletedThings> <changed...>',
      ],
    },
    search_audit_logs: {
      example: '¿quién cambió algo ayer?',
      says: [
        '(quién|quiénes) (ha|han) (cambiado|modificado|borrado|hecho|tocado) [algo|cosas|qué] <changed...>',
        '(quién|quiénes) (cambió|modificó|borró|hizo|tocó) [algo|cosas|qué] <changed...>',
        'qué (ha cambiado|cambió|cambios ha habido|cambios hubo|cambios se han hecho|cambios se hicieron|ha pasado) [en clockify] <changed...>',
      ],
    },
    update_custom_field: {
      example: 'ponle al campo Ref el nombre Referencia',
      says: ['<setIt> [a] <theCustomField> <name> [de] {newName}'],
    },
    create_custom_field: {
      example: 'crea un campo de texto llamado "Centro de coste"',
      says: [
        '<createIt> <aCustomField> [de] [tipo] <fieldType> [llamado|que se llame|con nombre|con el nombre|:] {newName}',
      ],
    },
    list_webhooks: {
      example: 'lista los webhooks',
      says: ['<show> [los|todos los|mis] webhooks', 'qué webhooks (hay|tenemos)'],
    },
    delete_webhook: { example: 'elimina el webhook ops', says: ['<delete> [el] webhook [{name:webhook}]'] },
  },
} satisfies ClockifyTopic;
