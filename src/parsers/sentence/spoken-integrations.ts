import type { Integration } from '../../integrations/integration.js';
import type { SpokenIntegration } from './grammar.js';

/** What can be said to some integrations; those without sentences are left out. */
export async function spokenIntegrations(
  integrations: readonly Pick<Integration, 'name' | 'intents' | 'spoken' | 'sentences'>[],
): Promise<readonly SpokenIntegration[]> {
  const spoken = integrations.map(async (integration) => {
    const languages = await integration.sentences?.();
    const { name, intents = {}, spoken: forms } = integration;
    return languages === undefined
      ? []
      : [{ name, intents, languages, needsOf: (operation: string) => forms?.needsOf(operation) ?? [] }];
  });
  return (await Promise.all(spoken)).flat();
}
