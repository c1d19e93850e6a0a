/** Secrets that tests use; obviously made up, and long enough to be found again in a log. */
export const API_KEY = 'test-api-key-of-ci-0123456789';
export const CLOCKIFY_API_KEY = 'test-clockify-key-0123456789abcdef0123456789abcd';

/** Nobody listens there: no other test can come to have this port, as it can with one that was closed. */
export const NOWHERE = 'http://127.0.0.1:2';

/** The environment of a service that talks to a scripted Clockify. */
export function clockifyEnv(url: string): Record<string, string> {
  return { CLOCKIFY_BASE_URL: `${url}/api`, CLOCKIFY_API_KEY };
}
