import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe('money in the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  describe('an expense', () => {
    let travel: string;

    beforeEach(async () => {
      travel = (await call('POST', 'WS/expenses/categories', { name: 'Travel' })).body.id;
    });

    function form(changes: Record<string, string> = {}, file?: Blob): FormData {
      const data = new FormData();
      const fields = {
        userId: sandbox.state.user.id,
        date: '2026-11-23',
        categoryId: travel,
        amount: '12.50',
        ...changes,
      };
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      if (file !== undefined) data.append('file', file, 'receipt.bin');
      return data;
    }

    it('is asked for in major units and told in minor ones, at midnight UTC', async () => {
      const { status, body } = await call('POST', 'WS/expenses', form({ notes: 'Taxi', billable: 'true' }));
      expect([status, body]).toEqual([
        201,
        expect.objectContaining({ total: 1250, quantity: 1, date: '2026-11-23T00:00:00Z', billable: true, fileId: '' }),
      ]);
      expect(body).not.toHaveProperty('category');
    });

    it('counts units where its category has a price', async () => {
      const unit = { name: 'Kilometres', hasUnitPrice: true, priceInCents: 42, unit: 'km' };
      const { body: category } = await call('POST', 'WS/expenses/categories', unit);
      const { body } = await call('POST', 'WS/expenses', form({ categoryId: category.id, amount: '100' }));
      expect(body).toMatchObject({ quantity: 100, total: 4200 });
    });

    it('is listed with its category spelled out, and added up by day and week, whatever dates are asked for', async () => {
      await call('POST', 'WS/expenses', form());
      await call('POST', 'WS/expenses', form({ date: '2026-11-25T10:00:00Z', amount: '1' }));
      const { body } = await call('GET', 'WS/expenses?start=2030-01-01T00:00:00Z&page-size=1');
      expect(body).toMatchObject({
        expenses: { count: 2, expenses: [{ total: 100, category: { name: 'Travel' }, project: null }] },
        dailyTotals: [
          { date: '2026-11-25', total: 100 },
          { date: '2026-11-23', total: 1250 },
        ],
        weeklyTotals: [{ date: '2026-11-23', total: 1350 }],
      });
    });

    it('changes only what is named as changed', async () => {
      const { body: before } = await call('POST', 'WS/expenses', form({ notes: 'Taxi' }));
      const changes = form({ notes: 'Bus', amount: '3', changeFields: 'AMOUNT' });
      expect((await call('PUT', `WS/expenses/${before.id}`, changes)).body).toMatchObject({
        total: 300,
        notes: 'Taxi',
      });
      const nothing = await call('PUT', `WS/expenses/${before.id}`, form());
      expect(nothing.body).toMatchObject({ code: 501, message: 'must not be null' });
    });

    it('keeps its file, byte for byte', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const file = new Blob([bytes], { type: 'application/octet-stream' });
      const { body } = await call('POST', 'WS/expenses', form({}, file));
      const path = `/api/v1/workspaces/${sandbox.state.workspace.id}/expenses/${body.id}/files/${body.fileId}`;
      const response = await fetch(`${sandbox.url}${path}`, {
        headers: { 'X-Api-Key': 'sandbox-key-that-opens-nothing-else' },
      });
      expect(response.headers.get('content-type')).toBe('application/octet-stream');
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    });

    it.each([
      [{ amount: '-1' }, 501, 'must be greater than or equal to 0'],
      [{ amount: 'much' }, 3002, 'Malformed request body'],
      [{ date: 'today' }, 501, 'invalid date format'],
      [{ categoryId: 'none' }, 501, "Expense category doesn't belong to Workspace"],
    ])('is refused with %j', async (changes, code, message) => {
      expect((await call('POST', 'WS/expenses', form(changes))).body).toEqual({ code, message });
    });

    it('is a form, not JSON', async () => {
      expect((await call('POST', 'WS/expenses', { amount: 1 })).body.code).toBe(3002);
    });
  });

  describe('an invoice', () => {
    const DATES = { issuedDate: '2026-11-01T00:00:00Z', dueDate: '2026-11-13T00:00:00Z' };
    const PERCENTS = { discountPercent: 10, taxPercent: 20, tax2Percent: 5 };
    let invoice: string;
    let clientId: string;

    beforeEach(async () => {
      clientId = (await call('POST', 'WS/clients', { name: 'Acme', address: 'Main Street' })).body.id;
      const body = { clientId, currency: 'USD', number: '2026-1', note: 'ignored', subject: 'ignored', ...DATES };
      invoice = `WS/invoices/${(await call('POST', 'WS/invoices', body)).body.id}`;
      const item = { itemType: 'Service', description: 'Work', quantity: 200, unitPrice: 5000, applyTaxes: 'TAX1TAX2' };
      await call('POST', `${invoice}/items`, item);
    });

    it('ignores note and subject when it is made', async () => {
      expect((await call('GET', invoice)).body).toMatchObject({ note: '', subject: '', clientAddress: 'Main Street' });
    });

    it('adds up, and reads percents back a hundredfold', async () => {
      await call('PUT', invoice, { currency: 'USD', number: '2026-1', ...DATES, ...PERCENTS });
      expect((await call('GET', invoice)).body).toMatchObject({
        items: [{ order: 1, amount: 10_000 }],
        subtotal: 10_000,
        discount: 1000,
        discountAmount: 1000,
        tax: 2000,
        taxAmount: 1800,
        tax2: 500,
        tax2Amount: 450,
        amount: 11_250,
        balance: 11_250,
      });
    });

    it('takes a compound second tax of the first one, too', async () => {
      const compound = { ...PERCENTS, taxType: 'COMPOUND' };
      const { body } = await call('PUT', invoice, { currency: 'USD', number: '2026-1', ...DATES, ...compound });
      expect(body.tax2Amount).toBe(540);
    });

    it('drops who bills and whom where they are left out', async () => {
      const { body } = await call('PUT', invoice, { currency: 'USD', number: '2026-1', ...DATES, ...PERCENTS });
      expect(body).toMatchObject({ billFrom: null, clientAddress: null });
    });

    it('is paid bit by bit, and answers itself instead of the payment', async () => {
      const pay = (amount: number, paymentDate = '2026-11-10T00:00:00Z') =>
        call('POST', `${invoice}/payments`, { amount, paymentDate });
      expect(await pay(4000)).toMatchObject({
        status: 201,
        body: { number: '2026-1', paid: 4000, balance: 6000, status: 'PARTIALLY_PAID' },
      });
      expect((await pay(6000)).body.status).toBe('PAID');
      const { body: payments } = await call('GET', `${invoice}/payments`);
      expect(payments).toMatchObject([{ amount: 4000, date: '2026-11-10T00:00:00Z', author: 'Sam Keller' }, {}]);
      expect((await call('DELETE', `${invoice}/payments/${payments[1].id}`)).body.balance).toBe(6000);
      expect((await pay(0)).body.message).toBe('must be greater than or equal to 1');
      expect((await pay(1, '2026-11-10T00:00:00.000Z')).body.message).toBe('invalid date format');
    });

    it('numbers its items from 1, and knows a few types of them', async () => {
      const item = { itemType: 'Product', description: 'Thing', quantity: 100, unitPrice: 100, applyTaxes: 'NONE' };
      await call('POST', `${invoice}/items`, item);
      const { body } = await call('DELETE', `${invoice}/items/1`);
      expect(body.items).toMatchObject([{ order: 1, description: 'Thing' }]);
      const strange = { ...item, itemType: 'Magic' };
      expect((await call('POST', `${invoice}/items`, strange)).body.message).toContain('Invoice item type');
      expect((await call('DELETE', `${invoice}/items/0`)).body.code).toBe(501);
      expect((await call('DELETE', `${invoice}/items/x`)).body.code).toBe(3000);
      expect((await call('DELETE', `${invoice}/items/9`)).status).toBe(400);
    });

    it('changes its status without an answer', async () => {
      expect(await call('PATCH', `${invoice}/status`, { invoiceStatus: 'SENT' })).toMatchObject({
        status: 200,
        body: '',
      });
      expect((await call('PATCH', `${invoice}/status`, { invoiceStatus: 'LOST' })).body.code).toBe(3002);
      expect((await call('GET', 'WS/invoices?statuses=SENT')).body).toMatchObject({ total: 1 });
      expect((await call('GET', 'WS/invoices?statuses=UNSENT,PAID')).body).toMatchObject({ total: 0 });
    });

    it.each([
      [{ invoiceNumber: '2026' }, 1],
      [{ invoiceNumber: '2026', strictSearch: true }, 0],
      [{ statuses: ['UNSENT'] }, 1],
      [{ greaterThanAmount: 10_000 }, 0],
      [{ exactBalance: 10_000 }, 1],
      [{ issueDate: { 'issue-date-start': '2026-11-02' } }, 0],
    ])('is searched for by %j', async (body, total) => {
      expect((await call('POST', 'WS/invoices/info', body)).body.total).toBe(total);
    });

    it('tells how late it is when it is searched for', async () => {
      expect((await call('POST', 'WS/invoices/info', {})).body.invoices[0].daysOverdue).toBe(10);
    });
  });
});
