import type { ClockifyTopic } from '../../clockify-topic.js';
import { deletions, listings, named, renamings, unnamed } from './naming.js';

const FIELD = named('custom field', 'customField');
const HOURS = '(h|hours|hour|hrs|hr)';
const A_DAY = '(a day|per day|each day|daily|every day|/ day|/ d|/ h|a d)';
/** Plans, own fields, shared reports and what has changed. */
export const MISC = {
  rules: {
    planned: '(schedule|plan|book|allocate)',
    entity:
      '((time entries|time entry|entries) {type=TIME_ENTRY}|(projects|project) {type=PROJECT}|(clients|client) {type=CLIENT}|(tasks|task) {type=TASK}|(tags|tag) {type=TAG})',
    fieldType:
      '((text|txt) {type=TXT}|(number|numeric) {type=NUMBER}|(link|url) {type=LINK}|(checkbox|switch|yes / no|boolean) {type=CHECKBOX}|(dropdown|drop - down|select|single select|single - select) {type=DROPDOWN_SINGLE}|(multi - select|multiselect|multiple select|multiple choice) {type=DROPDOWN_MULTIPLE})',
  },
  clauses: {
    assignment: [
      '(on|to|for) [the] [project] {project} [project]',
      `[for] {number:hoursPerDay} ${HOURS} ${A_DAY}`,
      '{period:start..end}',
      '(for|in|during) {period:start..end}',
      '(note|with note) {quoted:note}',
      '<billable>',
    ],
    assignmentFilter: [
      '{period}',
      '(for|in|during) {period}',
      '(of|for) [user] {user}',
      'on [the] [project] {project} [project]',
      'for [the] project {project}',
    ],
    field: [
      '[of] [type] <fieldType> [type]',
      '(for|on) (time entries|entries|time entry) {entityType=TIMEENTRY}',
      '(for|on) users {entityType=USER}',
      '[as] [a|an] <fieldType> [field]',
    ],
    change: ['{period:start..end}', '(in|on|during|since) {period:start..end}'],
    share: ['{period}', '(public {isPublic=true}|private {isPublic=false})'],
  },
  sentences: {
    list_assignments: {
      example: 'show who is scheduled next week',
      says: [
        "[<show>] who ('s|is) (scheduled|assigned|planned|booked) [<assignmentFilter...>]",
        'who (works|is working) {period}',
        '[<show>] [<every>] [scheduling|scheduled|planned] (assignments|schedule|schedules|scheduling) [<assignmentFilter...>]',
        "[<show>] {user} 's (assignments|schedule) [<assignmentFilter...>]",
        '(what|which) assignments (are there|do we have|exist) [<assignmentFilter...>]',
        '<show> [the|our] (team|resource) (schedule|plan|planning) [<assignmentFilter...>]',
      ],
    },
    create_assignment: {
      example: 'schedule Ana on Helios 4h a day from Nov 30 to Dec 4',
      says: [
        '<planned> (user {user}|{titledPerson}) <assignment...>',
        `assign (user {user}|{titledPerson}) (to|on) [the] [project] {project} [project] [for|,] {number:hoursPerDay} ${HOURS} ${A_DAY} [<assignment...>]`,
        `(create|add|new) [a|an] assignment [for|:] [user] {user} <assignment...>`,
        `<planned> {number:hoursPerDay} ${HOURS} ${A_DAY} for [user] {user} on [project] {project} [<assignment...>]`,
        '(create|add|new) [a|an|the] [new] assignment',
        'schedule (someone|somebody|an assignment)',
      ],
    },
    publish_assignments: {
      example: 'publish the schedule for next week',
      says: [
        'publish [<all>] (assignments|schedule|schedules) [<change...>]',
        'publish {period:start..end} (schedule|assignments)',
      ],
    },
    get_user_capacity_totals: {
      example: "show Ana's capacity for next week",
      says: [
        "[<show>|what is|what ' s] {user} 's capacity [{period:start..end}|(for|in) {period:start..end}]",
        '[<show>|what is] [the] capacity of [user] {user} [{period:start..end}|(for|in) {period:start..end}]',
        "[<show>|what is|what ' s] my capacity {user=me} [{period:start..end}|(for|in) {period:start..end}]",
      ],
    },
    list_custom_fields: {
      example: 'list custom fields',
      says: [
        ...listings('custom fields'),
        '[<show>] [<all>] custom fields (for|of|on) (time entries {entityType=TIMEENTRY}|users {entityType=USER})',
        '<show> [<all>] (time entry {entityType=TIMEENTRY}|user {entityType=USER}) custom fields',
        '<find> [a|the] custom field [<named>|<like>] {name}',
      ],
    },
    create_custom_field: {
      example: 'create text custom field "Cost center"',
      says: [
        '<create> <a> <fieldType> custom field [<named>] {newName} [[,] <field...>]',
        '<create> <a> [custom] <fieldType> field [<named>] {newName} [[,] <field...>]',
        '<create> <a> custom field [<named>] {newName} [[,] <field...>]',
        '<create> <a> custom field [<field...>]',
      ],
    },
    update_custom_field: { example: 'rename custom field Ref to Reference', says: renamings(FIELD) },
    delete_custom_field: {
      example: 'delete custom field Reference',
      says: [...deletions(FIELD), ...deletions(unnamed('custom field'))],
    },
    get_shared_report: {
      example: 'open the shared report Weekly',
      says: [
        '(open|view) [the|my] shared report {name:report}',
        '<show> [the|my] shared report {name:report}',
        '<show> [the|my] {name:report} shared report',
      ],
    },
    update_shared_report: {
      example: 'rename shared report Weekly to Weekly hours',
      says: [
        '<rename> [the|my] shared report {name:report} <renamedTo> {newName}',
        '(make|set|mark) [the|my] shared report {name:report} [as|to] (public {isPublic=true}|private {isPublic=false})',
      ],
    },
    delete_shared_report: {
      example: 'delete the shared report Weekly',
      says: ['<delete> [a|the|my|that] shared report', 'unshare [the] [shared] report {name:report}'],
    },
    list_deleted_entities: {
      example: 'which projects were deleted last week',
      says: [
        '(what|which) <entity> (was|were|have been|has been|got) (deleted|removed) [<change...>]',
        '<show> [<all>] (deleted|removed) <entity> [<change...>]',
        '(what) (was|has been|got) (deleted|removed) [<change...>]',
      ],
    },
    list_created_entities: {
      example: 'which projects were created last week',
      says: [
        '(what|which) <entity> (was|were|have been|has been|got) (created|added) [<change...>]',
        '<show> [<all>] <entity> (created|added) <change...>',
      ],
    },
    list_updated_entities: {
      example: 'which projects were changed last week',
      says: [
        '(what|which) <entity> (was|were|have been|has been|got) (updated|changed|edited|modified) [<change...>]',
        '<show> [<all>] (updated|changed) <entity> [<change...>]',
        '<show> [<all>] <entity> (updated|changed) <change...>',
      ],
    },
    search_audit_logs: {
      example: 'show the audit log for last week',
      says: [
        '<show> [the|our] audit (log|logs|trail) [for|of|from] [{period:start..end}]',
        'audit (log|logs|trail) [for|of|from] {period:start..end}',
      ],
    },
  },
} satisfies ClockifyTopic;
