import { find } from './collection.js';
import type { CustomField } from './entities/custom-field.js';
import type { FieldValue, TimeEntry } from './entities/time-entry.js';
import { booleanIn, referenceIn, referencesIn, requiredReferenceIn, rowsIn, textIn, wordIn } from './fields.js';
import type { Fields } from './input.js';
import { invalid, notInWorkspace } from './reply.js';
import type { SandboxState } from './state.js';
import { instantIn, interval } from './time.js';

const DESCRIPTION = { max: 3000 };
const TYPES = ['REGULAR', 'BREAK'] as const;

/** Whom an entry belongs to, and since when. */
interface Identity {
  readonly id: string;
  readonly userId: string;
  readonly start: string;
}

/**
 * An entry as a body describes it, with nothing left from before. Archived projects and tags are accepted
 * (API.md 11.11). Custom fields are written as `customFields`; under the key that they are read by, they are dropped
 * (API.md 11.10).
 */
export function entryIn(body: Fields, { id, userId, start }: Identity, state: SandboxState): TimeEntry {
  const projectId = referenceIn(body, 'projectId', 'Project', state.projects);
  const entry: TimeEntry = {
    id,
    description: textIn(body, 'description', DESCRIPTION) ?? '',
    tagIds: referencesIn(body, 'tagIds', 'Tag', state.tags) ?? [],
    userId,
    billable: booleanIn(body, 'billable') ?? false,
    taskId: taskIn(body, projectId, state),
    projectId,
    workspaceId: state.workspace.id,
    timeInterval: interval(start, instantIn(body, 'end')),
    customFieldValues: fieldValuesIn(body, id, state),
    type: wordIn(body, 'type', TYPES) ?? 'REGULAR',
    kioskId: null,
    hourlyRate: null,
    costRate: null,
    isLocked: false,
  };
  if (entry.timeInterval.end !== null) assertComplete(entry, state);
  return entry;
}

/**
 * An entry that has ended must have what the workspace wants of it (API.md 11.12). A timer may start without: it is
 * refused when it is stopped.
 */
export function assertComplete(entry: TimeEntry, { workspace }: SandboxState): void {
  const { forceProjects, forceTasks, forceTags, forceDescription } = workspace.workspaceSettings;
  const lacks = [
    forceProjects && entry.projectId === null && 'Project is either required field or given project is archived.',
    forceTasks && entry.taskId === null && 'Task is either required field or given task is done.',
    forceTags && entry.tagIds.length === 0 && 'Tags are required field.',
    forceDescription && entry.description === '' && 'Description is required field.',
  ].filter((lack) => lack !== false);
  if (lacks.length > 0) throw invalid(`Time entry couldn't be created. ${lacks.join(' ')}`);
}

function taskIn(body: Fields, projectId: string | null, state: SandboxState): string | null {
  const taskId = referenceIn(body, 'taskId', 'Task', state.tasks);
  if (taskId !== null && find(state.tasks, taskId, 'Task').projectId !== projectId) throw notInWorkspace('Task');
  return taskId;
}

function fieldValuesIn(body: Fields, timeEntryId: string, { customFields }: SandboxState): FieldValue[] {
  const known = customFields.filter(({ entityType }) => entityType === 'TIMEENTRY');
  return (rowsIn(body, 'customFields') ?? []).map((row) => {
    const field: CustomField = find(
      known,
      requiredReferenceIn(row, 'customFieldId', 'Custom field', known),
      'Custom field',
    );
    return {
      customFieldId: field.id,
      timeEntryId,
      name: field.name,
      type: field.type,
      value: row['value'] ?? null,
    };
  });
}
