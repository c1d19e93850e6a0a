import type { ClockifyTopic } from '../../clockify-topic.js';
import { deletions, listings, named, renamings, unnamed } from './naming.js';

const GROUP = named('<group>', 'group');
const A_GROUP = unnamed('<group>');
const USER = '[the] [user|member|colleague] {user}';
/** Where it could be anything else too: `disable notifications`. */
const SOMEBODY = '([the] (user|member|colleague) {user}|{titledPerson})';
const RATE = '(hourly rate|hourly billable rate|billable rate|billing rate|rate)';
const COST_RATE = '(cost rate|hourly cost rate|hourly cost)';
const PER_HOUR = '[(per|an|a|/) hour|/ h|hourly] [(from|since|starting|as of|effective) {day:since}]';
const WORKSPACE = '[the|our|my|this] workspace';

/** People, what they may do and what they cost. */
export const USERS = {
  rules: {
    group: '(group|user group|usergroup|team)',
    groups: '(groups|user groups|usergroups|teams)',
    people: '(users|members|people|team members|teammates|colleagues|employees|workspace users|workspace members)',
    invite: '(invite|add|invite user|add user|invite the user|add the user|invite member|add member)',
    status:
      '((active) {status=ACTIVE}|(inactive|deactivated|disabled) {status=INACTIVE}|(pending|invited) {status=PENDING}|(declined) {status=DECLINED})',
    adminRole: '(workspace admin|workspace administrator|admin|administrator|an admin|an administrator)',
  },
  clauses: {
    userFilter: [
      '(named|called|with name|with the name) {name}',
      '(with|that have|having) {name} in (the|their) name',
      '(on|of|in|assigned to) [the] project {project}',
      '(with|by) [the] (email|e - mail) [address] {email}',
      'in <theWorkspace>',
      '(who|that) are <status>',
      'with [the] [status] <status> [status]',
    ],
  },
  sentences: {
    get_user: {
      example: 'who am I',
      says: [
        'who am i [logged in as|here]',
        'whoami',
        "[<show>|what ' s|what is|get] my (profile|user|account|user profile|user id|user info|user details|account info|account details|email|details|id|name|settings|time zone|timezone) [in clockify]",
        '(which|what) (account|user) (am i|is this|am i using|am i logged in with|am i logged in as)',
        '<show> [the] (current|logged in) user',
        'get (user|me|myself)',
        'show me myself',
      ],
    },
    list_users: {
      example: 'list users',
      says: [
        ...listings('<people>'),
        '[<show>] [<all>] [<status>] <people> [<userFilter...>]',
        '(which|what) <people> are <status>',
        "who (is|' s|are) in <theWorkspace>",
        "who (is|' s|works|is working) (on|assigned to) [the] project {project}",
        'who has access to [the] project {project}',
        '[<show>] [<all>] <people> (on|of|in) [the] {project} project',
        '<find> [a|the] (user|member|colleague) ([<named>] ({name}|{email})|(with|by) [the] (email|e - mail|email address) {email})',
        '<show> (everyone|everybody) in <theWorkspace>',
      ],
    },
    get_member_profile: {
      example: "show Ana's profile",
      says: ["<show> {user} 's (profile|member profile)", '<show> [the] [member] profile of [user] {user}'],
    },
    add_workspace_user: {
      example: 'invite ana@acme.example to the workspace',
      says: [
        '<invite> [user|member] {email} [(to|into|in) <theWorkspace>] [as [a] (member|user|regular user)]',
        '(send|mail) an (invite|invitation) to {email}',
        '(send|mail) {email} an (invite|invitation) [to <theWorkspace>]',
        '<create> <a> (user|member|workspace user) [(with|using) [the] (email|address)] {email} [(to|in) <theWorkspace>]',
        'invite (a|an|the) [new] (user|member|person|colleague) [to <theWorkspace>]',
        'invite [user|someone|somebody] [to <theWorkspace>]',
        'invite {user:_} [to <theWorkspace>]',
        '(add|create) (a|an|the) [new] (user|member) [to <theWorkspace>]',
      ],
    },
    deactivate_user: {
      example: 'deactivate user Ben',
      says: [
        `(deactivate|disable|suspend|block) ${SOMEBODY} [in|on] [<theWorkspace>]`,
        `(make|set|mark) ${SOMEBODY} [as|to] inactive`,
        '(deactivate|disable) (a|the|that) (user|member)',
      ],
    },
    activate_user: {
      example: 'reactivate user Ben',
      says: [
        `(activate|reactivate|re - activate|enable|unblock) ${SOMEBODY} [again] [in|on] [<theWorkspace>]`,
        `(make|set|mark) ${SOMEBODY} [as|to] active [again]`,
        '(activate|reactivate) (a|the|that) (user|member)',
      ],
    },
    update_user_hourly_rate: {
      example: "set Ana's hourly rate to 60 EUR",
      says: [
        `(set|change|update|raise|lower|increase) {user} 's ${RATE} to {money} ${PER_HOUR}`,
        `(set|change|update|raise|lower) [the] ${RATE} (of|for) ${USER} to {money} ${PER_HOUR}`,
        `(set|change|update|raise|lower) [the] ${RATE} (of|for) ${USER}`,
        `(set|change|update|raise|lower) {user} 's ${RATE}`,
        `(set|change|update) (a|the) ${RATE} [to {money} ${PER_HOUR}]`,
        `bill ${USER} at {price} ${PER_HOUR}`,
      ],
    },
    update_user_cost_rate: {
      example: "set Ana's cost rate to 40 EUR",
      says: [
        `(set|change|update|raise|lower|increase) {user} 's ${COST_RATE} to {money} ${PER_HOUR}`,
        `(set|change|update|raise|lower) [the] ${COST_RATE} (of|for) ${USER} to {money} ${PER_HOUR}`,
      ],
    },
    update_workspace_hourly_rate: {
      example: 'set the hourly rate of the workspace to 90 EUR',
      says: [
        `(set|change|update) [the|our] (default|workspace|default workspace|general) ${RATE} to {money} ${PER_HOUR}`,
        `(set|change|update) [the] [default] ${RATE} (of|for) <theWorkspace> to {money} ${PER_HOUR}`,
      ],
    },
    update_workspace_cost_rate: {
      example: 'set the cost rate of the workspace to 50 EUR',
      says: [
        `(set|change|update) [the|our] (default|workspace|default workspace) ${COST_RATE} to {money} ${PER_HOUR}`,
        `(set|change|update) [the] [default] ${COST_RATE} (of|for) <theWorkspace> to {money} ${PER_HOUR}`,
      ],
    },
    make_project_manager: {
      example: 'make Ana project manager of Website',
      says: [
        `(make|set|appoint|name|promote) ${USER} [as|to|to be] [a|the] project manager (of|for|on) [the] [project] {project} [project]`,
        `(give|assign|grant) ${USER} [the] project manager [role|rights] (of|for|on) [project] {project}`,
        `(give|assign|grant) [the] [role of] project manager [role] (of|for|on) [project] {project} to ${USER}`,
        `(make|set|appoint|promote) ${USER} [as|to|to be] [a|the] project manager`,
      ],
    },
    make_workspace_admin: {
      example: 'make Ana a workspace admin',
      says: [
        `(make|set|appoint|promote) ${USER} [as|to|to be] [a|an|the] <adminRole> [of <theWorkspace>]`,
        `(give|grant) ${USER} [the] (admin|workspace admin|administrator) (role|rights|permissions|access)`,
        `(assign|grant|give) [the] (admin|workspace admin) role to ${USER}`,
      ],
    },
    make_team_manager: {
      example: 'make Ana team manager of Ben',
      says: [
        `(make|set|appoint|promote) ${USER} [as|to|to be] [a|the] team manager (of|for) [user|users|member|members] {users:members}`,
        `(make|set|appoint|promote) ${USER} [as|to|to be] [a|the] team manager (of|for) ${GROUP}`,
        `(make|set|appoint|promote) ${USER} [as|to|to be] [a|the] team manager`,
      ],
    },
    remove_project_manager: {
      example: 'remove Ana as project manager of Website',
      says: [
        `(remove|revoke|take away) {user} 's project manager (role|rights) (on|of|for|from|in) [project] {project}`,
        `(remove|revoke|demote|drop) ${USER} (as|from being|from) [the] project manager (on|of|for) [project] {project}`,
        `(remove|revoke) [the] project manager [role] (of|from) ${USER} (on|of|for|in) [project] {project}`,
      ],
    },
    remove_workspace_admin: {
      example: 'remove the admin role from Ana',
      says: [
        `(remove|revoke|take away) {user} 's (admin|workspace admin) (role|rights|access)`,
        `(remove|revoke|demote) ${USER} as (admin|workspace admin|an admin|a workspace admin)`,
        `(remove|revoke|take away) [the] (admin|workspace admin) (role|rights|access) from ${USER}`,
      ],
    },
    list_user_managers: {
      example: "who are Ana's managers",
      says: [
        "who (is|are|' s) {user} 's (manager|managers|boss)",
        'who (manages|are the managers of|is the manager of) [user] {user}',
        "[<show>] {user} 's managers",
        '[<show>] [the|all] managers of [user] {user}',
      ],
    },
    list_user_groups: {
      example: 'list user groups',
      says: [
        ...listings('<groups>'),
        '<find> [a|the] <group> [<named>|<like>] {name}',
        '<show> [<all>] <groups> (named|called|with) {name}',
      ],
    },
    create_user_group: {
      example: 'create user group Designers',
      says: ['<create> <a> <group> [<named>] {newName} [with {users}]', '<create> <a> <group>'],
    },
    update_user_group: {
      example: 'rename group Designers to Design',
      says: [...renamings(GROUP), `<rename> ${GROUP}`, `<rename> ${A_GROUP}`],
    },
    delete_user_group: { example: 'delete group Designers', says: [...deletions(GROUP), ...deletions(A_GROUP)] },
    add_user_group_member: {
      example: 'put Ana in the Designers group',
      says: [
        `(add|put|assign|move|include) ${USER} (to|in|into) ${GROUP}`,
        `make ${USER} [a] (member|part) of ${GROUP}`,
        `(add|put|assign) ${USER} (to|in|into) ${A_GROUP}`,
        `(add|put) (someone|a user|a member) (to|in|into) ${GROUP}`,
      ],
    },
    remove_user_group_member: {
      example: 'remove Ben from group Designers',
      says: [
        `(remove|delete|kick|drop|take) ${USER} (from|out of|off) ${GROUP}`,
        `(remove|delete|kick) ${USER} (from|out of) ${A_GROUP}`,
      ],
    },
    list_workspaces: {
      example: 'list workspaces',
      says: [
        ...listings('workspaces'),
        '(which|what) workspaces (am i (in|part of|a member of)|do i belong to|can i (use|see|access))',
        '<show> [<all>] workspaces [(i am|im) (in|part of)]',
      ],
    },
    get_workspace: {
      example: 'show workspace details',
      says: [
        `<show> [the|our|my|this|current|the current] workspace [details|info|information|settings]`,
        `<show> [the] (details|info|information|settings) (of|about|for) ${WORKSPACE}`,
        '(which|what) workspace (am i in|is this|is active|are we in|am i using|is selected)',
        "(what is|what ' s) (my|the|our) [current|active] workspace [called]",
        '(workspace) (details|info|information|settings)',
      ],
    },
    create_workspace: {
      example: 'create workspace Playground',
      says: ['<create> <a> workspace [<named>] {newName}', '<create> <a> workspace'],
    },
  },
} satisfies ClockifyTopic;
