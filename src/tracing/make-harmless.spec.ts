import { createRedactor, REDACTED } from '../common/redaction/redact-secrets.js';
import { makeHarmless, type SpanContent } from './make-harmless.js';

describe('makeHarmless', () => {
  const harmless = (span: Partial<SpanContent>): SpanContent => {
    const whole = { attributes: {}, events: [], status: {}, ...span };
    makeHarmless(whole, createRedactor(['open-sesame']).text);
    return whole;
  };

  it('takes the query from an address and leaves the rest', () => {
    const url = 'https://api.clockify.me/api/v1/workspaces/w1/clients';
    expect(harmless({ attributes: { 'url.full': `${url}?name=Acme?` } }).attributes).toEqual({ 'url.full': url });
    expect(harmless({ attributes: { 'url.full': url } }).attributes).toEqual({ 'url.full': url });
  });

  it('does not tell of whom a path is about', () => {
    const attributes = { 'url.path': '/people/ana%40acme.example/events', 'http.route': '/people/:person/events' };
    expect(harmless({ attributes }).attributes).toEqual({ ...attributes, 'url.path': '/people/[redacted]/events' });
  });

  it.each(['url.query', 'user_agent.original', 'client.address'])('leaves out %s', (name) => {
    const attributes = { [name]: 'whatever', 'http.response.status_code': 200 };
    expect(harmless({ attributes }).attributes).toEqual({ 'http.response.status_code': 200 });
  });

  it('finds a secret wherever it stands', () => {
    const text = 'said open-sesame';
    expect(
      harmless({
        attributes: { 'url.path': text, 'http.request.header.x': [text, 'x'] },
        events: [{}, { attributes: { 'exception.message': text } }],
        status: { message: text },
      }),
    ).toEqual({
      attributes: { 'url.path': `said ${REDACTED}`, 'http.request.header.x': [`said ${REDACTED}`, 'x'] },
      events: [{}, { attributes: { 'exception.message': `said ${REDACTED}` } }],
      status: { message: `said ${REDACTED}` },
    });
  });
});
