import { anyCase, exact, roughly, sameIds, text } from '../comparisons.js';
import { field, type FieldMatch, hasFields, judgeCreate } from '../judge-create.js';
import type { LostWrite, RecoveryPlan } from '../recovery-plan.js';

const NAME = field('name', roughly);
const workspaceOf = ({ params }: LostWrite) => ({ workspaceId: params['workspaceId'] });
const workspaceAndName = (lost: LostWrite) => ({ ...workspaceOf(lost), name: String(lost.body['name']).trim() });

/** Clients, projects and tags: the name filter finds parts of names in both active and archived ones (API.md 10). */
function uniquelyNamed(look: string, ...fields: readonly FieldMatch[]): RecoveryPlan {
  return {
    look,
    ask: workspaceAndName,
    repeat: 'refused',
    judge: judgeCreate({
      alike: hasFields(NAME),
      same: hasFields(field('name', exact), ...fields),
      refuses: hasFields(field('name', exact)),
    }),
  };
}

/** That their names are unique is assumed, not proven, so that nothing is made of it. */
function named(look: string, ask: RecoveryPlan['ask'], ...fields: readonly FieldMatch[]): RecoveryPlan {
  const same = hasFields(field('name', exact), ...fields);
  return { look, ask, repeat: 'doubles', judge: judgeCreate({ alike: hasFields(NAME), same }) };
}

const PROJECT_FIELDS = [field('clientId', exact), field('isPublic', exact, 'public'), field('color', anyCase)];

export const NAMED_PLANS: Readonly<Record<string, RecoveryPlan>> = {
  create_client: uniquelyNamed('list_clients', field('email', text), field('address', text), field('note', text)),
  create_project: uniquelyNamed('list_projects', ...PROJECT_FIELDS, field('billable', exact), field('note', text)),
  create_project_from_template: uniquelyNamed('list_projects', ...PROJECT_FIELDS),
  create_tag: uniquelyNamed('list_tags'),
  create_task: named(
    'list_tasks',
    (lost) => ({ ...workspaceOf(lost), projectId: lost.params['projectId'] }),
    field('billable', exact),
    field('status', exact),
    field('assigneeIds', sameIds),
  ),
  create_user_group: named('list_user_groups', workspaceOf),
  create_time_off_policy: named(
    'list_time_off_policies',
    (lost) => ({ ...workspaceOf(lost), status: 'ALL' }),
    field('timeUnit', exact),
    field('everyoneIncludingNew', exact),
  ),
  create_custom_field: named('list_custom_fields', workspaceOf, field('type', exact), field('entityType', exact)),
  create_holiday: named(
    'list_holidays',
    workspaceOf,
    field('datePeriod.startDate', exact),
    field('datePeriod.endDate', exact),
    field('occursAnnually', exact),
  ),
  create_expense_category: named(
    'list_expense_categories',
    workspaceOf,
    field('hasUnitPrice', exact),
    field('priceInCents', exact),
    field('unit', text),
  ),
  create_shared_report: named(
    'list_shared_reports',
    (lost) => ({ ...workspaceOf(lost), sharedReportsFilter: 'CREATED_BY_ME' }),
    field('type', exact),
    field('isPublic', exact),
  ),
};
