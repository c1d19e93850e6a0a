import { redactFields } from '../../common/redaction/redact-fields.js';
import type { EntityState } from '../../integrations/integration.js';
import type { Entity } from '../catalogue/merge.js';

/** Fields that follow from other things: a project lasts longer with each of its entries. */
const DERIVED = new Set(['duration']);

/** What has to stay the same of something until it is removed. Credentials are no part of it. */
export function watchedState(entity: Entity): EntityState {
  const shown = redactFields(entity);
  return Object.fromEntries(Object.entries({ ...Object(shown) }).filter(([name]) => !DERIVED.has(name)));
}
