import type { ClockifyTopic } from '../../clockify-topic.js';

const IN = '(en|a|al|para|de|del|dentro de) [el|la]';

/** Projects, clients, tags and tasks. */
export const THINGS = {
  rules: {
    create:
      '(crea|cree|crear|creá|créame|añade|añada|añadir|agrega|agregue|agregar|agregá|haz|hacer|da de alta|dar de alta|abre|nuevo|nueva)',
    a: '[un|una|el|la|al] [nuevo|nueva]',
    the: '[el|la|al|mi|nuestro|nuestra]',
    archive: '(archiva|archive|archivar|archivá)',
    restore: '(desarchiva|desarchivar|restaura|restaurar|reactiva|reactivar)',
    rename: '(renombra|renombre|renombrar|renombrá|cambia el nombre (de|a|del)|cambiar el nombre (de|del))',
    to: '(a|como|por|en)',
    all: '[los|las|todos|todas|todos los|todas las|mis|todos mis|nuestros]',
    exist: '(hay|tenemos|tengo|existen)',
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
        '<create> <a> proyecto [privado {isPublic=false}|público {isPublic=true}|<billable>] [<named>] {newName} [<project...>]',
        '<create> <a> proyecto',
      ],
    },
    list_projects: {
      example: 'lista los proyectos',
      says: [
        '<show> <all> proyectos [archivados {archived=true}|activos {archived=false}] [<projectFilter...>]',
        'qué proyectos <exist> [<projectFilter...>]',
        'qué proyectos (tienen|contienen) {newName} en el nombre',
        '[<all>] proyectos',
        'lista de [los] proyectos',
      ],
    },
    update_project: {
      example: 'archiva el proyecto Web',
      says: [
        '<archive> <the> proyecto {project} {archived=true}',
        '<restore> <the> proyecto {project} {archived=false}',
        '(haz|marca|pon|deja) <the> proyecto {project} [como] (<billable>|público {isPublic=true}|privado {isPublic=false})',
      ],
    },
    rename_project: {
      example: 'renombra el proyecto Web a Tienda',
      says: ['<rename> <the> proyecto {project} <to> {newName}', '<rename> <the> proyecto {project}'],
    },
    delete_project: {
      example: 'elimina el proyecto Web',
      says: ['<delete> <the> proyecto [{project}]', '<delete> (un|este|ese) proyecto'],
    },
    create_client: {
      example: 'crea el cliente ACME',
      says: [
        '<create> <a> cliente [<named>] {newName} [[,] [con] [el] (correo|email|e - mail|correo electrónico) {email}]',
        '<create> <a> cliente',
      ],
    },
    list_clients: {
      example: 'muestra todos los clientes',
      says: [
        '<show> <all> clientes [archivados {archived=true}] [<withName>]',
        'qué clientes <exist>',
        '(lista de [los] clientes|todos los clientes)',
      ],
    },
    rename_client: {
      example: 'renombra el cliente ACME a ACME SA',
      says: ['<rename> <the> cliente {client} <to> {newName}'],
    },
    update_client: {
      example: 'archiva el cliente ACME',
      says: ['<archive> <the> cliente {client} {archived=true}', '<restore> <the> cliente {client} {archived=false}'],
    },
    delete_client: { example: 'elimina el cliente ACME', says: ['<delete> <the> cliente [{client}]'] },
    create_tag: {
      example: 'crea la etiqueta urgente',
      says: [
        '<create> <a> (etiqueta|tag) [<named>] {newName}',
        '<create> <a> (etiqueta|tag) [<named>] {hashtag:name}',
        '<create> <a> (etiqueta|tag)',
      ],
    },
    list_tags: {
      example: 'muestra todas las etiquetas',
      says: [
        '<show> <all> (etiquetas|tags)',
        'qué (etiquetas|tags) <exist>',
        '(lista de [las] etiquetas|todas las etiquetas)',
      ],
    },
    rename_tag: {
      example: 'renombra la etiqueta urgente a rápido',
      says: ['<rename> <the> (etiqueta|tag) {tag} <to> {newName}'],
    },
    update_tag: {
      example: 'archiva la etiqueta urgente',
      says: ['<archive> <the> (etiqueta|tag) {tag} {archived=true}'],
    },
    delete_tag: { example: 'elimina la etiqueta urgente', says: ['<delete> <the> (etiqueta|tag) [{tag}]'] },
    create_task: {
      example: 'añade la tarea "Prueba de carga" al proyecto Web',
      says: [
        '<create> <a> tarea [<named>] {newName} [<task...>]',
        `<create> ${IN} [proyecto] {project} <a> tarea [<named>] {newName}`,
        '<create> <a> tarea',
      ],
    },
    list_tasks: {
      example: '¿qué tareas hay en Web?',
      says: [
        `<show> <all> tareas [pendientes {status=ACTIVE}|terminadas {status=DONE}] [${IN} [proyecto] {project}]`,
        `qué tareas <exist> [${IN} [proyecto] {project}]`,
        'qué tareas tiene [el] [proyecto] {project}',
        `[<all>] tareas ${IN} [proyecto] {project}`,
      ],
    },
    update_task: {
      example: 'marca la tarea Prueba de Web como terminada',
      says: [
        `(marca|marque|marcar|marcá|pon|da|deja) <the> tarea {task} [${IN} [proyecto] {project}] (como|por) <done> {status=DONE}`,
        `(marca|marcar|pon) como <done> <the> tarea {task} [${IN} [proyecto] {project}] {status=DONE}`,
        `(completa|completar|finaliza|finalizar|termina|terminar|cierra|cerrar) <the> tarea {task} [${IN} [proyecto] {project}] {status=DONE}`,
        `la tarea {task} ${IN} [proyecto] {project} (está|ya está) <done> {status=DONE}`,
        `(reabre|reabrir|reactiva|reactivar) <the> tarea {task} [${IN} [proyecto] {project}] {status=ACTIVE}`,
      ],
    },
    rename_task: {
      example: 'renombra la tarea Prueba de Web a Carga',
      says: [`<rename> <the> tarea {task} [(en|de|del) [el] [proyecto] {project}] <to> {newName}`],
    },
    delete_task: {
      example: 'elimina la tarea Prueba de Web',
      says: [`<delete> <the> tarea [{task}] [${IN} [proyecto] {project}]`],
    },
  },
} satisfies ClockifyTopic;
