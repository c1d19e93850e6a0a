import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ACCESS } from '../../src/auth/access.decorator.js';
import { makeApp } from '../support/make-app.js';

describe('every route', () => {
  async function routes(): Promise<{ route: string; access: unknown }[]> {
    const service = await makeApp();
    const { app } = service;
    const reflector = app.get(Reflector);
    const scanner = new MetadataScanner();
    const found = new DiscoveryService(app.get(ModulesContainer)).getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
        .map((name) => ({
          route: `${metatype!.name}.${name}`,
          access: reflector.getAllAndOverride<unknown>(ACCESS, [prototype[name]!, metatype as () => unknown]),
        }));
    });
    await service.close();
    return found;
  }

  it('declares who may call it', async () => {
    const declared = await routes();
    expect(declared.length).toBeGreaterThan(4);
    for (const { route, access } of declared) expect([route, access]).toEqual([route, expect.any(String)]);
  });

  it('is closed to strangers unless it is listed here', async () => {
    const open = (await routes()).filter(({ access }) => access !== 'api-key').map(({ route }) => route);
    expect(open.sort()).toEqual(['HealthController.live', 'HealthController.ready', 'WebhooksController.receive']);
  });
});
