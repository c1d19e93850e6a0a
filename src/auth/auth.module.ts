import { Module } from '@nestjs/common';
import { Callers } from './callers.js';

/** Who may call the API. */
@Module({ providers: [Callers], exports: [Callers] })
export class AuthModule {}
