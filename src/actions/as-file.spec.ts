import { Download } from '../integrations/download.js';
import { asFile } from './as-file.js';

describe('asFile', () => {
  const headersOf = (type: string | undefined, name: string | undefined) =>
    asFile(new Download(Buffer.from('abc'), type, name), 'export_invoice', (text) =>
      text.replace('s3cret', '[redacted]'),
    ).getHeaders();

  it('keeps type and name, and tells the length', () => {
    expect(headersOf('application/pdf', 'Invoice 7.pdf')).toEqual({
      type: 'application/pdf',
      disposition: 'attachment; filename="Invoice 7.pdf"',
      length: 3,
    });
  });

  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a"; filename="b', 'a__ filename__b'],
    ['x\r\nSet-Cookie: y=z', 'x__Set-Cookie_ y_z'],
    ['Rechnung für März.pdf', 'Rechnung f_r M_rz.pdf'],
    ['.htaccess', 'htaccess'],
    ['s3cret of ours.pdf', '_redacted_ of ours.pdf'],
    ['x'.repeat(500), 'x'.repeat(100)],
  ])('makes the name %j harmless', (name, safe) => {
    expect(headersOf('application/pdf', name).disposition).toBe(`attachment; filename="${safe}"`);
  });

  it.each([
    ['application/pdf', 'export_invoice.pdf'],
    ['text/csv; charset=utf-8', 'export_invoice.csv'],
    ['application/x-unheard-of', 'export_invoice'],
  ])('names what has no name after its operation and its type %s', (type, name) => {
    expect(headersOf(type, undefined).disposition).toBe(`attachment; filename="${name}"`);
    expect(headersOf(type, '...').disposition).toBe(`attachment; filename="${name}"`);
  });

  it.each([undefined, 'nonsense', 'text/html\r\nX: y'])('does not hand on the type %j', (type) => {
    expect(headersOf(type, 'a').type).toBe('application/octet-stream');
  });
});
