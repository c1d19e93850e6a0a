import { deepStrictEqual, strictEqual } from 'node:assert';
import { type Answer, caller, pick } from './service-client.ts';
import type { Transcript } from './transcript.ts';

/** Shows the way of a command, from a person's text to Clockify and back, and what a mistake is answered with. */
export async function playPipeline(url: string, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);
  const run = (action: unknown): Promise<Answer> => show('POST', '/actions/run', action);

  transcript.step('Who are we, as Clockify sees it?');
  const user = await run({ integration: 'clockify', operation: 'get_user' });
  strictEqual(user.status, 200);
  const workspaceId = String(user.body['activeWorkspace']);
  transcript.hears(pick(user.body, ['ok', 'name', 'activeWorkspace', 'requestId']));

  transcript.step('A line of text is parsed, without an LLM');
  const line = `clockify.create_client workspaceId=${workspaceId} body.name="New Client" body.note='from the demo'`;
  transcript.says(line);
  const parsed = await show('POST', '/actions/parse', { text: line });
  strictEqual(parsed.status, 200);
  transcript.hears(parsed.body.data);

  transcript.step('The action runs on Clockify');
  const { parser: _parser, ...action } = parsed.body.data as Record<string, unknown>;
  const created = await run(action);
  strictEqual(created.status, 200);
  transcript.hears(pick(created.body, ['ok', 'id', 'name', 'note', 'archived', 'requestId']));

  transcript.step('Clockify has it');
  const listed = await run({
    integration: 'clockify',
    operation: 'list_clients',
    params: { workspaceId, name: 'New' },
  });
  const clients = listed.body['clients'] as { name: string }[];
  deepStrictEqual(
    clients.map(({ name }) => name),
    ['New Client'],
  );
  transcript.hears(clients.map((client) => pick(client, ['id', 'name', 'archived'])));

  transcript.step('The same name again: Clockify refuses, and says why');
  const again = await run(action);
  strictEqual(again.status, 409);
  transcript.hears(pick(again.body.error!, ['code', 'message']));

  transcript.step('A mistake is pointed at');
  const mistake = await show('POST', '/actions/parse', { text: line.replace('create_client', 'creat_client') });
  strictEqual(mistake.status, 400);
  transcript.hears(String(mistake.body.error?.details?.['excerpt']));
  transcript.hears(mistake.body.error?.message);
}
