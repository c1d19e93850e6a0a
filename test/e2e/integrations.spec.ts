import { makeApp } from '../support/make-app.js';

describe('GET /integrations', () => {
  it('lists every operation with its parameters and its risk', async () => {
    const service = await makeApp();
    const { body } = await service.http.get('/integrations').expect(200);
    const [clockify] = body.data.integrations;
    expect(clockify).toMatchObject({ name: 'clockify', configured: false });
    const names: string[] = clockify.operations.map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(170);
    expect(names).toEqual(names.toSorted());
    expect(clockify.operations.find(({ name }: { name: string }) => name === 'create_client')).toEqual({
      name: 'create_client',
      summary: 'Create a client',
      risk: 'write',
      parameters: expect.objectContaining({ type: 'object', required: ['body'] }),
    });
    await service.close();
  });
});
