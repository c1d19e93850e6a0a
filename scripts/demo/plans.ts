import { strictEqual } from 'node:assert';
import { caller, pick } from './service-client.ts';
import type { Transcript } from './transcript.ts';

/** Shows an update that is planned, looked at and confirmed. */
export async function playPlans(url: string, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);
  const action = {
    integration: 'clockify',
    operation: 'update_client',
    params: { client: 'New Client', body: { archived: true } },
  };

  transcript.step('What would an update do? The plan tells, and nothing is changed');
  const planned = await show('POST', '/actions/run', { ...action, dryRun: true });
  strictEqual(planned.status, 200);
  const plan = planned.body['plan'] as object;
  transcript.hears(pick(plan, ['names', 'calls', 'changes', 'risk']));

  transcript.step('Its token runs just that, once; what was not named stays as it is');
  const done = await show('POST', '/actions/run', { ...action, confirm: planned.body['confirmToken'] });
  strictEqual(done.status, 200);
  transcript.hears(pick(done.body, ['ok', 'name', 'note', 'archived']));
  const again = await show('POST', '/actions/run', { ...action, confirm: planned.body['confirmToken'] });
  strictEqual(again.status, 409);
  transcript.hears(again.body.error?.message);
}
