import type { ClockifyTopic } from '../../clockify-topic.js';

/** People, what they may do and what they cost. */
export const USERS = {
  rules: {
    somebody: '([the] <user> {user}|{titledPerson})',
    anybody: '[the] [<user>] {user}',
    perHourSince: '[<perHour>] [<since> {day:since}]',
    invite: '(invite|add|invite user|add user|invite the user|add the user|invite member|add member)',
    status:
      '((active) {status=ACTIVE}|(inactive|deactivated|disabled) {status=INACTIVE}|(pending|invited) {status=PENDING}|(declined) {status=DECLINED})',
    adminRights: '[the] [workspace] (admin|administrator) (role|rights|permissions|access)',
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
        '[<show>] [<all>] [<status>] <users> [<userFilter...>]',
        '(which|what) <users> are <status>',
        'who are [the] <users> [<userFilter...>]',
        "who (is|' s|are) in <theWorkspace>",
        "who (is|' s|works|is working) (on|assigned to) [the] project {project}",
        'who has access to [the] project {project}',
        '<find> [a|the] (user|member|colleague) ([<named>] ({name}|{email})|(with|by) [the] (email|e - mail|email address) {email})',
      ],
    },
    add_workspace_user: {
      example: 'invite ana@acme.example to the workspace',
      says: [
        '<invite> [user|member] {email} [(to|into|in) <theWorkspace>] [as [a] (member|user|regular user)]',
        '(send|mail) {email} an (invite|invitation) [to <theWorkspace>]',
        '<create> <a> (<user>|workspace user) [(with|using) [the] (email|address)] {email} [(to|in) <theWorkspace>]',
        '(invite|add|create) (a|an|the) [new] (user|member|person|colleague) [to <theWorkspace>]',
        'invite [someone|somebody|user|{user:_}] [to <theWorkspace>]',
      ],
    },
    deactivate_user: {
      example: 'deactivate user Ben',
      says: [
        '(deactivate|disable|suspend|block) <somebody> [in|on] [<theWorkspace>]',
        '(make|set|mark) <somebody> [as|to] inactive',
      ],
    },
    activate_user: {
      example: 'reactivate user Ben',
      says: [
        '(activate|reactivate|re - activate|enable|unblock) <somebody> [again] [in|on] [<theWorkspace>]',
        '(make|set|mark) <somebody> [as|to] active [again]',
      ],
    },
    update_user_hourly_rate: {
      example: "set Ana's hourly rate to 60 EUR",
      says: [
        '(set|change|update) (a|the) <hourlyRate> [to {money} <perHourSince>]',
        'bill <anybody> at {price} <perHourSince>',
      ],
    },
    update_workspace_hourly_rate: {
      example: 'set the hourly rate of the workspace to 90 EUR',
      says: [
        '(set|change|update) [the|our] (default|workspace|default workspace|general) <hourlyRate> to {money} <perHourSince>',
        '(set|change|update) [the] [default] <hourlyRate> (of|for) <theWorkspace> to {money} <perHourSince>',
      ],
    },
    update_workspace_cost_rate: {
      example: 'set the cost rate of the workspace to 50 EUR',
      says: [
        '(set|change|update) [the|our] (default|workspace|default workspace) <costRate> to {money} <perHourSince>',
        '(set|change|update) [the] [default] <costRate> (of|for) <theWorkspace> to {money} <perHourSince>',
      ],
    },
    make_project_manager: {
      example: 'make Ana project manager of Website',
      says: [
        '(give|assign|grant) <anybody> [the] project manager (role|rights) (of|for|on) [project] {project}',
        '(give|assign|grant) [the] [role of] project manager [role] (of|for|on) [project] {project} to <anybody>',
      ],
    },
    make_workspace_admin: {
      example: 'make Ana a workspace admin',
      says: ['(give|grant|assign) <anybody> <adminRights>', '(assign|grant|give) <adminRights> to <anybody>'],
    },
    remove_project_manager: {
      example: 'remove Ana as project manager of Website',
      says: [
        '<anybody> is (no longer|not) <projectManager> (of|for|on) [the] [project] {project} [project] [anymore|any more]',
        "(remove|revoke|take away) {user} 's project manager (role|rights) (on|of|for|from|in) [project] {project}",
        '(remove|revoke) [the] project manager [role] (of|from) <anybody> (on|of|for|in) [project] {project}',
      ],
    },
    remove_workspace_admin: {
      example: 'remove the admin role from Ana',
      says: [
        '<anybody> is (no longer|not) <admin> [anymore|any more]',
        "(remove|revoke|take away) {user} 's <adminRights>",
        '(remove|revoke|take away) <adminRights> from <anybody>',
      ],
    },
    list_user_managers: {
      example: "who are Ana's managers",
      says: ['who manages [user] {user}'],
    },
    list_user_groups: {
      example: 'list user groups',
      says: ['<find> [a|the] <group> [<named>|<like>] {name}', '<show> [<all>] <groups> (named|called|with) {name}'],
    },
    update_user_group: {
      example: 'rename group Designers to Design',
      says: ['give <theGroup> the [new] name {newName}', '<rename> <aGroup>'],
    },
    add_user_group_member: {
      example: 'put Ana in the Designers group',
      says: [
        '(assign|move) <anybody> (to|in|into) (<theGroup>|<aGroup>)',
        'make <anybody> [a] (member|part) of <theGroup>',
        '(add|put) (someone|a user|a member) (to|in|into) <theGroup>',
      ],
    },
    remove_user_group_member: {
      example: 'remove Ben from group Designers',
      says: ['(remove|delete|kick) <anybody> (from|out of) <aGroup>'],
    },
    list_workspaces: {
      example: 'list workspaces',
      says: [
        '(which|what) workspaces (am i (in|part of|a member of)|do i belong to|can i (use|see|access))',
        '<show> [<all>] workspaces (i am|im) (in|part of)',
      ],
    },
    get_workspace: {
      example: 'show workspace details',
      says: [
        '(which|what) workspace (am i in|is this|is active|are we in|am i using|is selected)',
        "(what is|what ' s) (my|the|our) [current|active] workspace [called]",
      ],
    },
  },
} satisfies ClockifyTopic;
