import type { ClockifyTopic } from '../../clockify-topic.js';
import { named, unnamed } from './naming.js';

const TASK = named('task', 'task');
const OF = '(in|on|of|from|for|under|within) [the] [project] {project} [project]';
const PATH = '{project} / {task}';
/** A task of a project. */
const ITS_TASK = `(${TASK} [,] ${OF}|[the] task ${PATH}|${PATH}|[project] {project} [,] task {task}|[the] {project} task {task})`;
const RATE = '(hourly rate|billable rate|rate)';

/** Parts of projects. */
export const TASKS = {
  rules: {
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
    ofTask: [OF],
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
    get_task: { example: 'show details of task QA in Website', says: [`<lookAt> ${TASK} ${OF}`] },
    create_task: {
      example: 'add task QA to project Website',
      says: [
        '<create> <a> [<billed>] task [<named>] {newName} [[,] <newTask...>]',
        '<create> <a> [<billed>] task [<named>] {newName} (to|in|on|under|of|within) [the] [project] {project} [project] [,|and] for ([user|users] {users:assignees}|{titledPeople:assignees})',
        '<create> <a> task [<newTask...>]',
        '<create> <a> task <newTask...> (named|called|titled|:) {newName} [[,] <newTask...>]',
        '<create> {quoted:name} as <a> task <newTask...>',
        '<create> {newName} as <a> task <newTask...>',
      ],
    },
    finish_task: {
      example: 'mark task QA in Website as done',
      says: [
        `(mark|set|flag|make|tick) (${ITS_TASK}|${TASK}) [as|to|off as] (done|completed|complete|finished|closed)`,
        `(mark|set|flag) ${TASK} [as|to] (done|completed|complete|finished|closed) ${OF}`,
        `(mark|set) {name:task} (in|on|of) [the] [project] {project} as (done|completed|complete|finished)`,
        `(complete|finish|close|tick off|check off|resolve) (${ITS_TASK}|${TASK})`,
        `(${TASK} ${OF}) (is|has been|was|is now) (done|completed|complete|finished|closed)`,
        `[we|i] [have] (completed|finished) ${TASK} ${OF}`,
      ],
    },
    reopen_task: {
      example: 'reopen task QA in Website',
      says: [
        `(reopen|re - open|reactivate|activate|restore) (${ITS_TASK}|${TASK})`,
        `(mark|set|flag|make) (${ITS_TASK}|${TASK}) [as|to] (active|open|not done|undone|unfinished) [again]`,
        `open (${TASK}) ${OF} again`,
      ],
    },
    rename_task: {
      example: 'rename task QA in Website to Testing',
      says: [
        `<rename> (${ITS_TASK}|${TASK}) [<renamedTo> {newName}]`,
        `<rename> ${TASK} <renamedTo> {newName} ${OF}`,
        `<change> [the] name of (${ITS_TASK}|${TASK}) to {newName}`,
      ],
    },
    assign_task: {
      example: 'assign Ana to task QA in Website',
      says: [
        `(assign|add|put) ((user|users) {users:assignees}|{titledPeople:assignees}) (to|on) (${ITS_TASK}|${TASK})`,
        `(assign|give) (${ITS_TASK}|${TASK}) to [user|users] {users:assignees}`,
        `(assign|give) ${TASK} to [user|users] {users:assignees} ${OF}`,
      ],
    },
    update_task: {
      example: 'set the estimate of task QA in Website to 8h',
      says: [
        `(set|change|update) [the] [time] estimate (of|for|on) (${ITS_TASK}|${TASK}) to {duration:estimate}`,
        `(set|change|update) ${TASK} ['s] estimate to {duration:estimate}`,
        `estimate (${ITS_TASK}|${TASK}) at {duration:estimate}`,
        `(make|mark|set) (${ITS_TASK}|${TASK}) [as|to] <billed>`,
      ],
    },
    update_task_hourly_rate: {
      example: 'set the hourly rate of task QA in Website to 80 EUR',
      says: [`(set|change|update) [the] ${RATE} (of|for|on) (${ITS_TASK}|${TASK}) to {money}`],
    },
    update_task_cost_rate: {
      example: 'set the cost rate of task QA in Website to 50 EUR',
      says: [`(set|change|update) [the] cost rate (of|for|on) (${ITS_TASK}|${TASK}) to {money}`],
    },
    delete_task: {
      example: 'delete task QA from Website',
      says: [`<delete> (${ITS_TASK}|${TASK})`, `<delete> ${unnamed('task')} [${OF}]`],
    },
  },
} satisfies ClockifyTopic;
