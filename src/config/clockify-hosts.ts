/** Where Clockify keeps a workspace: `CLOCKIFY_REGION`. */
export const CLOCKIFY_REGIONS = ['global', 'euc1', 'use2', 'euw2', 'apse2'] as const;
export type ClockifyRegion = (typeof CLOCKIFY_REGIONS)[number];

/** A workspace's own name below clockify.me: one label of a host name. */
export const SUBDOMAIN_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The addresses of Clockify's services; an operation's `/v1/…` path is appended. */
export interface ClockifyHosts {
  readonly api: string;
  readonly reports: string;
  readonly auditlog: string;
}

/** No regional form of it is documented. */
const AUDITLOG = 'https://auditlog-api.api.clockify.me';

/** Global reports have a host of their own, regional ones a path (API.md 3): no address follows from another. */
const HOSTS: Readonly<Record<ClockifyRegion, ClockifyHosts>> = {
  global: {
    api: 'https://api.clockify.me/api',
    reports: 'https://reports.api.clockify.me',
    auditlog: AUDITLOG,
  },
  euc1: {
    api: 'https://euc1.clockify.me/api',
    reports: 'https://euc1.clockify.me/report',
    auditlog: AUDITLOG,
  },
  use2: {
    api: 'https://use2.clockify.me/api',
    reports: 'https://use2.clockify.me/report',
    auditlog: AUDITLOG,
  },
  euw2: {
    api: 'https://euw2.clockify.me/api',
    reports: 'https://euw2.clockify.me/report',
    auditlog: AUDITLOG,
  },
  apse2: {
    api: 'https://apse2.clockify.me/api',
    reports: 'https://apse2.clockify.me/report',
    auditlog: AUDITLOG,
  },
};

/** A stand-in on this machine has everything on one host: its key must not go to the real services beside it. */
export function standInHosts(api: string): ClockifyHosts {
  const { origin } = new URL(api);
  return { api, reports: `${origin}/report`, auditlog: `${origin}/auditlog` };
}

/** The addresses of a region; a workspace with a subdomain has its reports there, all else stays on the region's host. */
export function clockifyHosts(region: ClockifyRegion, subdomain: string | undefined): ClockifyHosts {
  const hosts = HOSTS[region];
  return subdomain === undefined ? hosts : { ...hosts, reports: `https://${subdomain}.clockify.me/report` };
}
