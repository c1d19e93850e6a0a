import type { ClockifyTopic } from '../../clockify-topic.js';

/** Plans, own fields, shared reports and what has changed. */
export const MISC = {
  rules: {
    planned: '(schedule|plan|book|allocate)',
  },
  clauses: {
    assignment: [
      '(on|to|for) [the] [project] {project} [project]',
      '[for] {number:hoursPerDay} <hours> <perDay>',
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
  },
  sentences: {
    list_assignments: {
      example: 'show who is scheduled next week',
      says: [
        "[<show>] who ('s|is) <isPlanned> [<assignmentFilter...>]",
        'who (works|is working) {period}',
        '[<show>] [<every>] [scheduling|scheduled|planned] (assignments|schedule|schedules|scheduling) [<assignmentFilter...>]',
        "[<show>] {user} 's (assignments|schedule) [<assignmentFilter...>]",
        '(what|which) assignments (are there|do we have|exist) [<assignmentFilter...>]',
      ],
    },
    create_assignment: {
      example: 'schedule Ana on Helios 4h a day from Nov 30 to Dec 4',
      says: [
        '<planned> (user {user}|{titledPerson}) <assignment...>',
        'assign (user {user}|{titledPerson}) (to|on) [the] [project] {project} [project] [for|,] {number:hoursPerDay} <hours> <perDay> [<assignment...>]',
        '(create|add|new) [a|an] assignment [for|:] [user] {user} <assignment...>',
        '<planned> {number:hoursPerDay} <hours> <perDay> for [user] {user} on [project] {project} [<assignment...>]',
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
    list_custom_fields: {
      example: 'list custom fields',
      says: [
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
    list_project_custom_fields: {
      example: 'list custom fields of project Website',
      says: ['<which> custom fields (does|do) <theProject> have'],
    },
    update_custom_field: {
      example: 'rename custom field Ref to Reference',
      says: ['give <theCustomField> the [new] name {newName}'],
    },
    get_shared_report: {
      example: 'open the shared report Weekly',
      says: ['open <theSharedReport>'],
    },
    update_shared_report: {
      example: 'rename shared report Weekly to Weekly hours',
      says: ['(make|set|mark) [the|my] ({name:report} report|report {name:report}) [as|to] <publicOrPrivate>'],
    },
    delete_shared_report: {
      example: 'delete the shared report Weekly',
      says: ['unshare [the] [shared] report {name:report}'],
    },
    list_deleted_entities: {
      example: 'which projects were deleted last week',
      says: [
        '<show> [<all>] (deleted|removed) <entity> [<change...>]',
        '(what) (was|has been|got) (deleted|removed) [<change...>]',
      ],
    },
    list_created_entities: {
      example: 'which projects were created last week',
      says: ['<show> [<all>] <entity> (created|added) <change...>'],
    },
    list_updated_entities: {
      example: 'which projects were changed last week',
      says: [
        '<show> [<all>] (updated|changed) <entity> [<change...>]',
        '<show> [<all>] <entity> (updated|changed) <change...>',
      ],
    },
  },
} satisfies ClockifyTopic;
