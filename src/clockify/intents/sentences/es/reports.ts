import type { ClockifyTopic } from '../../clockify-topic.js';

const ENTRIES_WORD =
  '(entradas|entradas de tiempo|registros|registros de tiempo|registros de horas|imputaciones|horas registradas|tiempos|partes de horas)';

const REPORT = [
  '{period}',
  '(de|del|para|durante|en|desde) {period}',
  '(para|de|del|con|sobre) [el|la] cliente {client}',
  '(para|de|del|en|sobre) [el|la] proyecto {project}',
  '(en|sobre|a|al) [el|la] {project}',
  '(de|del|para) [el|la] (usuario|usuaria) {user}',
  '(para mí|de mí|mío|mía|mías) {user=me}',
  '(de|del|para|por) [el|todo el] (equipo|todos|la empresa|todo el equipo)',
  '[,] [agrupado|agrupada|agrupadas|agrupar|desglosado|desglosada|dividido|ordenado|agrupado y ordenado] por <groupings> [(y|,|y por|y luego por|/|y después por) <groupings>]',
  '<export>',
  '[solo|sólo|solamente] [horas|tiempo] <billable>',
];

/** Nothing tells whose it is: the name is asked about. */
const BARE = ['(para|de) {project}', '(para|de) {client}', '(para|de) {titledPerson}'];

