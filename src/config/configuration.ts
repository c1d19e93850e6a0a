import { homedir } from 'node:os';
import { publicKeyIn } from './addon-public-key.js';
import { parseApiKeys, type ApiKey } from './api-keys.js';
import { clockifyHosts, standInHosts } from './clockify-hosts.js';
import { ConfigurationError } from './configuration-error.js';
import type { Environment } from './environment.js';
import { defaultDataDir } from './default-data-dir.js';
import {
  type ForwardingConfiguration,
  forwardingContradictions,
  forwardingOf,
  type ForwardingVariables,
} from './forwarding.js';
import { isLoopback } from './service-url.js';
import { type TrustProxy, trustProxyOf } from './trust-proxy.js';
import { parseWebhookTokens, type WebhookToken } from './webhook-tokens.js';

/** What is sent to Clockify to say who we are (API.md 2). Clockify refuses a request with two of them. */
export interface ClockifyCredential {
  readonly header: 'X-Api-Key' | 'X-Addon-Token';
  readonly value: string;
}

/** The add-on whose webhooks come here, and how the tokens that Clockify signs for it are verified. */
export interface WebhookAddon {
  /** Its key in the manifest. */
  readonly key: string;
  /** PEM. */
  readonly publicKey: string;
  /** Where it has to be installed; anywhere when there is none. */
  readonly workspaces: readonly string[];
}

/** Everything the service can be told, typed and complete. */
export interface Configuration {
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Where the service is reached from outside, without a slash at the end; a route's path is appended. */
    readonly publicUrl: string | undefined;
    /** Express's `trust proxy`. */
    readonly trustProxy: TrustProxy | undefined;
    readonly corsOrigins: readonly string[];
    /** How many connections may be open at once. */
    readonly maxConnections: number;
  };
  readonly auth: { readonly apiKeys: readonly ApiKey[] };
  readonly rateLimit: {
    readonly perMinute: number;
    readonly burst: number;
    /** How often an address may fail to show a right credential. */
    readonly failedPerMinute: number;
  };
  readonly log: { readonly json: boolean; readonly level: string };
  /** Where spans go; without one there are none. */
  readonly telemetry: { readonly endpoint: string | undefined };
  readonly clockify: {
    /** Each without a slash at the end; an operation's `/v1/…` path is appended. */
    readonly baseUrl: string;
    readonly reportsUrl: string;
    readonly auditlogUrl: string;
    readonly credential: ClockifyCredential | undefined;
    /** How often the credential may be used, over all replicas. */
    readonly requests: { readonly perSecond: number; readonly perHour: number | undefined };
  };
  readonly database: {
    /** Without one the service runs a PostgreSQL of its own, in `dataDir`. */
    readonly url: string | undefined;
    readonly dataDir: string;
  };
  readonly retention: { readonly days: number };
  readonly shutdown: {
    /** Milliseconds that requests are still taken while the service says that it is not ready any more. */
    readonly delayMs: number;
    /** Milliseconds that what is under way has, once nothing new is taken. */
    readonly timeoutMs: number;
  };
  readonly webhooks: {
    readonly sharedSecret: string | undefined;
    readonly tokens: readonly WebhookToken[];
    readonly addon: WebhookAddon | undefined;
    /** How often Clockify's log of deliveries is compared with the inbox; 0 for never. */
    readonly reconcileMinutes: number;
  };
  /** What `npm run webhooks` works with. */
  readonly webhooksCommand: {
    /** Path of the document. */
    readonly file: string;
    /** Where the service is, without a slash at the end. */
    readonly serviceUrl: string;
    readonly apiKey: string | undefined;
  };
  readonly slack: {
    /** Without a slash at the end; the name of a method is appended. */
    readonly baseUrl: string;
    readonly token: string | undefined;
  };
  readonly llm: {
    readonly apiKey: string | undefined;
    /** Without a slash at the end; `/chat/completions` is appended. */
    readonly baseUrl: string;
    readonly model: string;
  };
  /** Without it events stay here. */
  readonly forwarding: ForwardingConfiguration | undefined;
  /** Every secret in use: whatever is written anywhere is searched for them. */
  readonly secrets: readonly string[];
}

/**
 * Turns checked variables into the configuration.
 * @throws ConfigurationError when variables contradict each other
 */
