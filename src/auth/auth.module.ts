import { Module } from '@nestjs/common';
import { AccessRules } from './access-rules.js';
import { Callers } from './callers.js';

/** Who may call the API. */
@Module({ providers: [AccessRules, Callers], exports: [AccessRules, Callers] })
export class AuthModule {}