/** Time that was worked, looked at again: lists of entries and reports. */
export const REPORTS = {
  rules: {
    make: '(genera|generar|genere|generá|crea|crear|cree|haz|hazme|hacer|haga|dame|deme|muestra|muéstrame|mostrar|mostrame|exporta|exportar|descarga|descargar|saca|sácame|prepara|prepárame|quiero|necesito|envíame|ver)',
    a: '[el|la|un|una|mi|los|las]',
    summary:
      '(resumen|informe resumido|informe resumen|reporte resumido|resumen general|informe de resumen|reporte de resumen|resumen de horas|resumen de tiempo|resumen del tiempo|resumen de mis horas {user=me})',
    report: '(informe|reporte|informe de horas|reporte de horas|informe de tiempo)',
    detailed: '((informe|reporte) (detallado|en detalle|completo|pormenorizado)|detalle|detalle de horas|desglose)',
    groupings:
      '((proyecto|proyectos) {groups+=PROJECT}|(cliente|clientes) {groups+=CLIENT}|(usuario|usuarios|persona|personas|miembro|empleado|empleados|trabajador|usuaria) {groups+=USER}|(día|días|fecha) {groups+=DATE}|(tarea|tareas) {groups+=TASK}|(etiqueta|etiquetas) {groups+=TAG}|(semana|semanas) {groups+=WEEK}|(mes|meses) {groups+=MONTH})',
    expenses: '(gastos|gasto)',
    sharedType:
      '((resumen|informe resumido|informe de resumen|reporte resumido) {type=SUMMARY}|((informe|reporte) detallado|desglose|detalle) {type=DETAILED}|(informe|reporte|resumen) semanal {type=WEEKLY})',
    reach: '((público|pública) {isPublic=true}|(privado|privada) {isPublic=false})',
    iDid: '(trabajé|he trabajado|hice|he hecho|registré|he registrado|dediqué|he dedicado|le dediqué|pasé|he pasado|llevo|llevo trabajadas|llevo registradas|invertí|he invertido|imputé|he imputado|tengo|tengo registradas)',
    weDid:
      '(trabajamos|hemos trabajado|hicimos|hemos hecho|registramos|hemos registrado|dedicamos|hemos dedicado|llevamos)',
    theyDid:
      '(trabajó|ha trabajado|hizo|ha hecho|registró|ha registrado|dedicó|ha dedicado|pasó|lleva|imputó|ha imputado|trabajaron|han trabajado)',
    team: '(el equipo|todo el equipo|la empresa|nuestro equipo|todos|todo el mundo)',
    howMuch: '(cuántas horas|cuánto tiempo|cuánto|cuántas)',
    hours:
      '(horas|tiempo|total de horas|horas totales|horas registradas|tiempo registrado|horas trabajadas|tiempo trabajado|tiempo dedicado)',
  },
  clauses: {
    list: [
      '{period}',
      '(de|del|para|en) {period}',
      '(sobre|que contengan|que contienen|con descripción|con la descripción|con|acerca de) {description}',
      '(en|de|del|para) [el|la] proyecto {project}',
      '(en|para) [el|la] {project}',
      'para {titledPerson}',
      '(de|del|por) [usuario|usuaria] {user}',
      '(de|en|con|para) [la] tarea {task}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
    ],
    report: [...REPORT, '(para el|para la|del) {project}', ...BARE],
    // One works on a project and for a client.
    work: [...REPORT, 'para [el|la] {client}'],
    weekly: [
      '{period}',
      '(de|del|para) {period}',
      '(para|de|del) [el] cliente {client}',
      '(para|de|del|en) [el] proyecto {project}',
      '(para el|del|en) {project}',
      '(de|del|para) [el|la] (usuario|usuaria) {user}',
      ...BARE,
      '(del|para el|de todo el) equipo',
      '[,] [agrupado|desglosado] por ((usuario|usuarios|persona|miembro) {group=USER}|(proyecto|proyectos) {group=PROJECT})',
      '<export>',
      '[solo] [horas] <billable>',
    ],
    expenses: [
      '{period}',
      '(de|del|para|durante|en|desde) {period}',
      '(para|de|del) [el|la] cliente {client}',
      '(para|de|del|en) [el|la] proyecto {project}',
      '(en) {project}',
      '(de|del|para) [el|la] (usuario|usuaria) {user}',
      '(para mí|míos|de mí) {user=me}',
      '(de|del|para) [el|todo el] (equipo|todos|la empresa)',
      ...BARE,
      '<export>',
      '[solo|sólo|solamente] <billable>',
    ],
    // Only people attend.
    attendance: [
      '{period}',
      '(de|del|para) {period}',
      '(de|del|para) [el|la] [usuario|usuaria] {user}',
      '(para mí|de mí) {user=me}',
      '(del|para el|de todo el) equipo',
      '(para|de|del) [el] proyecto {project}',
      '<export>',
    ],
  },
  sentences: {
    list_time_entries: {
      example: 'muéstrame mis entradas de hoy',
      says: [
        `<show> [<my>] ${ENTRIES_WORD} [<list...>]`,
        `[<my>] ${ENTRIES_WORD} <list...>`,
        '(qué|en qué) (hice|he hecho|registré|he registrado|trabajé|he trabajado|estuve haciendo) [<list...>]',
        '(qué|en qué) (hizo|ha hecho|registró|ha registrado|trabajó|ha trabajado) {user} [<list...>]',
        '<show> [lo] que (hice|he hecho|registré|he registrado) [<list...>]',
        `qué ${ENTRIES_WORD} (tengo|hay) [<list...>]`,
      ],
    },
    generate_summary_report: {
      example: 'resumen de la semana pasada por proyecto',
      says: [
        '[<make>] <a> <summary> [<report...>]',
        '[<make>] <a> <report> <report...>',
        '(resume|resúmeme|resumir) [mi|mis|las|el|nuestras] [horas|tiempo|trabajo|entradas] [<report...>]',
        '[<show>|<make>] [las|el] [<billable>] <hours> [<billable>] <report...>',
        '<howMuch> [<billable>] <iDid> {user=me} [<work...>]',
        '<howMuch> [<billable>] <weDid> [<work...>]',
        '<howMuch> [<billable>] <theyDid> <team> [<work...>]',
        '<howMuch> [<billable>] <theyDid> {user} [<work...>]',
        '<howMuch> (se ha|se han|se) (trabajado|trabajaron|registrado|dedicado|registraron|dedicaron) [<work...>]',
        'cuántas horas <billable> (tengo|hice|he hecho|registré|trabajé) {user=me} [<work...>]',
        '[<show>] mis (horas|horas totales|horas trabajadas) {user=me} [<report...>]',
        '{period} [,] por <groupings> [(y|,) <groupings>]',
        '<hours> por <groupings> [(y|,) <groupings>] [<report...>]',
      ],
    },
    generate_detailed_report: {
      example: 'informe detallado de ayer en csv',
      says: [
        '[<make>] <a> <detailed> [<report...>]',
        '(exporta|exportar|exporte|descarga|descargar) [todas|todos] mis (horas|entradas|registros|entradas de tiempo) {user=me} [<report...>]',
        '(exporta|exportar|descarga|descargar) [todas|todos] [las|los|el|nuestras] (horas|entradas|registros|entradas de tiempo) [<report...>]',
        '(exporta|exportar|descarga) todo lo que (registré|he registrado|hice|trabajé) {user=me} [<report...>]',
      ],
    },
    generate_weekly_report: {
      example: 'informe semanal de esta semana por usuario',
      says: ['[<make>] <a> (informe|reporte|resumen) semanal [<weekly...>]'],
    },
    generate_attendance_report: {
      example: 'informe de asistencia de la semana pasada',
      says: ['[<make>] <a> (informe|reporte) de (asistencia|presencia) [<attendance...>]'],
    },
    generate_expense_report: {
      example: 'informe de gastos del mes pasado en csv',
      says: [
        '[<make>] <a> (informe|reporte|resumen|detalle|desglose) de [los|mis {user=me}|nuestros] <expenses> <expenses...>',
        '(exporta|exportar|exporte|descarga|descargar) [todos] [los|nuestros] gastos <expenses...>',
        '(exporta|exportar|exporte|descarga|descargar) [todos] mis gastos {user=me} <expenses...>',
        '(cuánto|qué) (hemos gastado|gastamos|ha gastado el equipo|gastó el equipo|ha gastado la empresa|he gastado {user=me}|gasté {user=me}) <expenses...>',
        '(cuánto|qué) (ha gastado|gastó) {user} <expenses...>',
      ],
    },
    update_shared_report: {
      example: 'haz público el informe compartido Horas',
      says: [
        '(<makeIt>|<markIt>) [como] <publicOrPrivate> <theSharedReport>',
        'haz que <theSharedReport> sea <publicOrPrivate>',
        '<setIt> [a] <theSharedReport> <name> [de] {newName}',
      ],
    },
    create_shared_report: {
      example: 'comparte el resumen de la semana pasada como informe público "Horas"',
      says: [
        '(crea|cree|crear|haz|genera|generar) [un|otro] (informe|reporte) compartido',
        '(comparte|comparta|compartir|compartí) [el|la|un|una|mi] <sharedType> [de|del|para] {period} [como [un] [informe|reporte] <reach> [informe|reporte]] (llamado|llamada|con el nombre|con el nombre de|con nombre|titulado|de nombre|como|:) {newName}',
        '(comparte|comparta|compartir|compartí) [el|la|un|una|mi] <sharedType> [de|del|para] {period} como [un] (informe|reporte) <reach> {newName}',
        '(crea|cree|crear|creá|haz|genera|generar) [un|el] (informe|reporte) compartido (resumido {type=SUMMARY}|de resumen {type=SUMMARY}|detallado {type=DETAILED}|semanal {type=WEEKLY}) [<reach>] [llamado|con el nombre|con nombre|titulado|:] {newName} [de|del|para] [{period}]',
        '(crea|cree|crear|creá|haz|genera|generar) [un|el] (informe|reporte) (resumido {type=SUMMARY}|detallado {type=DETAILED}|semanal {type=WEEKLY}) compartido [<reach>] [llamado|con el nombre|con nombre|titulado|:] {newName} [de|del|para] [{period}]',
      ],
    },
  },
} satisfies ClockifyTopic;
