import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { ThrottlerModule } from '@nestjs/throttler';
import { AuthModule } from '../auth/auth.module.js';
import type { Configuration } from '../config/configuration.js';
import { TokenBucketStorage } from './token-bucket.storage.js';

@Module({ providers: [TokenBucketStorage], exports: [TokenBucketStorage] })
class TokenBucketModule {}

/** How often a caller may call; RATE_LIMIT_PER_MINUTE and RATE_LIMIT_BURST. */
@Module({
  imports: [
    AuthModule,
    ThrottlerModule.forRootAsync({
      imports: [TokenBucketModule],
      inject: [ConfigService, TokenBucketStorage],
      useFactory: (config: ConfigService<Configuration, true>, storage: TokenBucketStorage) => {
        const { perMinute, burst } = config.get('rateLimit', { infer: true });
        // A bucket of `burst` tokens that fills at `perMinute` a minute.
        return { throttlers: [{ limit: burst, ttl: (burst / perMinute) * 60_000 }], storage };
      },
    }),
  ],
  exports: [ThrottlerModule, AuthModule],
})
export class RateLimitModule {}
