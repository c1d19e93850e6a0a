import { makeApp } from '../support/make-app.js';

describe('GET /integrations', () => {
  it('lists every operation with its parameters and its risk', async () => {
    const service = await makeApp();
    const { body } = await service.http.get('/integrations').expect(200);
    const [clockify] = body.data.integrations;
    expect(clockify).toMatchObject({ name: 'clockify', configured: false });
    expect(clockify.operations.map(({ name }: { name: string }) => name)).toEqual([
      'create_client',
      'create_project',
      'create_time_entry',
      'get_user',
      'get_workspace',
      'list_clients',
      'list_projects',
      'list_workspaces',
      'stop_timer',
    ]);
    expect(clockify.operations[0]).toEqual({
      name: 'create_client',
      summary: 'Create a client',
      risk: 'write',
      parameters: expect.objectContaining({ type: 'object', required: ['workspaceId', 'body'] }),
    });
    await service.close();
  });
});
