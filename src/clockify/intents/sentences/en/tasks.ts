import type { ClockifyTopic } from '../../clockify-topic.js';

const OF = '(in|on|of|from|for|under|within) [the] [project] {project} [project]';

/** Parts of projects. */
export const TASKS = {
  rules: {
    itsTask: `<theTask> [[,] ${OF}]`,
    into: '(to|in|on|for|under|into|of|within)',
    taskState:
      '((done|completed|finished|closed|complete) {status=DONE}|(active|open|unfinished|pending|current) {status=ACTIVE})',
  },
  clauses: {
    newTask: [
      '<into> [the] [project] {project} [project]',
      '<into> (a|the|my|our) project',
      '[and|,] project [:|=] {project}',
      '[and|,] (assigned to|assign to|assign it to|for user|assignee|assignees) [:] {users:assignees}',
      '[and|with] [an|the] (estimate|time estimate|estimated at|estimated) [:|=|of|at] {duration:estimate}',
      '({duration:estimate} estimate)',
      '[and|,] <billable>',
    ],
  },
  sentences: {
    list_tasks: {
      example: 'list tasks in Website',
      says: [
        `[<show>] [<all>] [<taskState>] tasks ${OF}`,
        `[<show>] [<all>] [<taskState>] tasks ${OF} (that|which) are <taskState>`,
        "[<show>] [<all>] [the] {project} 's [<taskState>] tasks",
        '[<show>] [<all>] [the] {project} [project] tasks',
        `(what|which) [<taskState>] tasks (are there|exist|are|do we have|does) [there|<taskState>] ${OF}`,
        '(what|which) tasks (does|do) [the] [project] {project} have',
        `(what|which) tasks ${OF} are [still] <taskState>`,
        `<find> [a|the] (task|tasks) [<named>|<like>] {name} ${OF}`,
        '<show> [<all>] tasks',
      ],
    },
    create_task: {
      example: 'add task QA to project Website',
      says: [
        '<create> <a> [<billed>] task [<named>] {newName} [[,] <newTask...>]',
        '<create> <a> [<billed>] task [<named>] {newName} (to|in|on|under|of|within) [the] [project] {project} [project] [,|and] for ([user|users] {users:assignees}|{titledPeople:assignees})',
        '<create> <a> task [<newTask...>]',
        '<create> <a> task <newTask...> (named|called|titled|:) {newName} [[,] <newTask...>]',
        '<create> {newName} as <a> task <newTask...>',
      ],
    },
    finish_task: {
      example: 'mark task QA in Website as done',
      says: [
        `(mark|set|flag|make|tick) <itsTask> [as|to|off as] <done> [${OF}]`,
        '(mark|set) {name:task} (in|on|of) [the] [project] {project} as <done>',
        '(complete|finish|close|tick off|check off|resolve) <itsTask>',
        `<theTask> ${OF} (is|has been|was|is now) <done>`,
        `[we|i] [have] (completed|finished) <theTask> ${OF}`,
      ],
    },
    reopen_task: {
      example: 'reopen task QA in Website',
      says: ['activate <itsTask>'],
    },
    rename_task: {
      example: 'rename task QA in Website to Testing',
      says: [
        '<rename> <itsTask> [<renamedTo> {newName}]',
        `<rename> <theTask> <renamedTo> {newName} ${OF}`,
        '<change> [the] name of <itsTask> to {newName}',
      ],
    },
    assign_task: {
      example: 'assign Ana to task QA in Website',
      says: [
        '(assign|add|put) ((user|users) {users:assignees}|{titledPeople:assignees}) (to|on) <itsTask>',
        '(assign|give) <itsTask> to (user|users) {users:assignees}',
        `(assign|give) <theTask> to [user|users] {users:assignees} ${OF}`,
      ],
    },
    update_task: {
      example: 'set the estimate of task QA in Website to 8h',
      says: ['estimate <itsTask> at {duration:estimate}', '(make|mark|set) <itsTask> [as|to] <billed>'],
    },
    delete_task: {
      example: 'delete task QA from Website',
      says: ['<delete> <itsTask> <forGood>', `<delete> <aTask> [${OF}]`],
    },
  },
} satisfies ClockifyTopic;
