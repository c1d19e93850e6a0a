import { AppError } from '../../common/errors/app-error.js';
import { heldBy } from './holder.js';

describe('heldBy', () => {
  it.each([
    [
      'create_client',
      { id: 'c1', name: 'Globex', archived: true },
      'There is already a client "Globex" (archived): unarchive it or choose another name.',
    ],
    [
      'create_tag',
      { id: 't1', name: 'x', archived: false },
      'There is already a tag "x": use it or choose another name.',
    ],
    [
      'create_project',
      { id: 'p1', name: 'Web', archived: true, clientName: 'Acme' },
      'There is already a project "Web" of the client "Acme" (archived): unarchive it or choose another name.',
    ],
    [
      'create_project_from_template',
      { id: 'p1', name: 'Web', clientName: '' },
      'There is already a project "Web": use it or choose another name.',
    ],
    [
      'update_user_group',
      { id: 'g1', name: 'Ops' },
      'There is already a user group "Ops": use it or choose another name.',
    ],
    [
      'create_expense_category',
      { id: 'e1', name: 'Taxi' },
      'There is already an expense category "Taxi": use it or choose another name.',
    ],
    ['create_invoice', { id: 'i1', number: '7' }, 'There is already an invoice "7": use it or choose another number.'],
    [
      'add_workspace_user',
      { id: 'u1', name: '', email: 'a@b.example' },
      'There is already a user "a@b.example": use it or choose another e-mail address.',
    ],
  ])('%s tells of %j', (name, holder, message) => {
    expect(heldBy({ name }, holder).message).toBe(message);
  });

  it('shows what the holder is known by, beside what Clockify said', () => {
    const conflict = new AppError('conflict', 'taken', { details: { upstream: { status: 400 } } });
    const holder = { id: 'c1', name: 'Globex', archived: true, note: 'private', email: null, clientId: '' };
    expect(heldBy({ name: 'create_client' }, holder, conflict)).toMatchObject({
      code: 'conflict',
      details: { upstream: { status: 400 }, existing: { id: 'c1', name: 'Globex', archived: true } },
    });
    expect(heldBy({ name: 'create_client' }, holder).details).toEqual({
      existing: { id: 'c1', name: 'Globex', archived: true },
    });
  });
});
