import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { toConfiguration } from '../../src/config/configuration.js';
import { Environment, validateEnvironment } from '../../src/config/environment.js';

/** The system's own, and not for a person to set. */
const OF_THE_SYSTEM = new Set([
  'XDG_DATA_HOME',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
]);

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8');
  const example = parseEnv(text);

  it('names every variable of the service, and no other', () => {
    const known = Object.keys(new Environment()).filter((name) => !OF_THE_SYSTEM.has(name));
    expect(Object.keys(example).sort()).toEqual(known.sort());
  });

  it('has no variable that the README does not tell about', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(Object.keys(example).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('is the configuration of a service without any setting', () => {
    expect(toConfiguration(validateEnvironment(example))).toEqual(toConfiguration(validateEnvironment({})));
  });
});
