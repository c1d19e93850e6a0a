import { Module } from '@nestjs/common';
import { BodyRules } from './body-rule.js';

/** How the bodies of requests are read. */
@Module({ providers: [BodyRules], exports: [BodyRules] })
export class BodyModule {}
