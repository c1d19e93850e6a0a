import type { ClockifyTopic } from '../../clockify-topic.js';
import { amountOf } from './common.js';

const USER = '[<the>] [<user>] {user}';
const IN_PROJECT = '(en|de|del|para) [<the>] [<project>] {project}';
const GIVE = '(da|dé|dar|dale|otorga|otorgar|concede|conceder|asigna|asígnale|asignar|pon|ponle)';
const MONEY = '{money} [<perHour>]';

/** What somebody costs, from some day on. */
function rates(rate: 'hourlyRate' | 'costRate'): string[] {
  return amountOf(rate, USER, MONEY).map((template) => `${template} [<since> {day:since}]`);
}

/** What somebody costs in a project. */
function projectRates(rate: 'hourlyRate' | 'costRate'): string[] {
  return [
    ...amountOf(rate, `${USER} ${IN_PROJECT}`, MONEY),
    `<setIt> <${rate}> <of> ${USER} ${IN_PROJECT} (a|en|por) ${MONEY}`,
    `<setIt> ${IN_PROJECT} <${rate}> <of> ${USER} (a|en|por) ${MONEY}`,
    `${IN_PROJECT} <${rate}> <of> ${USER} <becomes> ${MONEY}`,
  ];
}

/** People, what they may do and what they cost, and the person who speaks. */
export const PEOPLE = {
  rules: {
    adminRole:
      '[el|los|la] ((rol|papel|cargo|permisos|permiso|derechos|privilegios|acceso) de (administrador|administradora|admin)|(rol|permisos) admin)',
    managerRole:
      '[el|los|la] ((rol|papel|cargo|permisos|derechos) de <projectManager>|(dirección|jefatura|gestión|responsabilidad))',
    general: '[<the>] tarifa (por defecto|general|predeterminada|estándar|por hora por defecto|por hora general)',
    generalCost:
      '[<the>] ((tarifa de coste|tarifa de costo) (por defecto|general|predeterminada|estándar)|(coste|costo) por hora (por defecto|general|predeterminado))',
  },
  sentences: {
    get_user: {
      example: '¿quién soy?',
      says: [
        'quién soy [yo] [aquí|en clockify]',
        '(con|como) (qué|cuál) (usuario|cuenta|nombre) (estoy|he entrado|inicié sesión|he iniciado sesión) [conectado|conectada|dentro|registrado|registrada]',
        '(qué|cuál) (usuario|cuenta) (soy|es la mía|estoy usando|uso)',
        '[<show>|cuál es|qué es|cómo es] mi (perfil|cuenta|usuario|perfil de usuario|correo|correo electrónico|email|zona horaria|configuración|id|id de usuario|nombre de usuario) [en clockify]',
        '[<show>|cuáles son] mis (datos|datos de usuario|ajustes|preferencias) [en clockify]',
      ],
    },
    list_users: {
      example: '¿quién trabaja en el proyecto Web?',
      says: [
        '(quién|quiénes) (trabaja|trabajan|está|están|participa|participan|hay) en [<the>] <project> {project}',
        '(quién|quiénes) (tiene|tienen) acceso (a|al) [<the>] <project> {project}',
        '(quién|quiénes) (está|están) (asignado|asignada|asignados) (a|al|en) [<the>] <project> {project}',
        '(quién|quiénes) (hay|está|están|forma parte|somos|pertenece|pertenecen) (en|de|del|a|al) [<the>] (equipo|espacio|espacio de trabajo|workspace)',
        'qué (gente|personal|<users>) (hay|tenemos|trabaja|trabajan|está|están) en ([<the>] <project> {project}|<workspace>|el equipo)',
        '[<show>] [a] (la gente del equipo|los del equipo|los de la empresa|nuestro equipo|la gente|todo el equipo|el equipo|todo el mundo) [(de|del|en) (<workspace>|[<the>] <project> {project})]',
        '[<show>] [<all>] <users> (en|de|del) <workspace>',
        '<which> <users> (tiene|hay en) <theProject>',
      ],
    },
    list_user_managers: {
      example: '¿quién supervisa a Ana?',
      says: [
        `a (quién|quiénes) (reporta|responde|rinde cuentas) ${USER}`,
        `(quién|quiénes) (supervisa|supervisan|dirige|dirigen|coordina|lidera|manda) (a|al|sobre) ${USER}`,
      ],
    },
    add_workspace_user: {
      example: 'añade a ana@acme.example al espacio de trabajo',
      says: [
        '(<addIt>|<createIt>) [a|al] [<a>|<the>] [<user>] [con] [el] [correo|email] {email} [<into> <workspace>] [como (usuario|usuaria|miembro|empleado|empleada)]',
        'invita [a] {user:_} [,|:|con] [el|su] [correo|email|correo electrónico] {email} [<into> <workspace>]',
        '(manda|mandar|envía|enviar|mándale|envíale) [a] {email} una invitación [<into> <workspace>]',
        '(<addIt>|<createIt>) <a> <user> [nuevo|nueva] [<into> <workspace>]',
      ],
    },
    activate_user: {
      example: 'activa al usuario Ben',
      says: [
        '(pon|marca|deja|vuelve a poner) [a] ([<the>] <user> {user}|{titledPerson}) [como] (activo|activa) [de nuevo]',
      ],
    },
    deactivate_user: {
      example: 'desactiva al usuario Ben',
      says: ['(pon|marca|deja) [a] ([<the>] <user> {user}|{titledPerson}) [como] (inactivo|inactiva)'],
    },
    update_user_hourly_rate: {
      example: 'pon una tarifa de 60 EUR por hora a Ana',
      says: [...rates('hourlyRate'), '<setIt> <hourlyRate> (a|en) {money} [<perHour>]'],
    },
    update_user_cost_rate: {
      example: 'pon un coste por hora de 40 EUR a Ana',
      says: [...rates('costRate'), '<setIt> <costRate> (a|en) {money} [<perHour>]'],
    },
    update_project_user_hourly_rate: {
      example: 'cambia la tarifa de Ana en Web a 60 EUR',
      says: projectRates('hourlyRate'),
    },
    update_project_user_cost_rate: {
      example: 'cambia la tarifa de coste de Ana en Web a 40 EUR',
      says: projectRates('costRate'),
    },
    update_workspace_hourly_rate: {
      example: 'cambia la tarifa por defecto a 90 EUR',
      says: [
        '<setIt> <general> [<of> <workspace>] (a|en) {money} [<perHour>]',
        ...amountOf('hourlyRate', '<workspace>', MONEY),
      ],
    },
    update_workspace_cost_rate: {
      example: 'cambia la tarifa de coste por defecto a 50 EUR',
      says: [
        '<setIt> <generalCost> [<of> <workspace>] (a|en) {money} [<perHour>]',
        ...amountOf('costRate', '<workspace>', MONEY),
      ],
    },
    make_workspace_admin: {
      example: 'dale a Ana el rol de administradora',
      says: [
        `(haz|haga|hacer|nombra|nombrar) <admin> [<of> <workspace>] (a|al) ${USER}`,
        `${GIVE} (a|al) ${USER} <adminRole> [<of> <workspace>]`,
        `${GIVE} <adminRole> [<of> <workspace>] (a|al) ${USER}`,
        `${USER} (será|va a ser|pasa a ser) <admin> [<of> <workspace>]`,
      ],
    },
    make_project_manager: {
      example: 'nombra jefa del proyecto Web a Ana',
      says: [
        `${USER} (será|va a ser|pasa a ser) <projectManager> <of> [<the>] [<project>] {project}`,
        `(haz|haga|hacer|nombra|nombrar) <projectManager> <of> [<the>] [<project>] {project} (a|al) ${USER}`,
        `${GIVE} (a|al) ${USER} <managerRole> <of> [<the>] [<project>] {project}`,
        `${GIVE} <managerRole> <of> [<the>] [<project>] {project} (a|al) ${USER}`,
        `(pon|poner|deja|dejar) [a] ${USER} (al frente|a cargo|al cargo|al mando) <of> [<the>] <project> {project}`,
      ],
    },
    make_team_manager: {
      example: 'haz jefa del equipo Diseño a Ana',
      says: [
        `(haz|haga|hacer|nombra|nombrar) <teamManager> <of> <theGroup> (a|al) ${USER}`,
        `(pon|poner|deja|dejar) [a] ${USER} (al frente|a cargo|al cargo|al mando) <of> <theGroup>`,
      ],
    },
    remove_workspace_admin: {
      example: 'quítale a Ana el rol de administradora',
      says: [
        `<removeIt> (a|al) ${USER} de <admin>`,
        `<removeIt> (como|de) <admin> (a|al) ${USER}`,
        `<removeIt> (a|al) ${USER} <adminRole> [<of> <workspace>]`,
        `<removeIt> <adminRole> [<of> <workspace>] (a|al|de) ${USER}`,
        `${USER} ya no (es|será) <admin> [<of> <workspace>]`,
        `que ${USER} deje de ser <admin> [<of> <workspace>]`,
      ],
    },
    remove_project_manager: {
      example: 'Ana ya no es jefa del proyecto Web',
      says: [
        `<removeIt> (a|al) ${USER} de <projectManager> <of> [<the>] [<project>] {project}`,
        `<removeIt> (como|de) <projectManager> <of> [<the>] [<project>] {project} (a|al) ${USER}`,
        `<removeIt> (a|al) ${USER} <managerRole> <of> [<the>] [<project>] {project}`,
        `<removeIt> <managerRole> <of> [<the>] [<project>] {project} (a|al) ${USER}`,
        `${USER} ya no (es|será) <projectManager> <of> [<the>] <project> {project}`,
      ],
    },
    create_user_group: {
      example: 'crea un grupo con Ana y Marko que se llame Diseño',
      says: ['<createIt> <aGroup> <with> {users} <named> {newName}'],
    },
    update_user_group: {
      example: 'ponle al grupo Diseño el nombre Creativos',
      says: ['<setIt> [a] <theGroup> <name> [de] {newName}', '<theGroup> [ahora] (se llama|pasa a llamarse) {newName}'],
    },
    add_user_group_member: {
      example: 'haz a Ana miembro del grupo Diseño',
      says: [
        `(haz|hacer) [a] ${USER} (miembro|parte) <of> <theGroup>`,
        `(<addIt>|mueve|mover|pasa|pasar) (a|al|en) <theGroup> a ${USER}`,
        `(pasa|pasar|mueve|mover) [a] ${USER} <into> <theGroup>`,
      ],
    },
    remove_user_group_member: {
      example: 'quita del grupo Diseño a Ben',
      says: [`<removeIt> (de|del) <theGroup> a ${USER}`],
    },
    list_workspaces: {
      example: '¿en qué espacios de trabajo estoy?',
      says: [
        '(en|a) qué <workspaces> (estoy|pertenezco|tengo acceso|participo)',
        'qué <workspaces> (puedo ver|puedo usar|son míos)',
      ],
    },
    get_workspace: {
      example: '¿en qué espacio de trabajo estoy?',
      says: [
        '(en|cuál es) (qué|el) <workspace> (estoy|estamos|activo|actual|en el que estoy)',
        'en qué <workspace> (estoy|estamos|trabajo)',
        '(cómo se llama|cuál es) (el|este|mi|nuestro) (espacio de trabajo|espacio|workspace) [actual|activo]',
        '<show> (el|este|mi|nuestro) (espacio de trabajo|espacio|workspace) (actual|activo)',
      ],
    },
  },
} satisfies ClockifyTopic;
