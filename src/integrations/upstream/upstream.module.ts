import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { UpstreamTransport } from './transport.js';
import { UnreachableHosts } from './unreachable-hosts.js';
import { UpstreamClocks } from './upstream-clocks.js';
import { UpstreamClient } from './upstream.client.js';

/** The largest answer that is read, in bytes. */
const ANSWER_LIMIT_BYTES = 32 * 1024 * 1024;

/** The way to outside systems, the same for every integration: tries, waits, limits. */
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
  providers: [UpstreamClocks, UpstreamTransport, UnreachableHosts, UpstreamClient],
  exports: [UpstreamClient, UpstreamClocks],
})
export class UpstreamModule {}
