import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { CallerDefaults } from './caller-defaults.js';
import { ClockifyIntegration } from './clockify.integration.js';
import { ClockifyClient } from './client/clockify.client.js';
import { ClockifyTransport } from './client/transport.js';

/** The largest answer that is read, in bytes. */
const ANSWER_LIMIT_BYTES = 32 * 1024 * 1024;

/** Clockify: its catalogue and the way to it. */
@Module({
  imports: [
    HttpModule.register({
      httpAgent: new HttpAgent({ keepAlive: true }),
      httpsAgent: new HttpsAgent({ keepAlive: true }),
      // A credential never follows a redirect to another host.
      maxRedirects: 0,
      maxContentLength: ANSWER_LIMIT_BYTES,
      maxBodyLength: ANSWER_LIMIT_BYTES,
      responseType: 'arraybuffer',
      transformResponse: (data: unknown) => data,
      // Every status is an answer; what it means is decided elsewhere.
      validateStatus: () => true,
    }),
  ],
  providers: [ClockifyTransport, ClockifyClient, CallerDefaults, ClockifyIntegration],
  exports: [ClockifyIntegration],
})
export class ClockifyModule {}
