import type { ClockifyTopic } from '../../clockify-topic.js';

const KINDS = '[<access>] [<billed>] [<access>]';

/** What work is done on. */
export const PROJECTS = {
  rules: {
    reach: '(public {access=PUBLIC}|private {access=PRIVATE})',
    access: '(public {isPublic=true}|private {isPublic=false}|(non - public|not public) {isPublic=false})',
    state:
      '((archived|closed|inactive) {archived=true}|(active|open|current|unarchived|non - archived) {archived=false})',
    anyProject: '(<theProject>|{project})',
    hasIt: '(has|have|contains|contain|includes|include)',
    enrol: '(add|assign|invite|put|include|allocate)',
  },
  clauses: {
    newProject: [
      '[and] (for|of|under) [the] [client|customer] {client} [client]',
      '(to|in) [the] (client|customer) {client}',
      '[and|with] (client|customer) [:|=] {client}',
      '[and|,] [it is|make it|should be|which is|that is] <billed>',
      '[and|,] [it is|make it|should be|which is|that is] <access>',
      '[and|in|with] [a] [<color>] [:|=|of] {color}',
      '[and|with] [an|a] <hourlyRate> [:|=|of|at] {money:hourlyRate} [<perHour>]',
      '[and] at {price:hourlyRate} [<perHour>]',
      '[and|with] [a] <costRate> [:|=|of] {money:costRate} [<perHour>]',
      '[and|with] [an|a] (estimate|time estimate|estimated time) [:|=|of] {duration:estimate}',
      '[and|with] [the|a] note [:|=|of] {quoted:note}',
    ],
    projectFilter: [
      '(for|of|by|from|with) [the] (client|customer) {client}',
      '(for|of|by) {client}',
      '(named|called|with name|with the name|matching|containing|like|starting with|that contain|with the word) {name}',
      '(with|that have|having|whose names contain|that contain) {name} in (the|their|its) (name|title)',
      '(that|which) are <state>',
      '(that|which) are <billed>',
    ],
  },
  sentences: {
    list_projects: {
      example: 'list projects',
      says: [
        '[<show>] [<all>] projects',
        '<which> projects <exist>',
        '<show> [<all>] projects <projectFilter...> [{remark:_}]',
        '[<show>|what|which] [<all>] [<state>] [<reach>] [<billed>] projects [<exist>] [<projectFilter...>] [{remark:_}]',
        '[<show>|what are] [<all>] [<state>] projects [<projectFilter...>]',
        "[<show>] [<all>] [the] {client} 's [<state>] projects",
        '[<show>] [<all>] [the] [<state>] projects of {client}',
        '(what|which) projects are (<state>|<billed>|<reach>)',
        '(what|which) projects <hasIt> {name} in (the|their|its) (name|title)',
        '(what|which) projects (does|do) [client] {client} have',
        '(what|which) projects (belong to|are for) [client] {client}',
        '<find> [a|the|all] (project|projects) [<named>|<like>] {name}',
      ],
    },
    create_project: {
      example: 'create project Website for client Globex, billable',
      says: [
        `<create> <a> ${KINDS} project [<named>] {newName} [[,] <newProject...>]`,
        `<create> <a> ${KINDS} project [<newProject...>] (named|called|titled) {newName} [[,] <newProject...>]`,
        `<create> <a> ${KINDS} project [<newProject...>]`,
        'start a new project (named|called|titled) {newName} [[,] <newProject...>]',
      ],
    },
    create_project_from_template: {
      example: "create project Spring from template 'Onboarding'",
      says: [
        '<create> <a> project [<named>] {newName} (from|based on|using|with) [the] {name:template} [project] template',
        '<create> <a> project (from|based on|using|with) [the] [project] template {name:template} [and] [call it|named|called|with name|with the name] {newName}',
        '<create> <a> project (from|based on|using|with) [the] {name:template} [project] template [and] (call it|named|called|with name|with the name) {newName}',
        'use [the] [project] template {name:template} (for|to create) <a> project [<named>] {newName}',
      ],
    },
    update_project: {
      example: 'rename project Website to Webshop',
      says: [
        '(<rename> <theProject> <renamedTo>|give <theProject> the [new] name) {newName}',
        '(make|mark|set|flag|turn|change|switch) <theProject> [as|to] (<access>|<billed>)',
        '(make|set|switch|change) {project} [to] <access>',
        "<change> (<color> (of|for) <anyProject>|{project} 's <color>) to {color}",
        '(color|colour|paint) <theProject> {color}',
        '(move|assign|switch|reassign|transfer) <theProject> (to|under) [the] (client|customer) {client}',
        '(set|change|switch) [the] client (of|for|on) <anyProject> to [client] {client}',
      ],
    },
    rename_project: {
      example: 'rename project Website to Webshop',
      says: ['<rename> <theProject>', '<rename> {project}', '<rename> <aProject> [<renamedTo> {newName}]'],
    },
    archive_project: {
      example: 'archive project Website',
      says: ['close <theProject>', '<theProject> (should be|can be|is to be) archived'],
    },
    update_project_estimate: {
      example: 'set the estimate of project Website to 120h',
      says: [
        "<change> {project} 's (<estimate> to {duration:estimate}|<budget> to {money:budget})",
        '(set|change|update) <estimate> (of|for|on) <anyProject> [to|at] {duration:estimate}',
        '(estimate <theProject> at|give <theProject> an estimate of) {duration:estimate}',
        '(add|set) an estimate of {duration:estimate} (to|for|on) <anyProject>',
        '(set|change|update) <budget> (of|for|on) <anyProject> [to|at] {money:budget}',
        'give <theProject> a budget of {money:budget}',
      ],
    },
    make_project_template: {
      example: 'turn project Website into a template',
      says: [
        '(make|turn|convert) <anyProject> [into|to] a [project] template',
        '(mark|save|set|use|flag) <anyProject> as [a] [project] template',
      ],
    },
    delete_project: {
      example: 'delete project Website',
      says: ['<delete> <theProject> <forGood>', '<delete> <aProject> <forGood>', 'kill <theProject>'],
    },
    assign_project_users: {
      example: 'add Ana and Marko to project Website',
      says: [
        'give access to <theProject> to [user|users] {users}',
        '(give|grant) [user|users] {users} access to <theProject>',
        'make [user|users] {users} (a member|members) of <theProject>',
      ],
    },
    assign_project_to_nobody: {
      example: 'add Ana and Marko to project Website',
      says: ['(assign|add) {user:_} to {project}', '<enrol> <someone> (to|on) <anyProject>'],
    },
    update_project_user_hourly_rate: {
      example: "set Ana's hourly rate on project Website to 60 EUR",
      says: [
        "(set|change|update) {user} 's <hourlyRate> (on|for|in) <anyProject> to {money} [<perHour>]",
        '(set|change|update) <hourlyRate> (of|for) [user] {user} (on|in) <anyProject> to {money} [<perHour>]',
      ],
    },
    update_project_user_cost_rate: {
      example: "set Ana's cost rate on project Website to 40 EUR",
      says: [
        "(set|change|update) {user} 's <costRate> (on|for|in) <anyProject> to {money} [<perHour>]",
        '(set|change|update) <costRate> (of|for) [user] {user} (on|in) <anyProject> to {money} [<perHour>]',
      ],
    },
  },
} satisfies ClockifyTopic;
