import { AUDITED_ACTION } from '../../src/clockify/catalogue/overlay/audit-logs.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import { AUDITED_ACTIONS } from '../../src/sandbox/audited-actions.js';
import { ROUTES } from '../../src/sandbox/routes/index.js';
import { NOT_MODELLED_ROUTES } from '../../src/sandbox/routes/not-modelled.js';

describe('the sandbox', () => {
  it('serves every request of the catalogue, or says that it does not model it', () => {
    const served = [...ROUTES, ...NOT_MODELLED_ROUTES].map(({ method, host = 'api', path }) =>
      requestOf(method, host, path),
    );
    const wanted = CLOCKIFY_OPERATIONS.map(({ http }) => requestOf(http.method, http.host, http.path));
    expect([...new Set(served)].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('knows the actions of the audit log that the catalogue knows', () => {
    expect(AUDITED_ACTIONS).toEqual(AUDITED_ACTION.enum);
  });
});

/** Placeholders are called otherwise here and there. */
function requestOf(method: string, host: string, path: string): string {
  return `${method} ${host} ${path.replaceAll(/\{\w+\}/g, '{}')}`;
}