export function toConfiguration(environment: Environment): Configuration {
  const apiKeys = parseApiKeys(environment.API_KEYS);
  const problems = contradictions(environment, apiKeys);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const credential = clockifyCredential(environment);
  const tokens = parseWebhookTokens(environment.CLOCKIFY_WEBHOOK_TOKENS);
  return {
    http: {
      host: environment.HOST,
      port: environment.PORT,
      trustProxy: trustProxyOf(environment.TRUST_PROXY),
      corsOrigins: list(environment.CORS_ORIGINS),
      maxConnections: environment.MAX_CONNECTIONS,
      publicUrl: environment.PUBLIC_URL === undefined ? undefined : withoutSlash(environment.PUBLIC_URL),
    },
    auth: { apiKeys },
    rateLimit: {
      perMinute: environment.RATE_LIMIT_PER_MINUTE,
      burst: environment.RATE_LIMIT_BURST ?? environment.RATE_LIMIT_PER_MINUTE,
      failedPerMinute: environment.FAILED_CREDENTIALS_PER_MINUTE,
    },
    log: { json: environment.LOG_JSON, level: environment.LOG_LEVEL },
    clockify: {
      ...clockifyUrls(environment),
      credential,
      requests: {
        perSecond: environment.CLOCKIFY_REQUESTS_PER_SECOND,
        perHour: environment.CLOCKIFY_REQUESTS_PER_HOUR,
      },
    },
    telemetry: { endpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT },
    database: { url: environment.DATABASE_URL, dataDir: environment.DATA_DIR ?? homeOfData(environment) },
    retention: { days: environment.RETENTION_DAYS },
    shutdown: {
      delayMs: environment.SHUTDOWN_DELAY_SECONDS * 1000,
      timeoutMs: environment.SHUTDOWN_TIMEOUT_SECONDS * 1000,
    },
    webhooks: {
      sharedSecret: environment.WEBHOOK_SHARED_SECRET,
      tokens,
      addon: webhookAddon(environment),
      reconcileMinutes: environment.RECONCILE_MINUTES,
    },
    webhooksCommand: webhooksCommand(environment, apiKeys),
    slack: { baseUrl: withoutSlash(environment.SLACK_BASE_URL), token: environment.SLACK_BOT_TOKEN },
    llm: {
      apiKey: environment.DEEPSEEK_API_KEY,
      baseUrl: withoutSlash(environment.LLM_BASE_URL),
      model: environment.LLM_MODEL,
    },
    forwarding: forwardingOf(forwardingVariables(environment)),
    secrets: secretsIn(environment, apiKeys, tokens),
  };
}

function contradictions(environment: Environment, apiKeys: readonly ApiKey[]): string[] {
  const problems: string[] = [];
  if (environment.CLOCKIFY_API_KEY !== undefined && environment.CLOCKIFY_ADDON_TOKEN !== undefined) {
    problems.push('CLOCKIFY_API_KEY and CLOCKIFY_ADDON_TOKEN are both set: Clockify refuses two, remove one of them');
  }
  if (environment.CLOCKIFY_ADDON_KEY === undefined && environment.CLOCKIFY_ADDON_WORKSPACES !== undefined) {
    problems.push(
      'CLOCKIFY_ADDON_WORKSPACES is set without CLOCKIFY_ADDON_KEY: name the add-on whose tokens it is about',
    );
  }
  if (!isLoopback(environment.HOST) && apiKeys.length === 0 && !environment.ALLOW_UNAUTHENTICATED) {
    problems.push(
      'HOST is reachable from other machines but API_KEYS is empty: set API_KEYS (NAME:KEY), ' +
        'or ALLOW_UNAUTHENTICATED=true where something else keeps strangers out',
    );
  }
  if (new Set(apiKeys.map(({ name }) => name)).size < apiKeys.length) {
    problems.push('API_KEYS uses a name twice: give every key a name of its own');
  }
  if (new Set(apiKeys.map(({ key }) => key)).size < apiKeys.length) {
    problems.push('API_KEYS uses a key twice: give every name a key of its own');
  }
  for (const origin of list(environment.CORS_ORIGINS)) {
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
      problems.push('CORS_ORIGINS must be origins such as https://app.example.com separated by commas, or *');
      break;
    }
  }
  problems.push(...forwardingContradictions(forwardingVariables(environment)));
  return problems;
}

