import type { OperationResult } from '../integrations/integration.js';
import type { ResultShape } from '../integrations/operation.js';
import { RowList } from '../integrations/row-list.js';

/** Lays a result out as its operation says, so that it can be spread into the answer. */
export function layOutResult(result: OperationResult, shape: ResultShape): Record<string, unknown> {
  switch (shape.kind) {
    case 'none':
      return {};
    case 'list':
      return result instanceof RowList ? layOutRows(result, shape.key) : { [shape.key]: result };
    // A binary result never comes here: it is a download, and is not laid out.
    case 'binary':
    case 'entity':
      return isRecord(result) ? result : { result: result ?? null };
  }
}

function layOutRows({ rows, hasMore, isWalked }: RowList, key: string): Record<string, unknown> {
  return {
    [key]: rows,
    ...(isWalked && { count: rows.length }),
    ...(isWalked && hasMore === true && { truncated: true }),
    ...(hasMore !== undefined && { hasMore }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
