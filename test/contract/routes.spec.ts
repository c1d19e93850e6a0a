import type { OpenAPIObject } from '@nestjs/swagger';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { ACCESS } from '../../src/auth/access.decorator.js';
import { WEBHOOK_ENV } from '../support/deliver.js';
import { API_KEY } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';

/** Routes that a stranger may call. */
const OPEN: ReadonlySet<string> = new Set(['GET /healthz', 'GET /readyz']);

interface Route {
  readonly name: string;
  /** `GET /runs/:id` */
  readonly call: string;
  readonly access: unknown;
}

describe('every route', () => {
  let service: TestApp;
  let routes: readonly Route[];

  beforeAll(async () => {
    service = await makeApp({
      env: { ...WEBHOOK_ENV, API_KEYS: `ci:${API_KEY}`, FAILED_CREDENTIALS_PER_MINUTE: '1000' },
    });
    routes = routesOf(service);
  });
  afterAll(() => service.close());

  it('declares who may call it', () => {
    expect(routes.length).toBeGreaterThan(20);
    for (const { name, access } of routes) expect([name, access]).toEqual([name, expect.any(String)]);
  });

  it('is among those that are tried here', async () => {
    const { paths } = (await service.http.get('/openapi.json')).body as OpenAPIObject;
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(routes.map(({ call }) => call).sort()).toEqual(documented.sort());
  });

  it('is closed to a call without credentials, unless it is a probe', async () => {
    for (const { call } of routes) {
      const [method = '', path = ''] = call.split(' ');
      const url = path.replace(/:\w+/g, 'x');
      const { status } = await service.http[method.toLowerCase() as 'get'](url);
      expect([call, status === 401 ? 'closed' : 'open']).toEqual([call, OPEN.has(call) ? 'open' : 'closed']);
    }
  });
});

function routesOf({ app }: TestApp): Route[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return new DiscoveryService(app.get(ModulesContainer)).getControllers().flatMap(({ instance, metatype }) => {
    const controller = metatype as () => unknown;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
      .map((name) => {
        const handler = prototype[name]!;
        const method = RequestMethod[reflector.get<RequestMethod>(METHOD_METADATA, handler)];
        const parts = [controller, handler].map((declared) => reflector.get<string>(PATH_METADATA, declared));
        const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '');
        return {
          name: `${controller.name}.${name}`,
          call: `${method} /${path.join('/')}`,
          access: reflector.getAllAndOverride<unknown>(ACCESS, [handler, controller]),
        };
      });
  });
}
