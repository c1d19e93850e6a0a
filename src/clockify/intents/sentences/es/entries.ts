import type { ClockifyTopic } from '../../clockify-topic.js';

/** What a time entry has beside its time. */
const DETAILS = [
  '{day}',
  '(para|de) {day}',
  '[en|con|para] [la] tarea [:|de] {task}',
  '(para|de|del) [el|la] (cliente|clienta) ({titledClient}|{quoted:client})',
  '{description}',
  '<described> [:|=|de] {description}',
  '<described> {rest}',
  '{rest}',
  '<tagged> [:] {tags+}',
  '{hashtag:tags+}',
  '[,|y] [es] <billable>',
  'por {description}',
];

const ON = '(en|a|al|contra|sobre|bajo|dentro de) [el|la|los|las] [proyecto] {project} [/ {task}]';
const FOR = '(para|del) [el|la|los|las] [proyecto] {project} [/ {task}]';
/** Without a noun only a capital letter tells that `para` stands before somebody: not `para revisar`. */
const PERSON = '((el usuario|la usuaria|usuario|usuaria) {user}|{titledPerson})';
const TIME = [
  '{duration}',
  '(por|durante) {duration}',
  '{range}',
  '{duration} de {description}',
  '{duration} haciendo {description}',
];
const PROJECT = [
  ON,
  FOR,
  'proyecto [:|=] {project} [/ {task}]',
  '(en|a|para) la tarea {task} (de|del|en|en el) [proyecto] {project}',
];

