import type { ClockifyTopic } from '../../clockify-topic.js';

const HALF = '[un|una|el|la] (medio día|media jornada)';
const PERSON = '[el|la|al] [usuario|usuaria|empleado|empleada|compañero|compañera|miembro] {user}';

/** Days on which somebody does not work. */
export const ABSENCE = {
  rules: {
    part: '((por|en|a|de) la mañana {halfDay=FIRST_HALF}|(por|en|a|de) la tarde {halfDay=SECOND_HALF})',
    away: '(de vacaciones {policy=vacaciones}|de permiso {policy=permiso}|de licencia {policy=licencia}|de baja {policy=baja}|de baja médica {policy=baja médica})',
    half: '(mañana {halfDay=FIRST_HALF}|tarde {halfDay=SECOND_HALF})',
    ask: '((solicita|solicite|solicitar|solicitá|solicito|pide|pida|pedir|pedí|pido|reserva|reserve|reservar|reservá|toma|tome|tomar|tomo|registra|registre|registrar|apunta|apuntar|anota|anotar|pon|ponga|poner|poné|crea|crear|coge|coger|cojo|voy a tomar|voy a coger|me tomo|me cojo|me pido|quiero|necesito) [me] [una solicitud de|unos|unas|un|una|mis|la|las|los])',
    ill: '(enfermo|enferma|malo|mala|malito|malita|indispuesto|indispuesta|con gripe|con fiebre)',
    kind: '(días|días de vacaciones|días de permiso|días de asuntos propios|días libres|vacaciones|días de descanso)',
    balance: '(saldo|saldos|balance|balances) [de (vacaciones|ausencias|ausencia|permisos|días libres|días)]',
    mine: '(mi|mis)',
    grant:
      '(da|dé|dar|dale|concede|conceder|añade|añada|añadir|añádele|agrega|agregue|agregar|agrégale|suma|sumar|súmale|regala|regálale|abona)',
    approveIt:
      '((aprueba|apruebe|aprobar|aprobá|acepta|aceptar|autoriza|autorizar|apruébale) {status=APPROVED}|(rechaza|rechace|rechazar|deniega|denegar|recházale|deniégale) {status=REJECTED})',
    deactivateIt: '(desactiva|desactive|desactivar|deshabilita|deshabilitar)',
    off: '(de vacaciones|de permiso|de baja|de licencia|libre|fuera|ausente|enfermo|enferma)',
  },
  clauses: {
    halfDays: [
      '{day:start..end} [<part>]',
      '(para|de) {day:start..end} [<part>]',
      '<part> (de|del) {day:start..end}',
      '<part>',
      '[de|por|como] <leave>',
      '{rest:note}',
    ],
    illDays: ['{period:start..end}', '(para|de|del|desde) {period:start..end}', '{rest:note}'],
    days: ['{period:start..end}', '(para|de|del|desde) {period:start..end}'],
    whose: ['{period}', '(para|en|de|durante) {period}'],
  },
  sentences: {
    create_half_day_off_request: {
      example: 'solicita medio día de vacaciones mañana por la tarde',
      says: [
        `[<ask>] ${HALF} [libre] <halfDays...>`,
        `<halfDays...> <ask> ${HALF} [libre]`,
        `<ask> <halfDays...> ${HALF} [libre]`,
        `<ask> ${HALF} [libre]`,
        '<ask> (libre|fiesta) la <half> (de|del) {day:start..end} <halfDays...>',
        '<ask> la <half> (de|del) {day:start..end} [libre] <halfDays...>',
      ],
    },
    report_sick: {
      example: 'registra una baja por enfermedad para hoy',
      says: [
        '[yo] (estoy|estaré|estuve|he estado|sigo) <ill> {policy=enfermedad} <illDays...>',
        '<illDays...> [yo] (estuve|he estado|sigo) <ill> {policy=enfermedad}',
        '<illDays...> (me encuentro mal|me siento mal|me siento enfermo|me siento enferma|no me encuentro bien|no me siento bien|caí enfermo|caí enferma|me he puesto enfermo|me he puesto enferma|me he puesto malo|me he puesto mala|me puse enfermo|me puse enferma|me puse malo|me puse mala) {policy=enfermedad} <illDays...>',
        '[<ask>] (baja por enfermedad|día por enfermedad|días por enfermedad|ausencia por enfermedad|enfermedad) {policy=enfermedad} <illDays...>',
        '(ponme|anótame|apúntame|márcame|regístrame|avisa que estoy|registra que estoy) [como] (enfermo|enferma) {policy=enfermedad} <illDays...>',
      ],
    },
    create_time_off_request: {
      example: 'solicita vacaciones del 21 al 23 de diciembre',
      says: [
        '<ask> <leave> <days...>',
        '<ask> <days...> [de|como] <leave>',
        '(un|una|unos|unas) <leave> <days...>',
        '<ask> <days...> libre <days...>',
        '<ask> libre <days...>',
        '{period:start..end} libre',
        '(me voy|estaré|voy a estar|estoy) <away> <days...>',
        '<days...> (me voy|estaré|voy a estar|estoy) <away> <days...>',
      ],
    },
    create_time_off_request_for_user: {
      example: 'solicita vacaciones para Ana del 21 al 23 de diciembre',
      says: [
        `<ask> <leave> (para|a|a nombre de) ${PERSON} <days...>`,
        `<ask> <leave> <days...> (para|a|a nombre de) ${PERSON}`,
        `<ask> (para|a) ${PERSON} <leave> <days...>`,
        `${PERSON} (está|estará|se va) (<away>|(enfermo|enferma|malo|mala) {policy=enfermedad}) <days...>`,
      ],
    },
    list_time_off_requests: {
      example: '¿quién está de vacaciones la próxima semana?',
      says: [
        `(está|estará|anda) ${PERSON} <off> {status=APPROVED} <whose...>`,
        '(hay|tenemos|quedan) [<all>] <requests> [<requestState>] <whose...>',
        '(quién|quiénes) (está|están|estará|estarán|estuvo|estuvieron|anda) <whose...> <off> {status=APPROVED} <whose...>',
        '(quién|quiénes) (tiene|tienen|tendrá|tendrán|tuvo) <whose...> (vacaciones|permiso|libre|fiesta|el día libre|un día libre) {status=APPROVED} <whose...>',
        '(quién|quiénes) (falta|faltan|faltará|faltarán|va a faltar|van a faltar|libra|libran|no viene|no trabaja|no está|no estará) {status=APPROVED} <whose...>',
      ],
    },
    withdraw_time_off_request: {
      example: 'borra mi solicitud de vacaciones de diciembre',
      says: [
        '<deleteIt> <mine> <request> [<for> <absence>] <whose...>',
        '<deleteIt> <mine> <absence> <whose...>',
        'ya no (quiero|necesito|voy a tomar|me voy a coger) [<the>|<mine>] <absence> <whose...>',
      ],
    },
    delete_time_off_request: {
      example: 'borra la solicitud de vacaciones de Ana de diciembre',
      says: [
        `<deleteIt> <request> [<for> <absence>] (de|del) ${PERSON} <whose...>`,
        `<deleteIt> [<the>] <absence> (de|del) ${PERSON} <whose...>`,
      ],
    },
    update_time_off_request_status: {
      example: 'aprueba las vacaciones de Ana de diciembre',
      says: [
        `<approveIt> [<the>] (<request> [<for> <absence>]|<absence>) <whose...> (de|del) ${PERSON}`,
        '<approveIt> <request> [<for> <absence>] <whose...>',
        `<approveIt> a ${PERSON} [<the>] (<request> [<for> <absence>]|<absence>) <whose...>`,
      ],
    },
    update_time_off_policy_status: {
      example: 'desactiva la política de ausencia Formación',
      says: ['<deactivateIt> <thePolicy> {status=ARCHIVED}'],
    },
    update_policy_balance: {
      example: 'dale 2 días de vacaciones más a Ana',
      says: [
        `<grant> {number:value} días [más|extra|adicionales] (de|por) <leave> [más|extra|adicionales] (a|al|para) ${PERSON}`,
        `<grant> (a|al) ${PERSON} {number:value} días [más|extra|adicionales] (de|por) <leave> [más|extra|adicionales]`,
        `<grant> {number:value} días (a|al) [<the>] (saldo|balance) (de|del) ${PERSON} (de|para) <leave>`,
      ],
    },
    list_policy_balances: {
      example: 'muestra los saldos de vacaciones del equipo',
      says: [
        '[<show>] [<all>|el] (saldos|saldo) de <leave> (del equipo|de todos|de todo el equipo|de todo el mundo|de la empresa)',
        '[<show>] [<all>] saldos de <leave>',
        '(cuántos|cuántas) <leave> le (quedan|queda) (al equipo|a cada uno)',
      ],
    },
    create_holiday: {
      example: 'añade el 18 de diciembre como festivo "Día de la empresa"',
      says: [
        '<createIt> {day:start..end} como [<a>] <holiday> [<named>] {newName}',
        '(<markIt>|pon) {day:start..end} como [<a>] <holiday> [<named>] {newName}',
        '<createIt> <aHoliday>',
      ],
    },
    list_own_balances: {
      example: '¿cuántos días de vacaciones me quedan?',
      says: [
        '(cuántos|cuántas|cuánto) <kind> (me quedan|me queda|tengo|me faltan|tengo todavía|me quedan todavía|me corresponden) [por (disfrutar|tomar|gastar|coger)|disponibles|pendientes|libres]',
        '(cuántos|cuántas|cuánto) (me quedan|me queda) de <kind>',
        '[<show>|cuál es|cómo está|cómo va] (mi|mis) <balance>',
        '[<show>|cuántos son] (mis|los) (días de vacaciones|días libres|vacaciones) (restantes|pendientes|disponibles|que me quedan|que tengo)',
      ],
    },
    list_user_balances: {
      example: 'muestra el saldo de vacaciones de Ana',
      says: [
        `[<show>|cuál es] [el|los] <balance> (de|del|para) ${PERSON}`,
        `(cuántos|cuántas|cuánto) <kind> (le quedan|le queda) a ${PERSON}`,
        `(cuántos|cuántas|cuánto) <kind> tiene ${PERSON} [disponibles|pendientes]`,
      ],
    },
  },
} satisfies ClockifyTopic;
