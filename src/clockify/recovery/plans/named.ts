import { anyCase, exact, roughly, sameIds, text } from '../comparisons.js';
import { field, type FieldMatch, hasFields, judgeCreate } from '../judge-create.js';
import type { LostWrite, RecoveryPlan, Row } from '../recovery-plan.js';

const NAME = field('name', roughly);
const workspaceOf = ({ params }: LostWrite) => ({ workspaceId: params['workspaceId'] });
const workspaceAndName = (lost: LostWrite) => ({ ...workspaceOf(lost), name: String(lost.body['name']).trim() });

/** Clients and tags: the name filter finds parts of names in both active and archived ones (API.md 10). */
function uniquelyNamed(look: string, ...fields: readonly FieldMatch[]): RecoveryPlan {
  const always = (): boolean => true;
  return uniqueAmong({ maybe: always, surely: always }, look, ...fields);
}

/** Whether a row is one of those among which a name is unique. */
interface Among {
  readonly maybe: (row: Row, lost: LostWrite) => boolean;
  readonly surely: (row: Row, lost: LostWrite) => boolean;
}

/** The same where names are unique only among some of what is listed. */
function uniqueAmong({ maybe, surely }: Among, look: string, ...fields: readonly FieldMatch[]): RecoveryPlan {
  const [alike, sameName] = [hasFields(NAME), hasFields(field('name', exact))];
  return {
    look,
    ask: workspaceAndName,
    repeat: 'refused',
    judge: judgeCreate({
      alike: (row, lost) => maybe(row, lost) && alike(row, lost),
      same: hasFields(field('name', exact), ...fields),
      refuses: (row, lost) => surely(row, lost) && sameName(row, lost),
    }),
  };
}

/** Projects of another client may have the name as well; those without one are a group of their own (API.md 11.8). */
function isOfClient(row: Row, { body }: LostWrite): boolean {
  return idOrNone(row['clientId']) === idOrNone(body['clientId']);
}

const OF_CLIENT: Among = { maybe: isOfClient, surely: isOfClient };
/** A project for which no client is told may have that of its template, which is not known here. */
const OF_CLIENT_OR_TEMPLATE: Among = {
  maybe: (row, lost) => idOrNone(lost.body['clientId']) === '' || isOfClient(row, lost),
  surely: (row, lost) => idOrNone(lost.body['clientId']) !== '' && isOfClient(row, lost),
};

function idOrNone(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** That their names are unique is assumed, not proven, so that nothing is made of it. */
function named(look: string, ask: RecoveryPlan['ask'], ...fields: readonly FieldMatch[]): RecoveryPlan {
  const same = hasFields(field('name', exact), ...fields);
  return { look, ask, repeat: 'doubles', judge: judgeCreate({ alike: hasFields(NAME), same }) };
}

const PROJECT_FIELDS = [field('clientId', exact), field('isPublic', exact, 'public'), field('color', anyCase)];

export const NAMED_PLANS: Readonly<Record<string, RecoveryPlan>> = {
  create_client: uniquelyNamed('list_clients', field('email', text), field('address', text), field('note', text)),
  create_project: uniqueAmong(
    OF_CLIENT,
    'list_projects',
    ...PROJECT_FIELDS,
    field('billable', exact),
    field('note', text),
  ),
  create_project_from_template: uniqueAmong(OF_CLIENT_OR_TEMPLATE, 'list_projects', ...PROJECT_FIELDS),
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
