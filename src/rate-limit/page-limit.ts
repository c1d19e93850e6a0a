import type { NextFunction, Request, Response } from 'express';
import { AppError } from '../common/errors/app-error.js';
import { callerAddress } from '../common/network/caller-address.js';
import type { TokenBucketStorage } from './token-bucket.storage.js';

/** Enough to leaf through the pages, of which each is made of several files. */
const FILES_PER_MINUTE = 300;
const MINUTE_MS = 60_000;

/** Limits how often an address may ask for the pages about the API: they are large, and open to everybody. */
export function pageLimit(
  buckets: TokenBucketStorage,
): (request: Request, response: Response, next: NextFunction) => Promise<void> {
  return async (request, _response, next) => {
    const taken = await buckets.increment(`pages ${callerAddress(request)}`, MINUTE_MS, FILES_PER_MINUTE);
    const { isBlocked, timeToBlockExpire: seconds } = taken;
    if (!isBlocked) return next();
    next(new AppError('rate_limited', `Too many requests: try again in ${seconds} s.`, { retryAfterSeconds: seconds }));
  };
}
