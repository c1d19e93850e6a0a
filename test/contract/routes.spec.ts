import { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { ACCESS } from '../../src/auth/access.decorator.js';
import { toConfiguration } from '../../src/config/configuration.js';
import { validateEnvironment } from '../../src/config/environment.js';

describe('every route', () => {
  async function routes(): Promise<{ route: string; access: unknown }[]> {
    const module = await Test.createTestingModule({
      imports: [AppModule.forRoot(toConfiguration(validateEnvironment({}))), DiscoveryModule],
    }).compile();
    const reflector = module.get(Reflector);
    const scanner = module.get(MetadataScanner);
    const found = module
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ instance, metatype }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
        return scanner
          .getAllMethodNames(prototype)
          .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
          .map((name) => ({
            route: `${metatype!.name}.${name}`,
            access: reflector.getAllAndOverride<unknown>(ACCESS, [prototype[name]!, metatype as () => unknown]),
          }));
      });
    await module.close();
    return found;
  }

  it('declares who may call it', async () => {
    const declared = await routes();
    expect(declared.length).toBeGreaterThan(4);
    for (const { route, access } of declared) expect([route, access]).toEqual([route, expect.any(String)]);
  });

  it('is closed to strangers unless it is listed here', async () => {
    const open = (await routes()).filter(({ access }) => access !== 'api-key').map(({ route }) => route);
    expect(open.sort()).toEqual(['HealthController.live', 'HealthController.ready']);
  });
});