/** An address that is set wins over the one that follows from the region. */
function clockifyUrls(
  environment: Environment,
): Pick<Configuration['clockify'], 'baseUrl' | 'reportsUrl' | 'auditlogUrl'> {
  const api = environment.CLOCKIFY_BASE_URL;
  const hosts =
    api !== undefined && isLoopback(new URL(api).hostname)
      ? standInHosts(api)
      : clockifyHosts(environment.CLOCKIFY_REGION, environment.CLOCKIFY_SUBDOMAIN);
  return {
    baseUrl: withoutSlash(api ?? hosts.api),
    reportsUrl: withoutSlash(environment.CLOCKIFY_REPORTS_URL ?? hosts.reports),
    auditlogUrl: withoutSlash(environment.CLOCKIFY_AUDITLOG_URL ?? hosts.auditlog),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function clockifyCredential(environment: Environment): ClockifyCredential | undefined {
  if (environment.CLOCKIFY_API_KEY !== undefined) return { header: 'X-Api-Key', value: environment.CLOCKIFY_API_KEY };
  if (environment.CLOCKIFY_ADDON_TOKEN !== undefined) {
    return { header: 'X-Addon-Token', value: environment.CLOCKIFY_ADDON_TOKEN };
  }
  return undefined;
}

function webhookAddon(environment: Environment): WebhookAddon | undefined {
  const { CLOCKIFY_ADDON_KEY: key, CLOCKIFY_ADDON_PUBLIC_KEY: publicKey } = environment;
  if (key === undefined) return undefined;
  return { key, publicKey: publicKeyIn(publicKey), workspaces: list(environment.CLOCKIFY_ADDON_WORKSPACES) };
}

function forwardingVariables(environment: Environment): ForwardingVariables {
  return {
    url: environment.FORWARD_URL,
    secret: environment.FORWARD_SECRET,
    types: list(environment.FORWARD_TYPES),
    allowedHosts: list(environment.FORWARD_ALLOWED_HOSTS),
    allowPrivate: environment.FORWARD_ALLOW_PRIVATE,
  };
}

/** Beside the service, nothing has to be told: its own variables say where it listens and with which keys. */
function webhooksCommand(environment: Environment, apiKeys: readonly ApiKey[]): Configuration['webhooksCommand'] {
  const { HOST: host, PORT: port, CLANKERBOT_URL: url = `http://${reachable(host)}:${port}` } = environment;
  return {
    file: environment.WEBHOOKS_FILE,
    serviceUrl: withoutSlash(url),
    apiKey: environment.CLANKERBOT_API_KEY ?? apiKeys[0]?.key,
  };
}

/** Who listens everywhere is reached over loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function homeOfData({ XDG_DATA_HOME: xdgDataHome }: Environment): string {
  return defaultDataDir({ uid: process.getuid?.(), home: homedir(), xdgDataHome });
}

/** Every credential, and what of it is one by itself. */
function secretsIn(
  environment: Environment,
  apiKeys: readonly ApiKey[],
  tokens: readonly WebhookToken[],
): readonly string[] {
  const { HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy, ALL_PROXY, all_proxy } = environment;
  const secrets = [
    ...apiKeys.map(({ key }) => key),
    ...tokens.map(({ token }) => token),
    environment.CLOCKIFY_API_KEY,
    environment.CLOCKIFY_ADDON_TOKEN,
    environment.DEEPSEEK_API_KEY,
    environment.SLACK_BOT_TOKEN,
    environment.CLANKERBOT_API_KEY,
    environment.WEBHOOK_SHARED_SECRET,
    environment.FORWARD_SECRET,
    environment.FORWARD_SECRET?.replace(/^whsec_/, ''),
    passwordIn(environment.DATABASE_URL),
    ...[HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy, ALL_PROXY, all_proxy].map(passwordIn),
    ...keysInHeaders(environment.OTEL_EXPORTER_OTLP_HEADERS),
  ];
  return [...new Set(secrets.filter((secret): secret is string => secret !== undefined && secret !== ''))];
}

/** A password that is the name of the user or of the database is known to everybody, and is an ordinary word besides. */
function passwordIn(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { password, username, pathname } = new URL(url);
  return [username, pathname.slice(1)].includes(password) ? undefined : unescaped(password);
}

/** A shorter value is the name of a tenant or the like, and is no secret. */
const KEY_LENGTH = 16;

/** The keys in `NAME=VALUE,NAME=VALUE`, as they are written and as they are sent, with and without their scheme. */
function keysInHeaders(value: string | undefined): string[] {
  const values = list(value).map((entry) => entry.slice(entry.indexOf('=') + 1).trim());
  return values
    .flatMap((key) => [key, unescaped(key)])
    .flatMap((key) => [key, key.slice(key.lastIndexOf(' ') + 1)])
    .filter(({ length }) => length >= KEY_LENGTH);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function list(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
