import { rateEvent, rateIn, RATE_KINDS, type RateKind } from '../rates.js';
import { requiredTextIn } from '../fields.js';
import { ok, type Route } from '../route.js';

const WORKSPACES = '/v1/workspaces';

/** Settings cannot be changed: PUT and PATCH are no verbs here (API.md 11.15). */
export const WORKSPACE_ROUTES: readonly Route[] = [
  {
    operation: 'list_workspaces',
    method: 'GET',
    path: WORKSPACES,
    closedToAddons: true,
    handle: (_request, state) => ok([state.workspace]),
  },
  {
    operation: 'get_workspace',
    method: 'GET',
    path: `${WORKSPACES}/{workspaceId}`,
    handle: (_request, state) => ok(state.workspace),
  },
  ...RATE_KINDS.map(rateRoute),
];

function rateRoute(kind: RateKind): Route {
  const name = kind === 'costRate' ? 'cost' : 'hourly';
  return {
    operation: `update_workspace_${name}_rate`,
    method: 'PUT',
    path: `${WORKSPACES}/{workspaceId}/${name}-rate`,
    handle: ({ body }, state) => {
      const rate = rateIn(body, state);
      const currency = kind === 'hourlyRate' ? requiredTextIn(body, 'currency', { min: 1, max: 100 }) : rate.currency;
      state.workspace = { ...state.workspace, [kind]: { ...rate, currency } };
      return ok(state.workspace, rateEvent(kind, 'WORKSPACE', state.workspace, body, state));
    },
  };
}
