import type { Route } from '../route.js';

export const USER_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/v1/user', handle: (_request, state) => ({ status: 200, body: state.user }) },
];
