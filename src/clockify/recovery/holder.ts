import { AppError } from '../../common/errors/app-error.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { Row } from './recovery-plan.js';

/** What tells people one thing from another of its kind: its name, else the number of an invoice, the address of a user. */
const KEYS = [
  { field: 'name', called: 'name' },
  { field: 'number', called: 'number' },
  { field: 'email', called: 'e-mail address' },
] as const;
const SHOWN = ['id', 'name', 'number', 'email', 'archived', 'status', 'clientId', 'clientName', 'projectId'];

/**
 * The conflict of a write with something that has its name already.
 * @param holder what has the name
 * @param conflict what Clockify refused the write with, where it was asked
 */
export function heldBy({ name }: Pick<ClockifyOperation, 'name'>, holder: Row, conflict?: AppError): AppError {
  const kind = kindOf(name);
  const { field, called } = KEYS.find((key) => isText(holder[key.field])) ?? KEYS[0];
  const client = isText(holder['clientName']) && kind === 'project' ? ` of the client "${holder['clientName']}"` : '';
  const [state, way] = holder['archived'] === true ? [' (archived)', 'unarchive it'] : ['', 'use it'];
  const said = `There is already ${articleOf(kind)} ${kind} "${String(holder[field])}"${client}${state}`;
  const existing = Object.fromEntries(SHOWN.flatMap((key) => (isTold(holder[key]) ? [[key, holder[key]]] : [])));
  return new AppError('conflict', `${said}: ${way} or choose another ${called}.`, {
    details: { ...conflict?.details, existing },
    cause: conflict?.cause,
  });
}

/** `create_project_from_template` makes a project. */
function kindOf(operation: string): string {
  return operation
    .replace(/^[a-z]+_(?:workspace_)?/, '')
    .replace(/_from_template$/, '')
    .replaceAll('_', ' ');
}

function articleOf(kind: string): string {
  return /^[aeio]/.test(kind) ? 'an' : 'a';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTold(value: unknown): boolean {
  return isText(value) || typeof value === 'boolean';
}
