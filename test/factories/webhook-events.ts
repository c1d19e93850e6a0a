/** Bodies of deliveries in the shape Clockify sends them, all made up. Each takes overrides. */
const id = (number: number): string => `64a687e29ae1f428e7e${String(number).padStart(5, '0')}`;

type Fields = Record<string, unknown>;

export const WORKSPACE_ID = id(1);

export const timeEntry = (more: Fields = {}): Fields => ({
  id: id(10),
  description: 'writing',
  userId: id(2),
  billable: true,
  projectId: null,
  timeInterval: { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z', duration: 'PT1H' },
  workspaceId: WORKSPACE_ID,
  isLocked: false,
  hourlyRate: null,
  costRate: null,
  customFieldValues: [],
  currentlyRunning: false,
  project: null,
  task: null,
  user: { id: id(2), name: 'Sample User', status: 'ACTIVE' },
  tags: [],
  ...more,
});

/** A client and a tag have the same fields: only the header tells them apart. */
export const named = (more: Fields = {}): Fields => ({
  id: id(20),
  name: 'Sample',
  workspaceId: WORKSPACE_ID,
  archived: false,
  ...more,
});

export const project = (more: Fields = {}): Fields => ({
  ...named({ id: id(30) }),
  color: '#009688',
  memberships: [],
  billable: false,
  public: true,
  ...more,
});

export const task = (more: Fields = {}): Fields => ({
  id: id(40),
  name: 'Sample task',
  projectId: id(30),
  assigneeIds: [],
  estimate: 'PT0S',
  status: 'ACTIVE',
  ...more,
});

export const user = (more: Fields = {}): Fields => ({
  id: id(50),
  email: 'sample.user@example.com',
  name: 'Sample User',
  ...more,
});

export const group = (more: Fields = {}): Fields => ({
  id: id(60),
  name: 'Sample group',
  workspaceId: WORKSPACE_ID,
  userIds: [],
  ...more,
});

export const invoice = (more: Fields = {}): Fields => ({
  id: id(70),
  number: '2026-1',
  status: 'UNSENT',
  amount: 1000,
  ...more,
});

export const approval = (more: Fields = {}): Fields => ({
  id: id(80),
  workspaceId: WORKSPACE_ID,
  status: { state: 'PENDING', updatedAt: '2026-11-23T09:00:00Z' },
  ...more,
});

export const timeOff = (more: Fields = {}): Fields => ({
  id: id(90),
  workspaceId: WORKSPACE_ID,
  status: { statusType: 'PENDING', changedAt: '2026-11-23T09:00:00.123456Z' },
  ...more,
});

export const expense = (more: Fields = {}): Fields => ({
  id: id(100),
  workspaceId: WORKSPACE_ID,
  total: 1000,
  categoryId: id(101),
  locked: false,
  ...more,
});

/** What is sent when an expense was updated or deleted: nothing but ids. */
export const expenseIds = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  userId: id(2),
  projectId: id(30),
  expenseId: id(100),
  categoryId: id(101),
  ...more,
});

export const assignment = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  userId: id(2),
  projectId: id(30),
  assignmentId: id(110),
  ...more,
});

export const balance = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  userId: id(2),
  value: '10',
  note: 'Overtime',
  updatedBy: id(3),
  ...more,
});

export const rate = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  rateChangeSource: 'PROJECT_MEMBER',
  modifiedEntity: { userId: id(2), targetId: id(120) },
  amount: 100,
  since: '2026-11-01T00:00:00Z',
  ...more,
});

export const invitation = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  inviter: { id: id(2), name: 'Sample Inviter' },
  invitedUserEmails: ['invitee@example.com'],
  ...more,
});

export const limitedUsers = (more: Fields = {}): Fields => ({
  workspaceId: WORKSPACE_ID,
  inviter: { id: id(2) },
  invitedUserNames: ['Invitee'],
  ...more,
});

export const emailChange = (more: Fields = {}): Fields => ({
  id: id(50),
  oldEmail: 'old@example.com',
  email: 'new@example.com',
  ...more,
});
