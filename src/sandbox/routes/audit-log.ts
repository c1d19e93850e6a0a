import { AUDITED_ACTIONS } from '../audited-actions.js';
import type { AuditRecord } from '../entities/audit-record.js';
import { fieldsIn, requiredWordIn, textsIn } from '../fields.js';
import { bodyPageOf } from '../paging.js';
import { invalid, missing, unreadableBody } from '../reply.js';
import { ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { requiredInstantIn } from '../time.js';

const PAGE = { page: 'page', size: 'page-size', maxSize: 50 };

export const AUDIT_LOG_ROUTES: readonly Route[] = [
  {
    operation: 'search_audit_logs',
    host: 'auditlog',
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/audit-log',
    paid: true,
    handle: searchLog,
  },
];

/** What was done in a period, newest first; what a row is made of is not documented, its fields are the sandbox's own. */
function searchLog({ body }: SandboxRequest, state: SandboxState): Outcome {
  const actions = textsIn(body, 'actions') ?? [];
  if (actions.length === 0) throw missing();
  // One word that is not in the list fails the whole (API.md 11.37).
  if (!actions.every((action) => AUDITED_ACTIONS.includes(action))) throw unreadableBody();
  const [start, end] = [requiredInstantIn(body, 'start'), requiredInstantIn(body, 'end')];
  if (end < start) throw invalid('Start datetime is after end datetime');
  const isBy = authorIn(body);
  const rows = state.auditLog.filter(
    (row) => actions.includes(row.action) && isBy(row) && row.createdAt >= start && row.createdAt <= end,
  );
  const { rows: page } = bodyPageOf(rows.toReversed(), body, PAGE);
  return ok({ response: page.map((row) => shown(row, state)) });
}

function authorIn(body: SandboxRequest['body']): (row: AuditRecord) => boolean {
  const authors = fieldsIn(body, 'authors');
  const ids = authors && textsIn(authors, 'authorIds');
  if (authors === undefined || ids === undefined) throw missing();
  const contains = requiredWordIn(authors, 'contains', ['CONTAINS', 'DOES_NOT_CONTAIN']) === 'CONTAINS';
  return ({ authorId }) => ids.includes(authorId) === contains;
}

function shown(row: AuditRecord, { users, workspace }: SandboxState): object {
  const author = users.find(({ id }) => id === row.authorId);
  return { ...row, workspaceId: workspace.id, authorName: author?.name ?? null, authorEmail: author?.email ?? null };
}
