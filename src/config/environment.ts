import { Transform, plainToInstance } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  type ValidationError,
  validateSync,
} from 'class-validator';
import { ADDON_PUBLIC_KEY, IsAddonPublicKey } from './addon-public-key.js';
import { API_KEY_PATTERN, API_KEYS_PATTERN } from './api-keys.js';
import { CLOCKIFY_REGIONS, type ClockifyRegion, SUBDOMAIN_PATTERN } from './clockify-hosts.js';
import { ConfigurationError } from './configuration-error.js';
import { HOSTS_PATTERN, IsForwardUrl } from './forwarding.js';
import { LLM_DEFAULTS } from './llm-defaults.js';
import { IsCollectorUrl, IsServiceUrl } from './service-url.js';
import { IsSigningSecret } from './signing-secret.js';
import { IsTrustProxy } from './trust-proxy.js';
import { WEBHOOK_TOKENS_PATTERN } from './webhook-tokens.js';

const WHOLE_NUMBER = /^\d{1,9}$/;
const BOOLEANS = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** A number where the text is one; anything else stays as it is and is refused by the validator. */
const ToInteger = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && WHOLE_NUMBER.test(value) ? Number(value) : value,
  );

const ToBoolean = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (BOOLEANS.get(value.toLowerCase()) ?? value) : value,
  );

const BOOLEAN = { message: 'must be true or false' };
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Every variable the service knows, flat, with its default and what it accepts. Nothing else is read. */
export class Environment {
  @IsString()
  HOST = '127.0.0.1';

  @ToInteger()
  @IsInt({ message: 'must be a port from 0 to 65535 (0 picks a free one)' })
  @Min(0, { message: 'must be a port from 0 to 65535 (0 picks a free one)' })
  @Max(65535, { message: 'must be a port from 0 to 65535 (0 picks a free one)' })
  PORT = 8000;

  @IsOptional()
  @Matches(API_KEYS_PATTERN, {
    message: 'must be NAME:KEY pairs separated by commas, each key of at least 16 characters (letters, digits, . _ -)',
  })
  API_KEYS?: string;

  @ToBoolean()
  @IsBoolean(BOOLEAN)
  ALLOW_UNAUTHENTICATED = false;

  @IsOptional()
  @IsTrustProxy()
  TRUST_PROXY?: string;

  @IsOptional()
  @IsString()
  CORS_ORIGINS?: string;

  /** Where Clockify reaches this service, from outside. */
  @IsOptional()
  @IsServiceUrl()
  PUBLIC_URL?: string;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of at least 1' })
  @Min(1, { message: 'must be a whole number of at least 1' })
  RATE_LIMIT_PER_MINUTE = 60;

  @IsOptional()
  @ToInteger()
  @IsInt({ message: 'must be a whole number of at least 1' })
  @Min(1, { message: 'must be a whole number of at least 1' })
  RATE_LIMIT_BURST?: number;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of at least 1' })
  @Min(1, { message: 'must be a whole number of at least 1' })
  FAILED_CREDENTIALS_PER_MINUTE = 60;

  @ToInteger()
  @IsInt({ message: 'must be a whole number from 10 to 100000' })
  @Min(10, { message: 'must be a whole number from 10 to 100000' })
  @Max(100_000, { message: 'must be a whole number from 10 to 100000' })
  MAX_CONNECTIONS = 1000;

  @ToBoolean()
  @IsBoolean(BOOLEAN)
  LOG_JSON = false;

  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL = 'info';

  @IsOptional()
  @IsCollectorUrl()
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  /** Sent by OpenTelemetry's SDK, which reads it itself; here because it holds the collector's credentials. */
  @IsOptional()
  @IsString()
  OTEL_EXPORTER_OTLP_HEADERS?: string;

  @IsOptional()
  @MinLength(8, { message: 'must be a Clockify API key' })
  CLOCKIFY_API_KEY?: string;

  @IsOptional()
  @MinLength(8, { message: 'must be a Clockify add-on token' })
  CLOCKIFY_ADDON_TOKEN?: string;

  @IsIn(CLOCKIFY_REGIONS, { message: `must be one of ${CLOCKIFY_REGIONS.join(', ')}` })
  CLOCKIFY_REGION: ClockifyRegion = 'global';

  @IsOptional()
  @Matches(SUBDOMAIN_PATTERN, { message: 'must be the part before .clockify.me, in lower case' })
  CLOCKIFY_SUBDOMAIN?: string;

  @IsOptional()
  @IsServiceUrl()
  CLOCKIFY_BASE_URL?: string;

  @IsOptional()
  @IsServiceUrl()
  CLOCKIFY_REPORTS_URL?: string;

  @IsOptional()
  @IsServiceUrl()
  CLOCKIFY_AUDITLOG_URL?: string;

  @ToInteger()
  @IsInt({ message: 'must be a whole number from 1 to 10000' })
  @Min(1, { message: 'must be a whole number from 1 to 10000' })
  @Max(10_000, { message: 'must be a whole number from 1 to 10000' })
  CLOCKIFY_REQUESTS_PER_SECOND = 10;

  @IsOptional()
  @ToInteger()
  @IsInt({ message: 'must be a whole number from 1 to 100000' })
  @Min(1, { message: 'must be a whole number from 1 to 100000' })
  @Max(100_000, { message: 'must be a whole number from 1 to 100000' })
  CLOCKIFY_REQUESTS_PER_HOUR?: number;