/** Time that was worked. */
export const ENTRIES = {
  rules: {
    add: '(échame|méteme|me añades|me agregas|me metes|me sumas|añade|añada|añadir|añádeme|agrega|agregue|agregar|agregá|agrégame|mete|meta|meter|pon|ponga|poner|poné|ponme|suma|sumar)',
    log: '(me apuntas|me registras|me anotas|me cargas|me imputas|registra|registre|registrar|registrá|regístrame|anota|anote|anotar|anotá|anótame|apunta|apunte|apuntar|apúntame|imputa|impute|imputar|carga|cargue|cargar|cargame|cárgame|reporta|reportar|graba|grabar|ingresa|ingrese|ingresar|introduce|introduzca|introducir|asienta|contabiliza|contabilizar)',
    make: '(crea|cree|crear|creá|haz|hacer|añade|añadir|agrega|agregar|registra|registrar|nueva|nuevo|anota)',
    worked:
      '[yo] (trabajé|he trabajado|trabajamos|hemos trabajado|estuve|estuve trabajando|he estado|he estado trabajando|dediqué|le dediqué|he dedicado|dedicamos|pasé|he pasado|pasamos|hice|he hecho|hicimos|metí|he metido|invertí|he invertido|eché|he echado|gasté)',
    done: '(trabajadas|trabajados|dedicadas|dedicados|registradas|registrados|imputadas|anotadas|cargadas|apuntadas|invertidas)',
    anEntry: '([una|la|otra|un|el] [nueva|nuevo] (entrada|registro|imputación|parte) [de (tiempo|horas)])',
    some: '([el|mi|mis|las|unas|algunas|varias] (tiempo|horas|rato))',
    ref: '((mi|la) (entrada|imputación) (de|del) {day:entry.date}|[mi|la|el] (última|último|anterior|más reciente) (entrada|registro|entrada de tiempo|registro de tiempo|imputación) {entry=last}|(mi|la) entrada (anterior|más reciente) {entry=last}|[mi|el|la] (temporizador|cronómetro|crono|timer|entrada|registro|contador) (actual|en curso|en marcha|activo|activa|corriendo|abierto|abierta) {entry=running}|[la|el] (entrada|registro|entrada de tiempo) [con id|id|con el id|con] {id:entryId})',
    change:
      '(cambia|cambie|cambiar|cambiá|actualiza|actualizar|edita|editar|modifica|modificar|corrige|corregir|pon|poner|ajusta|ajustar|establece)',
  },
  clauses: {
    entry: [...DETAILS, ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    marked: [...DETAILS.filter((clause) => clause !== '{rest}'), ...TIME, ...PROJECT, '{titled} [/ {task}]'],
    before: ['{day}', 'para {day}', ON, FOR, '{titled} [/ {task}]'],
    others: [...DETAILS, ...TIME],
    // A number that is no amount of time is not one with what follows: three `hours and a half`.
    untimed: [...DETAILS, ...PROJECT],
  },
  sentences: {
    create_time_entry: {
      example: 'registra 2 horas ayer en Web: portada',
      says: [
        '<log> [:|,] <entry...>',
        '<log> [<some>] [<entry...>]',
        '(<log>|<add>) {number:_} [<untimed...>]',
        '<add> <some> [<entry...>]',
        '<add> [<before...> [,|:]] ({duration}|{range}) [[,] <entry...>]',
        '<add> {duration} (de|haciendo) {description} <untimed...>',
        '<make> <anEntry> [:|,|de|por|con] [<marked...>]',
        '<anEntry> (:|,|de|por) <marked...>',
        '[<before...> [,|:|-]] ({duration}|{range}) [[,|-] <entry...>]',
        '[{day} [,]] <worked> <entry...>',
        '[<before...>] ({duration}|{range}) <done> [<entry...>]',
        '[tengo|llevo|son] {duration} <done> [<entry...>]',
      ],
    },
    repeat_time_entries: {
      example: 'registra 1 hora en Web: lo mismo que ayer',
      says: [
        '[<log>|haz] lo mismo (que|de) {day:repeats.date}',
        'igual que {day:repeats.date}',
        '(repite|copia|duplica) [la|las] (entrada|entradas) de {day:repeats.date}',
      ],
    },
    create_time_entry_for_user: {
      example: 'registra 4 horas para Marko en Web',
      says: [
        `<log> <others...> para ${PERSON} ${ON} <others...>`,
        `(<log>|<add>) ({duration}|{range}) <others...> (para|a) ${PERSON} ${ON} <others...>`,
        `<log> <others...> ${ON} <others...> (para|a nombre de) ${PERSON} <others...>`,
        `<add> ({duration}|{range}) <others...> ${ON} <others...> (para|a nombre de) ${PERSON} <others...>`,
        `<log> para ${PERSON} <others...> ${ON} <others...>`,
        `(<log>|<add>) (a|para) ${PERSON} ({duration}|{range}) <others...> ${ON} <others...>`,
      ],
    },
    update_time_entry: {
      example: 'cambia la descripción de mi última entrada a "revisión"',
      says: [
        '<change> [la|el] (descripción|texto|nota|título|nombre) (de|en|a) <ref> (a|por|como) [:] {description}',
        '<change> [la|el] (descripción|texto|nota|título) (de|en|a) <ref> {rest}',
        '<change> (como descripción|de descripción) {quoted:description} (a|en) <ref>',
        '(renombra|renombrar|describe) <ref> (a|como) {description}',
        '(mueve|mueva|mover|mové|pasa|pasar|cambia|cambiar|reasigna|reasignar|asigna|traslada) <ref> (a|al|al proyecto|para|en) [el] [proyecto] {project} [/ {task}]',
        '(mueve|mueva|mover|mové|pasa|pasar|reasigna|reasignar|traslada) (a|al|en) [el] [proyecto] {project} <ref>',
        '(marca|marque|marcar|pon|haz|deja) [como] <billable> <ref>',
        '<change> [el] proyecto de <ref> (a|por) [proyecto] {project} [/ {task}]',
        '<change> [la] tarea de <ref> (a|por) [la tarea] {task}',
        '(marca|marque|marcar|pon|haz|deja) <ref> [como] <billable>',
        '(etiqueta|etiquetar) <ref> (con|como) {tags+}',
        '(añade|agrega|pon|añadir|agregar) [la|las] (etiqueta|etiquetas) {tags+} (a|en) <ref>',
        '<change> [el|la] (fin|final|hora de fin|hora final|hora de salida) de <ref> {moment:end}',
        '<change> [el|la] (inicio|comienzo|hora de inicio|hora de comienzo|hora de entrada) de <ref> {moment:start}',
      ],
    },
    change_time_entry: {
      example: 'cambia la descripción de mi última entrada a "revisión"',
      says: ['(cambia|edita|editar|modifica|modificar|corrige|corregir|actualiza) <ref>'],
    },
    delete_time_entry: {
      example: 'borra mi última entrada',
      says: [
        '<delete> <ref>',
        '(cancela|cancelar|anula|anular|aborta) <ref>',
        '(<delete>|cancela|cancelar|anula|anular) [el|mi] (temporizador|cronómetro|crono|timer|contador) {entry=running}',
      ],
    },
    delete_unnamed_time_entry: {
      example: 'borra la entrada 64f1c2a9e4b0a1b2c3d4e5f6',
      says: [
        '(bórralo|bórrala|borralo|borrala|elimínalo|elimínala|elimínelo|quítalo|quítala|descártalo|bórrelo|bórrela)',
        '<delete> (eso|esto|esa|ese|esta|este|la entrada|una entrada|esa entrada|esta entrada|mi entrada|el registro|ese registro|un registro)',
        '(deshaz|deshacer) [eso|esto]',
      ],
    },
    update_time_entries_invoiced: {
      example: 'marca como facturadas las entradas de Web de octubre',
      says: [
        '<markIt> como <invoicedOrNot> [<all>] <entries> <of> [<the>] [<project>] {project} [de|del] [{period}]',
        '[<all>] <entries> <of> [<the>] [<project>] {project} [de|del] {period} [ya] (están|han sido) <invoicedOrNot>',
        '<markIt> como <invoicedOrNot> [<all>] <entries> [de|del] {period} <of> [<the>] [<project>] {project}',
      ],
    },
    duplicate_time_entry: {
      example: 'duplica mi última entrada',
      says: ['(repite|repetir|vuelve a registrar|vuelve a meter) <lastEntry>'],
    },
    get_time_entry: {
      example: 'muestra mi última entrada',
      says: ['(qué|cuál) (es|fue|era) <lastEntry>'],
    },
    move_unnamed_time_entry: {
      example: 'mueve mi última entrada al proyecto Web',
      says: [
        '(mueve|mueva|mover|mové|pasa|pasar|cambia|cambiar|reasigna|reasignar|traslada) (mi|la|una|esa|esta|el|un|ese|este) (entrada|entrada de tiempo|registro|registro de tiempo|imputación) [(a|al|de) [otro|el otro] [proyecto] [correcto|distinto]]',
        '(muévela|muévelo|pásala|pásalo|cámbiala|cámbialo) (a otro proyecto|de proyecto|al otro proyecto|al proyecto correcto)',
      ],
    },
  },
} satisfies ClockifyTopic;
