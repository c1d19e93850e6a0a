import { Module } from '@nestjs/common';
import { AccessRules } from './access-rules.js';
import { Callers } from './callers.js';
import { FailedCredentials } from './failed-credentials.js';

/** Who may call the API. */
@Module({
  providers: [AccessRules, Callers, FailedCredentials],
  exports: [AccessRules, Callers, FailedCredentials],
})
export class AuthModule {}
