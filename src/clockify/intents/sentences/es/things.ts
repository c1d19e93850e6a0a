import type { ClockifyTopic } from '../../clockify-topic.js';
import { amountOf } from './common.js';

const IN = '(en|a|al|para|de|del|dentro de) [el|la]';
/** Of a project, where anything may follow. */
const OF = `[(en|de|del|dentro de) [el] [proyecto] {project}]`;
const MONEY = '{money} [<perHour>]';

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '(crea|cree|crear|creá|créame|añade|añada|añadir|agrega|agregue|agregar|agregá|(haz|hacer|hazme) (un|una)|genera|generar|me creas|me añades|me agregas|da de alta|dar de alta|abre (un|una)|nuevo|nueva)',
    aNew: '[un|una|el|la|al|otro|otra] [nuevo|nueva]',
    fresh: '[nuevo|nueva]',
    archive: '(me archivas|archiva|archive|archivar|archivá)',
    restore: '(desarchiva|desarchivar|restaura|restaurar|reactiva|reactivar)',
    rename: '(renombra|renombre|renombrar|renombrá|cambia el nombre (de|a|del)|cambiar el nombre (de|del))',
    to: '(a|como|por|en)',
    all: '[los|las|todos|todas|todos los|todas las|mis|todos mis|nuestros]',
    exist: '(hay|tenemos|tengo|existen)',
    taskState:
      '((pendientes|abiertas|activas|en curso|sin terminar|por hacer) {status=ACTIVE}|(terminadas|hechas|completadas|finalizadas|cerradas|acabadas) {status=DONE})',
    withName:
      '((llamados|llamado|con nombre|con el nombre|que se llamen|cuyo nombre contenga) {newName}|con {newName} en el nombre)',
    done: '(terminada|hecha|completada|finalizada|acabada|lista|cerrada|realizada|terminado|completado|hecho)',
  },
  clauses: {
    project: [
      '(para|del|de) [el|la] cliente {client}',
      '[,] cliente [:|=] {client}',
      'para {client}',
      '[,|y] <billable>',
      '[,] [con] [de|en] [el|la] color {color}',
      '[,|y] público {isPublic=true}',
      '[,|y] privado {isPublic=false}',
      '[,] [con] [una] tarifa [por hora] [de] {money:hourlyRate}',
    ],
    task: [
      `${IN} [proyecto] {project}`,
      'proyecto [:|=] {project}',
      '[,] (asignada a|para) {users:assignees}',
      '[,] [con] [una] (estimación|estimación de|estimada en) {duration:estimate}',
    ],
    projectFilter: ['(de|del|para) [el|la] cliente {client}', '(para|de) {client}', '<withName>'],
  },
  sentences: {
    create_project: {
      example: 'crea el proyecto "Web" para el cliente ACME',
      says: [
        '<create> <aNew> proyecto <fresh> [privado {isPublic=false}|público {isPublic=true}|<billable>] [<named>] {newName} [<project...>]',
        '<create> <aNew> proyecto <fresh>',
      ],
    },
    list_projects: {
      example: 'lista los proyectos',
      says: [
        '<show> <all> proyectos [archivados {archived=true}|activos {archived=false}] [<projectFilter...>]',
        'qué proyectos (están|hay|tenemos) (archivados {archived=true}|activos {archived=false}) <projectFilter...>',
        'qué proyectos <exist> [<projectFilter...>]',
        'qué proyectos (tienen|contienen) {newName} en el nombre',
        '[<all>] proyectos',
        'lista de [los] proyectos',
      ],
    },
    update_project: {
      example: 'archiva el proyecto Web',
      says: [
        '<archive> [<the>] proyecto {project} {archived=true}',
        '<restore> [<the>] proyecto {project} {archived=false}',
        '(haz|marca|pon|deja|vuelve|convierte) [<the>] proyecto {project} [como|en] (<billable>|público {isPublic=true}|privado {isPublic=false})',
        '(haz|marca|pon|deja|vuelve) [como] (<billable>|público {isPublic=true}|privado {isPublic=false}) [<the>] proyecto {project}',
        'haz que [<the>] proyecto {project} sea (<billable>|público {isPublic=true}|privado {isPublic=false})',
        '(<setIt>|<addIt>|escribe) <note> (a|al|en|para|sobre) <theProject> ({rest:note}|[,] {quoted:note})',
        '(<setIt>|<addIt>) (a|al|en) <theProject> <note> [:] {quoted:note}',
        '(pon|ponle|pinta|ponga|poner|dale|asigna|asígnale) [el|de|un] [color] {color} [<the>] proyecto {project}',
        '(pon|ponle|ponga|poner|dale) [<the>] proyecto {project} [el|de|un] color {color}',
        '(pinta|pintar|colorea) [<the>] proyecto {project} [de|en|con] [color] {color}',
        '(mueve|mueva|mover|mové|pasa|pasar|asigna|asignar|asocia|asociar|vincula|vincular|traslada|trasladar) [<the>] proyecto {project} (a|al|con) [el|la] <client> {client}',
        '[el] proyecto {project} (es|pasa a ser) (de|del|para) [el] <client> {client}',
        ...amountOf('hourlyRate', '<theProject>', '{money:hourlyRate} [<perHour>]'),
        ...amountOf('costRate', '<theProject>', '{money:costRate} [<perHour>]'),
      ],
    },
    update_project_estimate: {
      example: 'estima el proyecto Web en 120 horas',
      says: [
        '(estima|estime|estimar|calcula|calcular) <theProject> en {duration:estimate}',
        ...amountOf('estimate', '<theProject>', '{duration:estimate}'),
        ...amountOf('budget', '<theProject>', '{money:budget}'),
        '<theProject> (tiene|tendrá) [un] presupuesto de {money:budget}',
      ],
    },
    make_project_template: {
      example: 'guarda el proyecto Web como plantilla',
      says: [
        '(guarda|guarde|guardar|usa|use|usar|utiliza|pon|deja) <theProject> como <aTemplate>',
        '(marca|marque|marcar|guarda|guardar|usa) como <aTemplate> <theProject>',
        '(haz|hacer|crea|crear|saca) <aTemplate> (de|del|con|a partir de|a partir del|desde) <theProject>',
        'haz (de|del) <theProject> <aTemplate>',
        '<makeIt> [en] <aTemplate> <theProject>',
      ],
    },
    create_project_from_template: {
      example: 'crea un proyecto desde la plantilla Onboarding llamado "Primavera"',
      says: [
        '<createIt> <aProject> <from> [<the>] <template> {name:template} [y] [,] (<named>|llámalo|con el nombre|que se llame) {newName}',
        '(usa|usar|utiliza) [<the>] <template> {name:template} para (crear|el proyecto|un proyecto|crear el proyecto|crear un proyecto) [nuevo] [<named>] {newName}',
      ],
    },
    list_project_custom_fields: {
      example: '¿qué campos personalizados tiene el proyecto Web?',
      says: [
        'qué <customFields> (tiene|hay en|usa) <theProject>',
        'qué <customFields> (hay|tenemos) (en|para) <theProject>',
      ],
    },
    assign_project_users: {
      example: 'añade a Ana y a Marko al proyecto Web',
      says: [
        '(<addIt>|<assignIt>) a {titledPerson:users+} [, a {titledPerson:users+}] [,] y a {titledPerson:users+} <into> <theProject>',
        '(da|dé|dar|dale) [a] ([<the>] <user> {users}|{titledPeople}) acceso (a|al) <theProject>',
        '(da|dé|dar|dale) acceso (a|al) <theProject> a ([<the>] <user> {users}|{titledPeople})',
        '(<addIt>|<assignIt>) (a|al) <theProject> a ([<the>] <user> {users}|{titledPeople})',
        '(haz|hacer) [a] ([<the>] <user> {users}|{titledPeople}) (miembro|miembros) (de|del) <theProject>',
      ],
    },
    rename_project: {
      example: 'renombra el proyecto Web a Tienda',
      says: [
        '<rename> [<the>] proyecto {project} <to> {newName}',
        '<rename> [<the>] proyecto {project}',
        '<setIt> [a] <theProject> <name> [de] {newName}',
        '<theProject> [ahora] (se llama|pasa a llamarse) {newName}',
      ],
    },
    delete_project: {
      example: 'elimina el proyecto Web',
      says: ['<delete> [<the>] proyecto [{project}]', '<delete> (un|este|ese) proyecto'],
    },
    create_client: {
      example: 'crea el cliente ACME',
      says: [
        '<create> <aNew> cliente <fresh> [<named>] {newName} [[,] [con] [el] (correo|email|e - mail|correo electrónico) {email}]',
        '<create> <aNew> cliente <fresh>',
      ],
    },
    list_clients: {
      example: 'muestra todos los clientes',
      says: [
        '<show> <all> clientes [archivados {archived=true}|activos {archived=false}] [<withName>]',
        'qué clientes <exist> [archivados {archived=true}|activos {archived=false}]',
        'qué clientes están (archivados {archived=true}|activos {archived=false})',
        '(lista de [los] clientes|todos los clientes)',
      ],
    },
    rename_client: {
      example: 'renombra el cliente ACME a ACME SA',
      says: [
        '<rename> [<the>] cliente {client} <to> {newName}',
        '<setIt> [a] <theClient> <name> [de] {newName}',
        '<theClient> [ahora] (se llama|pasa a llamarse) {newName}',
      ],
    },
    update_client: {
      example: 'archiva el cliente ACME',
      says: [
        '<archive> [<the>] cliente {client} {archived=true}',
        '<restore> [<the>] cliente {client} {archived=false}',
        '(<setIt>|<addIt>) (a|al) [<the>] cliente {client} <email> {email}',
        '(<setIt>|<addIt>) <email> {email} (a|al|en|para) [<the>] cliente {client}',
        '(<setIt>|<addIt>) (a|al) [<the>] cliente {client} <address> {quoted:address}',
        '(<setIt>|<addIt>) <address> {quoted:address} (a|al|en|para) [<the>] cliente {client}',
        '(<setIt>|<addIt>|escribe) <note> (a|al|en|para|sobre) [<the>] cliente {client} ({rest:note}|[,] {quoted:note})',
        '(<setIt>|<addIt>) (a|al|en) [<the>] cliente {client} <note> [:] {quoted:note}',
        '(<setIt>|<addIt>) {quoted:note} como nota (de|del|a|al|en) [<the>] cliente {client}',
        '(<setIt>|<addIt>) <note> {quoted:note} (a|al|en|para) [<the>] cliente {client}',
      ],
    },
    delete_client: { example: 'elimina el cliente ACME', says: ['<delete> [<the>] cliente [{client}]'] },
    create_tag: {
      example: 'crea la etiqueta urgente',
      says: [
        '<create> <aNew> (etiqueta|tag) <fresh> [<named>] {newName}',
        '<create> <aNew> (etiqueta|tag) <fresh> [<named>] {hashtag:name}',
        '<create> <aNew> (etiqueta|tag) <fresh>',
      ],
    },
    list_tags: {
      example: 'muestra todas las etiquetas',
      says: [
        '<show> <all> (etiquetas|tags) [archivadas {archived=true}|activas {archived=false}]',
        'qué (etiquetas|tags) <exist> [archivadas {archived=true}|activas {archived=false}]',
        'qué (etiquetas|tags) están (archivadas {archived=true}|activas {archived=false})',
        '(lista de [las] etiquetas|todas las etiquetas)',
      ],
    },
    rename_tag: {
      example: 'renombra la etiqueta urgente a rápido',
      says: [
        '<rename> [<the>] (etiqueta|tag) {tag} <to> {newName}',
        '<setIt> [a] <theTag> <name> [de] {newName}',
        '(cambia|cambie|cambiar|sustituye|sustituir|reemplaza|reemplazar) <theTag> (a|por) [<the>] [<tag>] {newName}',
        '<theTag> [ahora] (se llama|pasa a llamarse) {newName}',
      ],
    },
    update_tag: {
      example: 'archiva la etiqueta urgente',
      says: ['<archive> [<the>] (etiqueta|tag) {tag} {archived=true}'],
    },
    delete_tag: { example: 'elimina la etiqueta urgente', says: ['<delete> [<the>] (etiqueta|tag) [{tag}]'] },
    create_task: {
      example: 'añade la tarea "Prueba de carga" al proyecto Web',
      says: [
        '<create> <aNew> tarea <fresh> [<named>] {newName} [<task...>]',
        `<create> ${IN} [proyecto] {project} <aNew> tarea <fresh> [<named>] {newName}`,
        '<create> <aNew> tarea <fresh>',
      ],
    },
    list_tasks: {
      example: '¿qué tareas hay en Web?',
      says: [
        `<show> <all> tareas [${IN} [proyecto] {project}]`,
        `<show> <all> tareas <taskState> [${IN} [proyecto] {project}]`,
        `qué tareas (hay|tenemos|quedan|están|siguen|faltan) <taskState> [${IN} [proyecto] {project}]`,
        `qué tareas (quedan|faltan) [por (hacer|terminar)] {status=ACTIVE} [${IN} [proyecto] {project}]`,
        `qué tareas <taskState> (tiene|hay en) [el] [proyecto] {project}`,
        `[<all>] tareas <taskState> ${IN} [proyecto] {project}`,
        `qué tareas <exist> [${IN} [proyecto] {project}]`,
        'qué tareas tiene [el] [proyecto] {project}',
        `[<all>] tareas ${IN} [proyecto] {project}`,
      ],
    },
    assign_task: {
      example: 'asígnale a Ana la tarea Prueba de Web',
      says: [
        `<assignIt> a [<the>] [<user>] {users:assignees} <theTask> ${OF}`,
        `(pon|ponga|poner) [a] [<the>] [<user>] {users:assignees} (en|a cargo de) <theTask> ${OF}`,
        `[que] <theTask> ${OF} la (haga|lleve|lleva|hace|hará) {users:assignees}`,
        `(da|dé|dar|dale|pasa|pásale) <theTask> ${OF} a [<the>] [<user>] {users:assignees}`,
        `(da|dé|dar|dale|pásale) a [<the>] [<user>] {users:assignees} <theTask> ${OF}`,
      ],
    },
    update_task_hourly_rate: {
      example: 'pon una tarifa de 80 EUR a la tarea Prueba de Web',
      says: amountOf('hourlyRate', `<theTask> ${OF}`, MONEY),
    },
    update_task_cost_rate: {
      example: 'pon un coste por hora de 50 EUR a la tarea Prueba de Web',
      says: amountOf('costRate', `<theTask> ${OF}`, MONEY),
    },
    update_task: {
      example: 'marca la tarea Prueba de Web como terminada',
      says: [
        `(marca|marque|marcar|marcá|pon|da|deja) [<the>] tarea {task} [${IN} [proyecto] {project}] (como|por) <done> {status=DONE}`,
        `(marca|marque|marcar|marcá|pon|da|dar|dé) (como|por) <done> [<the>] tarea {task} [${IN} [proyecto] {project}] {status=DONE}`,
        `(estima|estime|estimar|calcula|calcular) <theTask> ${OF} en {duration:estimate}`,
        ...amountOf('estimate', `<theTask> ${OF}`, '{duration:estimate}'),
        `(haz|marca|pon|deja) <theTask> ${OF} [como] <billable>`,
        `(completa|completar|finaliza|finalizar|termina|terminar|cierra|cerrar) [<the>] tarea {task} [${IN} [proyecto] {project}] {status=DONE}`,
        `la tarea {task} ${IN} [proyecto] {project} (está|ya está) <done> {status=DONE}`,
        `[ya] (terminé|acabé|completé|finalicé|he terminado|he acabado|he completado|he finalizado|hemos terminado|hemos acabado|hemos completado) [<the>] tarea {task} [${IN} [proyecto] {project}] {status=DONE}`,
        `(reabre|reabrir|reactiva|reactivar) [<the>] tarea {task} [${IN} [proyecto] {project}] {status=ACTIVE}`,
      ],
    },
    rename_task: {
      example: 'renombra la tarea Prueba de Web a Carga',
      says: [`<rename> [<the>] tarea {task} [(en|de|del) [el] [proyecto] {project}] <to> {newName}`],
    },
    delete_task: {
      example: 'elimina la tarea Prueba de Web',
      says: [`<delete> [<the>] tarea [{task}] [${IN} [proyecto] {project}]`],
    },
  },
} satisfies ClockifyTopic;
