import { valueAt } from '../../pages/at-path.js';
import { day, exact, sameIds, text } from '../comparisons.js';
import { field, hasFields, judgeCreate } from '../judge-create.js';
import type { LostWrite, RecoveryPlan, Row } from '../recovery-plan.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const workspaceOf = ({ params }: LostWrite) => ({ workspaceId: params['workspaceId'] });
const ofUser = (row: Row, { userId }: LostWrite): boolean => row['userId'] === userId;

/** Which requests a search without dates leaves out is not known: one that is not found may be there. */
const TIME_OFF: RecoveryPlan = {
  look: 'list_time_off_requests',
  ask: (lost) => ({ ...workspaceOf(lost), body: { users: [lost.userId], statuses: ['ALL'] } }),
  repeat: 'never',
  judge: judgeCreate({
    alike: (row, lost) => ofUser(row, lost) && row['policyId'] === lost.params['policyId'],
    same: hasFields(field('note', text), field('timeOffPeriod.period.start', day)),
  }),
};

/** The list shows pending ones, and what needs no approval never is. */
const APPROVAL: RecoveryPlan = {
  look: 'list_approval_requests',
  ask: (lost) => ({ ...workspaceOf(lost), status: 'PENDING' }),
  repeat: 'never',
  unwrap: 'approvalRequest',
  judge: judgeCreate({
    alike: (row, { userId }) => valueAt(row, ['owner', 'userId']) === userId,
    same: (row, { body }) => {
      const [start, end, asked] = [
        valueAt(row, ['dateRange', 'start']),
        valueAt(row, ['dateRange', 'end']),
        body['periodStart'],
      ].map((value) => Date.parse(String(value)));
      return start !== undefined && end !== undefined && asked !== undefined && start <= asked && asked <= end;
    },
  }),
};

export const PEOPLE_PLANS: Readonly<Record<string, RecoveryPlan>> = {
  create_time_off_request: { ...TIME_OFF, ownUser: true },
  create_time_off_request_for_user: TIME_OFF,
  create_approval_request: { ...APPROVAL, ownUser: true },
  create_typed_approval_request: { ...APPROVAL, ownUser: true },
  create_approval_request_for_user: APPROVAL,
  create_typed_approval_request_for_user: APPROVAL,
  create_assignment: {
    look: 'list_assignments',
    ask: (lost) => ({
      ...workspaceOf(lost),
      start: shifted(lost.body['start'], -DAY_MS),
      end: shifted(lost.body['end'], DAY_MS),
    }),
    // Which of the occurrences of a series are there is not enough to tell whether all were made.
    covers: ({ body }) => valueAt(body, ['recurringAssignment']) === undefined,
    repeat: 'doubles',
    judge: judgeCreate({
      alike: hasFields(field('userId', exact), field('projectId', exact)),
      same: hasFields(
        field('hoursPerDay', exact),
        field('taskId', exact),
        field('note', text),
        field('start', day, 'period.start'),
        field('end', day, 'period.end'),
      ),
    }),
  },
  add_user_group_member: {
    look: 'list_user_groups',
    ask: workspaceOf,
    repeat: 'harmless',
    judge: ({ rows }, { params, body }) => {
      const group = rows.find(({ id }) => id === params['userGroupId']);
      const members = group?.['userIds'];
      if (group === undefined || !Array.isArray(members)) return { kind: 'unclear' };
      return members.includes(body['userId']) ? { kind: 'found', row: group } : { kind: 'absent' };
    },
  },
  assign_project_users: {
    look: 'get_project',
    ask: (lost) => ({ ...workspaceOf(lost), projectId: lost.params['projectId'] }),
    // Who is in a group is not shown with a project.
    covers: ({ body }) => valueAt(body, ['userGroups']) === undefined,
    repeat: 'harmless',
    judge: ({ rows: [project] }, { body }) => {
      const members = project?.['memberships'];
      const named = body['userIds'];
      if (project === undefined || !Array.isArray(members) || !Array.isArray(named)) return { kind: 'unclear' };
      const present = named.filter((id) => members.some((member) => valueAt(member, ['userId']) === id));
      const isDone = body['remove'] === true ? present.length === 0 : present.length === named.length;
      return isDone ? { kind: 'found', row: project } : { kind: 'absent' };
    },
  },
  create_webhook: {
    look: 'list_webhooks',
    ask: workspaceOf,
    repeat: 'doubles',
    judge: judgeCreate({
      alike: hasFields(field('url', text), field('webhookEvent', exact)),
      same: hasFields(field('name', text), field('triggerSourceType', exact), field('triggerSource', sameIds)),
    }),
    show: { operation: 'get_webhook', ask: ({ id }, lost) => ({ ...workspaceOf(lost), webhookId: id }) },
  },
};

function shifted(instant: unknown, byMs: number): string {
  return `${new Date(Date.parse(String(instant)) + byMs).toISOString().slice(0, 19)}Z`;
}
