import { type CheckResult, fail, ok } from '../check-result.js';

/** The oldest major version that the service runs on, as package.json has it. */
export const OLDEST_NODE = 24;

/** @param version as `process.versions.node` has it */
export function checkNodeVersion(version: string): CheckResult {
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? ok(version)
    : fail(version, `install Node ${OLDEST_NODE} or newer (nodejs.org)`);
}
