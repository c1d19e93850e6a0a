/** An object as Clockify's API shows it. */
export type Entity = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A webhook that was created in the sandbox. */
export interface Webhook {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly url: string;
  readonly webhookEvent: string;
  readonly triggerSourceType: string;
  readonly triggerSource: readonly string[];
  readonly authToken: string;
  readonly enabled: true;
  readonly userId: string;
}

/** Everything the sandbox remembers, for as long as it runs. Ids are counted. */
export class SandboxState {
  readonly workspace: Entity;
  readonly user: Entity;
  readonly clients: Entity[] = [];
  readonly projects: Entity[] = [];
  readonly timeEntries: Entity[] = [];
  readonly webhooks: Webhook[] = [];
  private created = 0;

  constructor(readonly now: () => number) {
    const workspaceId = this.newId();
    const userId = this.newId();
    const membership = {
      userId,
      targetId: workspaceId,
      membershipType: 'WORKSPACE',
      membershipStatus: 'ACTIVE',
      hourlyRate: null,
      costRate: null,
    };
    this.workspace = {
      id: workspaceId,
      name: 'Sandbox',
      hourlyRate: { amount: 0, currency: 'USD' },
      memberships: [membership],
      imageUrl: '',
      featureSubscriptionType: 'PRO',
    };
    this.user = {
      id: userId,
      email: 'sam@sandbox.example',
      name: 'Sam Sandbox',
      memberships: [],
      profilePicture: '',
      activeWorkspace: workspaceId,
      defaultWorkspace: workspaceId,
      settings: { weekStart: 'MONDAY', timeZone: 'UTC', timeFormat: 'HOUR24', dateFormat: 'YYYY-MM-DD' },
      status: 'ACTIVE',
      customFields: [],
    };
  }

  /** 24 lower-case hex digits, the first eight of which tell when it was given: real ids do. */
  newId(): string {
    this.created += 1;
    const seconds = Math.floor(this.now() / 1000);
    return seconds.toString(16).padStart(8, '0') + this.created.toString(16).padStart(16, '0');
  }

  /** An instant with whole seconds. */
  instant(milliseconds = this.now()): string {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
  }
}