  @IsOptional()
  @Matches(/^postgres(?:ql)?:\/\/\S+$/, {
    message: 'must be a PostgreSQL address: postgres://USER:PASSWORD@HOST/DATABASE',
  })
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^\//, { message: 'must be an absolute path' })
  DATA_DIR?: string;

  /** Where this user's programs keep data, by the XDG specification. */
  @IsOptional()
  @IsString()
  XDG_DATA_HOME?: string;

  /** Of the system: the HTTP client reads them itself, and they are here because they may hold a password. */
  @IsOptional()
  @IsString()
  HTTPS_PROXY?: string;

  @IsOptional()
  @IsString()
  https_proxy?: string;

  @IsOptional()
  @IsString()
  HTTP_PROXY?: string;

  @IsOptional()
  @IsString()
  http_proxy?: string;

  @IsOptional()
  @IsString()
  ALL_PROXY?: string;

  @IsOptional()
  @IsString()
  all_proxy?: string;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of days from 7 to 3650' })
  @Min(7, { message: 'must be a whole number of days from 7 to 3650' })
  @Max(3650, { message: 'must be a whole number of days from 7 to 3650' })
  RETENTION_DAYS = 30;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of seconds from 0 to 300' })
  @Min(0, { message: 'must be a whole number of seconds from 0 to 300' })
  @Max(300, { message: 'must be a whole number of seconds from 0 to 300' })
  SHUTDOWN_DELAY_SECONDS = 0;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of seconds from 0 to 600' })
  @Min(0, { message: 'must be a whole number of seconds from 0 to 600' })
  @Max(600, { message: 'must be a whole number of seconds from 0 to 600' })
  SHUTDOWN_TIMEOUT_SECONDS = 20;

  @IsOptional()
  @MinLength(16, { message: 'must have at least 16 characters' })
  WEBHOOK_SHARED_SECRET?: string;

  @IsOptional()
  @Matches(WEBHOOK_TOKENS_PATTERN, {
    message: 'must be TOKEN or EVENT:TOKEN entries separated by commas, each token of at least 16 characters',
  })
  CLOCKIFY_WEBHOOK_TOKENS?: string;

  @IsOptional()
  @Matches(/^[\w.-]{2,128}$/, { message: 'must be the key of your add-on as its manifest has it' })
  CLOCKIFY_ADDON_KEY?: string;

  @IsAddonPublicKey()
  CLOCKIFY_ADDON_PUBLIC_KEY: string = ADDON_PUBLIC_KEY;

  @IsOptional()
  @Matches(/^[\w-]+(?:\s*,\s*[\w-]+)*$/, { message: 'must be ids of workspaces separated by commas' })
  CLOCKIFY_ADDON_WORKSPACES?: string;

  @IsString()
  WEBHOOKS_FILE = 'webhooks.yaml';

  @IsOptional()
  @IsServiceUrl()
  CLANKERBOT_URL?: string;

  @IsOptional()
  @Matches(API_KEY_PATTERN, { message: 'must be a key of API_KEYS, without its name' })
  CLANKERBOT_API_KEY?: string;

  @ToInteger()
  @IsInt({ message: 'must be a whole number of minutes from 0 (never) to 1440' })
  @Min(0, { message: 'must be a whole number of minutes from 0 (never) to 1440' })
  @Max(1440, { message: 'must be a whole number of minutes from 0 (never) to 1440' })
  RECONCILE_MINUTES = 5;

  @IsOptional()
  @Matches(/^xox[a-z]-\S{8,}$/, { message: 'must be a Slack token, which begins with xoxb- (bot) or xoxp- (user)' })
  SLACK_BOT_TOKEN?: string;

  @IsServiceUrl()
  SLACK_BASE_URL = 'https://slack.com/api';

  @IsOptional()
  @IsForwardUrl()
  FORWARD_URL?: string;

  @IsOptional()
  @IsSigningSecret()
  FORWARD_SECRET?: string;

  @IsOptional()
  @Matches(/^[A-Z][A-Z\d_]*(?:\s*,\s*[A-Z][A-Z\d_]*)*$/, {
    message: 'must be types of events such as NEW_TIME_ENTRY separated by commas',
  })
  FORWARD_TYPES?: string;

  @IsOptional()
  @Matches(HOSTS_PATTERN, { message: 'must be names of hosts separated by commas' })
  FORWARD_ALLOWED_HOSTS?: string;

  @ToBoolean()
  @IsBoolean(BOOLEAN)
  FORWARD_ALLOW_PRIVATE = false;

  @IsOptional()
  @MinLength(8, { message: 'must be a DeepSeek API key' })
  DEEPSEEK_API_KEY?: string;

  @IsServiceUrl()
  LLM_BASE_URL: string = LLM_DEFAULTS.baseUrl;

  @Matches(/^[\w.:/-]{1,128}$/, { message: 'must be the name of a model, such as deepseek-flash' })
  LLM_MODEL: string = LLM_DEFAULTS.model;
}

/**
 * Checks the variables and fills in the defaults. A blank value counts as not set.
 * @throws ConfigurationError that names each wrong variable and what it accepts, never what it holds
 */
export function validateEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.keys(new Environment())
      .map((name) => [name, source[name]?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const environment = plainToInstance(Environment, given, { exposeDefaultValues: true });
  const problems = validateSync(environment, { stopAtFirstError: true }).map(describe);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return environment;
}

function describe(error: ValidationError): string {
  const [reason] = Object.values(error.constraints ?? {});
  return `${error.property} ${reason?.replace(`${error.property} `, '') ?? 'is not valid'}`;
}
