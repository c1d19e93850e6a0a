import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Nest tells every module and route it sets up; that is for whoever debugs it, not for whoever starts the service. */
const FRAMEWORK_CONTEXTS = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Nest's logger over ours, with the framework's own start-up messages at level debug. */
@Injectable()
export class StartupLogger extends Logger {
  override log(message: unknown, ...optional: unknown[]): void {
    const context = optional.at(-1);
    if (typeof context === 'string' && FRAMEWORK_CONTEXTS.has(context)) super.debug(message, ...optional);
    else super.log(message, ...optional);
  }
}
