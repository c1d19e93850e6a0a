import * as made from '../../test/factories/webhook-events.js';
import { peopleOf } from './people.js';

const ANA = '64a687e29ae1f428e7e00002';
const BEN = '64a687e29ae1f428e7e00003';
const NEW_USER = '64a687e29ae1f428e7e00050';

/** Those whom an event is about, and those whom it only mentions. */
function told(type: string, body: unknown): [about: string[], mentioned: string[]] {
  const people = peopleOf(type, body);
  const names = (isAbout: boolean) => people.filter(({ about }) => about === isAbout).map(({ person }) => person);
  return [names(true).sort(), names(false).sort()];
}

describe('peopleOf', () => {
  it.each<[type: string, body: unknown, about: string[], mentioned: string[]]>([
    ['NEW_TIME_ENTRY', made.timeEntry(), [ANA], []],
    ['NEW_TIME_ENTRY', made.timeEntry({ userId: undefined }), [ANA], []],
    ['TIMER_STOPPED', made.timeEntry({ task: made.task({ assigneeIds: [ANA, BEN], assigneeId: BEN }) }), [ANA], [BEN]],
    ['USER_UPDATED', made.user(), [NEW_USER, 'sample.user@example.com'], []],
    ['USER_EMAIL_CHANGED', made.emailChange(), [NEW_USER, 'new@example.com', 'old@example.com'], []],
    ['BALANCE_UPDATED', made.balance(), [ANA], [BEN]],
    ['EXPENSE_CREATED', made.expense({ userId: ANA }), [ANA], []],
    ['EXPENSE_DELETED', made.expenseIds(), [ANA], []],
    ['ASSIGNMENT_CREATED', made.assignment(), [ANA], []],
    ['COST_RATE_UPDATED', made.rate(), [ANA], []],
    ['NEW_APPROVAL_REQUEST', made.approval({ owner: { userId: ANA }, status: { updatedBy: BEN } }), [ANA], [BEN]],
    [
      'NEW_APPROVAL_REQUEST',
      made.approval({ owner: { id: ANA, email: 'Ana@Acme.Example' } }),
      [ANA, 'ana@acme.example'],
      [],
    ],
    ['TIME_OFF_REQUESTED', made.timeOff({ requesterUserId: ANA, status: { changedByUserId: BEN } }), [ANA], [BEN]],
    ['TIME_OFF_REQUESTED', made.timeOff({ requesterUserId: ANA, status: { changedByUserId: null } }), [ANA], []],
    [
      'USERS_INVITED_TO_WORKSPACE',
      made.invitation({
        inviter: { id: ANA, email: 'ANA@acme.example' },
        invitedUserEmails: ['B@x.example', 'c@x.example'],
      }),
      [ANA, 'ana@acme.example', 'b@x.example', 'c@x.example'],
      [],
    ],
    ['LIMITED_USERS_ADDED_TO_WORKSPACE', made.limitedUsers(), [ANA], []],
    ['NEW_TASK', made.task({ assigneeIds: [ANA, BEN], assigneeId: ANA }), [], [ANA, BEN]],
    ['NEW_PROJECT', made.project({ memberships: [{ userId: ANA }, { userId: BEN, targetId: 'p' }] }), [], [ANA, BEN]],
    [
      'USER_GROUP_UPDATED',
      made.group({ userIds: [ANA], teamManagers: [{ id: BEN, email: 'Ben@x.example' }] }),
      [],
      [ANA, BEN, 'ben@x.example'],
    ],
    ['NEW_INVOICE', made.invoice({ userId: ANA }), [], [ANA]],
    [
      'NEW_CLIENT',
      made.named({ email: 'office@x.example', ccEmails: ['Cc@x.example'] }),
      [],
      ['cc@x.example', 'office@x.example'],
    ],
    ['SOMETHING_NEW', { id: 'n', user: { id: ANA }, history: [{ updatedBy: BEN }] }, [ANA], [BEN]],
    ['TIME_ENTRY_BATCH_DELETED', ['e1', { userId: ANA }], [], [ANA]],
    ['NEW_TAG', made.named(), [], []],
  ])('%s', (type, body, about, mentioned) => {
    expect(told(type, body)).toEqual([about.sort(), mentioned.sort()]);
  });

  it.each<[string, unknown]>([
    ['what is empty', { userId: '', user: null, assigneeIds: [null, 1, {}, ['']], memberships: [] }],
    ['a name', { user: 'Ana Sample', owner: { name: 'Ana' } }],
    ['a flag', { sendMail: 'yes', oldMail: 'none', billableBy: true }],
    ['a group', { userGroupIds: ['g1'], userGroups: [{ id: 'g1' }] }],
    ['nothing', null],
  ])('takes %s for nobody', (_what, body) => {
    expect(peopleOf('SOMETHING_NEW', body)).toEqual([]);
  });
});
