import type { ClockifyTopic } from '../../clockify-topic.js';
import { archivings, deletions, listings, named, renamings, restorings, unnamed } from './naming.js';

const PROJECT = named('project', 'project');
const A_PROJECT = unnamed('project');
/** Only where nothing but a project can be meant. */
const ANY_PROJECT = `(${PROJECT}|{project})`;
const KINDS = '[<access>] [<billed>] [<access>]';
const RATE = '(hourly rate|hourly billable rate|billable rate|billing rate|rate)';
const COST_RATE = '(cost rate|hourly cost rate|hourly cost)';
const PER_HOUR = '[(per|an|a|/) hour|/ h|hourly]';

/** What work is done on. */
export const PROJECTS = {
  rules: {
    reach: '(public {access=PUBLIC}|private {access=PRIVATE})',
    access: '(public {isPublic=true}|private {isPublic=false}|(non - public|not public) {isPublic=false})',
    state:
      '((archived|closed|inactive) {archived=true}|(active|open|current|unarchived|non - archived) {archived=false})',
    colour: '(color|colour)',
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
      '[and|in|with] [the|a] [<colour>] [:|=|of] {color}',
      `[and|with] [an|a] ${RATE} [:|=|of|at] {money:hourlyRate} ${PER_HOUR}`,
      `[and] at {price:hourlyRate} ${PER_HOUR}`,
      `[and|with] [a] ${COST_RATE} [:|=|of] {money:costRate} ${PER_HOUR}`,
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
    role: ['as {quoted:_}'],
  },
  sentences: {
    list_projects: {
      example: 'list projects',
      says: [
        ...listings('projects'),
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
    list_project_templates: {
      example: 'list project templates',
      says: ['[<show>] [<all>] project templates', '(what|which) project templates <exist>'],
    },
    get_project: { example: 'show details of project Website', says: [`<lookAt> ${PROJECT}`] },
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
        '<create> <a> project [<named>] {newName} (from|based on|using|with) [the] [project] template [<named>] {name:template}',
        '<create> <a> project [<named>] {newName} (from|based on|using|with) [the] {name:template} [project] template',
        '<create> <a> project (from|based on|using|with) [the] [project] template {name:template} [and] [call it|named|called|with name|with the name] {newName}',
        '<create> <a> project (from|based on|using|with) [the] {name:template} [project] template [and] (call it|named|called|with name|with the name) {newName}',
        '<create> <a> project (from|based on|using|with) [a|the] [project] template',
        'use [the] [project] template {name:template} (for|to create) <a> project [<named>] {newName}',
      ],
    },
    update_project: {
      example: 'rename project Website to Webshop',
      says: [
        ...renamings(PROJECT),
        `(make|mark|set|flag|turn|change|switch) ${PROJECT} [as|to] (<access>|<billed>)`,
        `(make|set|switch|change) {project} [to] <access>`,
        `<change> [the] <colour> (of|for) ${ANY_PROJECT} to {color}`,
        `<change> ${PROJECT} ['s] <colour> to {color}`,
        `(color|colour|paint) ${PROJECT} {color}`,
        `(move|assign|switch|reassign|transfer) ${PROJECT} (to|under) [the] (client|customer) {client}`,
        `(set|change|switch) [the] client (of|for|on) ${ANY_PROJECT} to [client] {client}`,
        `<change> ${PROJECT} ['s] client to {client}`,
        `(set|change|update) [the] ${RATE} (of|for|on) ${PROJECT} to {money:hourlyRate} ${PER_HOUR}`,
        `(set|change|update) ${PROJECT} ['s] ${RATE} to {money:hourlyRate} ${PER_HOUR}`,
        `(set|change|update) [the] ${COST_RATE} (of|for|on) ${PROJECT} to {money:costRate} ${PER_HOUR}`,
        `(set|change|update) [the] note (of|for|on) ${PROJECT} to {quoted:note}`,
      ],
    },
    rename_project: {
      example: 'rename project Website to Webshop',
      says: [`<rename> ${PROJECT}`, '<rename> {project}', `<rename> ${A_PROJECT} [<renamedTo> {newName}]`],
    },
    archive_project: {
      example: 'archive project Website',
      says: [
        ...archivings(PROJECT),
        ...archivings(A_PROJECT),
        `close ${PROJECT}`,
        `${PROJECT} (should be|can be|is to be) archived`,
      ],
    },
    restore_project: { example: 'unarchive project Website', says: [...restorings(PROJECT), ...restorings(A_PROJECT)] },
    update_project_estimate: {
      example: 'set the estimate of project Website to 120h',
      says: [
        `(set|change|update) [the] [time] (estimate|estimation) (of|for|on) ${ANY_PROJECT} [to|at] {duration:estimate}`,
        `(set|change|update) ${PROJECT} ['s] [time] estimate to {duration:estimate}`,
        `estimate ${PROJECT} at {duration:estimate}`,
        `give ${PROJECT} an estimate of {duration:estimate}`,
        `(add|set) an estimate of {duration:estimate} (to|for|on) ${ANY_PROJECT}`,
        `(set|change|update) [the] [project] budget (of|for|on) ${ANY_PROJECT} [to|at] {money:budget}`,
        `(set|change|update) ${PROJECT} ['s] budget to {money:budget}`,
        `give ${PROJECT} a budget of {money:budget}`,
      ],
    },
    make_project_template: {
      example: 'turn project Website into a template',
      says: [
        `(make|turn|convert) ${ANY_PROJECT} [into|to] a [project] template`,
        `(mark|save|set|use|flag) ${ANY_PROJECT} as [a] [project] template`,
      ],
    },
    delete_project: {
      example: 'delete project Website',
      says: [...deletions(PROJECT), ...deletions(A_PROJECT), `kill ${PROJECT}`],
    },
    assign_project_users: {
      example: 'add Ana and Marko to project Website',
      says: [
        `<enrol> [the] ((user|users|member|members) {users}|{titledPeople}) (to|on|in|into|onto) ${PROJECT}`,
        `give [user|users] {users} access to ${PROJECT}`,
        `give access to ${PROJECT} to [user|users] {users}`,
        `(give|grant) [user|users] {users} access to ${PROJECT}`,
        `make [user|users] {users} (a member|members) of ${PROJECT}`,
      ],
    },
    assign_project_to_nobody: {
      example: 'add Ana and Marko to project Website',
      says: [
        '(assign|add) {user:_} to {project}',
        `<enrol> (someone|somebody|a user|user|users|people|members|a member|him|her|them) (to|on) ${ANY_PROJECT}`,
      ],
    },
    update_project_user_hourly_rate: {
      example: "set Ana's hourly rate on project Website to 60 EUR",
      says: [
        `(set|change|update) {user} 's ${RATE} (on|for|in) ${ANY_PROJECT} to {money} ${PER_HOUR}`,
        `(set|change|update) [the] ${RATE} (of|for) [user] {user} (on|in) ${ANY_PROJECT} to {money} ${PER_HOUR}`,
      ],
    },
    update_project_user_cost_rate: {
      example: "set Ana's cost rate on project Website to 40 EUR",
      says: [
        `(set|change|update) {user} 's ${COST_RATE} (on|for|in) ${ANY_PROJECT} to {money} ${PER_HOUR}`,
        `(set|change|update) [the] ${COST_RATE} (of|for) [user] {user} (on|in) ${ANY_PROJECT} to {money} ${PER_HOUR}`,
      ],
    },
    list_project_custom_fields: {
      example: 'list custom fields of project Website',
      says: [`[<show>] [<all>] custom fields (of|on|for|in) ${PROJECT}`],
    },
  },
} satisfies ClockifyTopic;
