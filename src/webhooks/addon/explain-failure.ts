import { errors } from 'jose';
import type { RefusalReason } from '../refusals.js';

/** What is wrong with the claims that tell who issued a token, and for whom; the others are about its time. */
const BY_CLAIM: ReadonlyMap<string, RefusalReason> = new Map<string, RefusalReason>([
  ['iss', 'wrong_issuer'],
  ['sub', 'wrong_addon'],
]);

/** Why a token was not verified; nothing when the failure is not about the token. */
export function explainFailure(error: unknown): RefusalReason | undefined {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'wrong_algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'wrong_signature';
  if (error instanceof errors.JWTExpired) return 'expired_token';
  if (error instanceof errors.JWTClaimValidationFailed) return BY_CLAIM.get(error.claim) ?? 'expired_token';
  return error instanceof errors.JOSEError ? 'malformed_jwt' : undefined;
}
