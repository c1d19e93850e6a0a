import type { ApprovalRequest } from './entities/approval.js';
import type { Assignment } from './entities/assignment.js';
import type { AuditRecord } from './entities/audit-record.js';
import type { Client, Tag } from './entities/client.js';
import type { CustomField } from './entities/custom-field.js';
import type { Expense, ExpenseCategory, Receipt } from './entities/expense.js';
import type { Holiday } from './entities/holiday.js';
import type { Invoice } from './entities/invoice.js';
import type { Project, Task } from './entities/project.js';
import type { SharedReport } from './entities/shared-report.js';
import type { BalanceAssignment, BalanceCorrection, Policy, TimeOffRequest } from './entities/time-off.js';
import type { TimeEntry } from './entities/time-entry.js';
import type { MemberProfile, RoleGrant, User, UserGroup } from './entities/user.js';
import type { Delivery, Webhook } from './entities/webhook.js';
import type { Plan, Workspace } from './entities/workspace.js';
import type { Fields } from './input.js';
import { foundingTeam, foundingUser, foundingWorkspace } from './seed.js';
import { instant } from './time.js';

/** When the workspace was founded, in seconds since the epoch: the same each time, so that its ids are. */
const FOUNDED = 0x5a_0d_80_c0;

/** How a sandbox begins. */
export interface Beginning {
  readonly plan: Plan;
  /** The zone of the account that calls. */
  readonly timeZone: string;
}

/** Everything the sandbox remembers, for as long as it runs. Ids are counted, so that two runs look the same. */
export class SandboxState {
  workspace: Workspace;
  readonly users: User[] = [];
  readonly memberProfiles: MemberProfile[] = [];
  readonly roles: RoleGrant[] = [];
  readonly userGroups: UserGroup[] = [];
  readonly clients: Client[] = [];
  readonly projects: Project[] = [];
  readonly tasks: Task[] = [];
  readonly tags: Tag[] = [];
  readonly timeEntries: TimeEntry[] = [];
  readonly invoicedEntryIds: string[] = [];
  readonly customFields: CustomField[] = [];
  readonly webhooks: Webhook[] = [];
  readonly deliveries: Delivery[] = [];
  readonly expenseCategories: ExpenseCategory[] = [];
  readonly expenses: Expense[] = [];
  readonly receipts: Receipt[] = [];
  readonly invoices: Invoice[] = [];
  /** What was written to the settings of invoices. */
  readonly invoiceSettings: Fields[] = [];
  readonly policies: Policy[] = [];
  readonly timeOffRequests: TimeOffRequest[] = [];
  readonly balanceAssignments: BalanceAssignment[] = [];
  /** What was added to balances beyond assignments. */
  readonly balanceCorrections: BalanceCorrection[] = [];
  readonly approvals: ApprovalRequest[] = [];
  readonly holidays: Holiday[] = [];
  readonly assignments: Assignment[] = [];
  readonly sharedReports: SharedReport[] = [];
  readonly auditLog: AuditRecord[] = [];
  private idsGiven = 0;
  private logIdsGiven = 0;

  constructor(
    readonly now: () => number,
    private readonly beginning: Beginning = { plan: 'ENTERPRISE', timeZone: 'UTC' },
  ) {
    this.workspace = this.begin();
  }

  /** The account that calls: the workspace's owner. */
  get user(): User {
    const [owner] = this.users;
    if (owner === undefined) throw new Error('the sandbox has no user');
    return owner;
  }

  /** The zone in which the account reads a wall clock. */
  get timeZone(): string {
    return this.user.settings?.timeZone ?? this.beginning.timeZone;
  }

  /** Forgets everything and begins again; the workspace and its owner keep their ids. */
  reset(): void {
    for (const kept of Object.values(this)) if (Array.isArray(kept)) kept.length = 0;
    this.workspace = this.begin();
  }

  /** 24 lower-case hex digits, the first eight of which tell when it was given: real ids do. */
  newId(): string {
    return this.idOf(Math.floor(this.now() / 1000));
  }

  private idOf(seconds: number): string {
    this.idsGiven += 1;
    return seconds.toString(16).padStart(8, '0') + this.idsGiven.toString(16).padStart(16, '0');
  }

  /** Such an id for the log of deliveries, whose pace must not change what entities are called. */
  newLogId(): string {
    this.logIdsGiven += 1;
    return `5a0d80c1${this.logIdsGiven.toString(16).padStart(16, '0')}`;
  }

  /** The present instant with whole seconds. */
  instant(): string {
    return instant(this.now());
  }

  private begin(): Workspace {
    this.idsGiven = 0;
    this.logIdsGiven = 0;
    const [workspace, user, currency] = [this.idOf(FOUNDED), this.idOf(FOUNDED), this.idOf(FOUNDED)];
    const ids = { workspace, user, currency };
    const team = foundingTeam(workspace, this.beginning.timeZone);
    this.users.push(foundingUser(ids, this.beginning.timeZone), ...team);
    return foundingWorkspace(ids, team, this.beginning.plan);
  }
}
