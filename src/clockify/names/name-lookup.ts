import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { OperationCall } from '../../integrations/integration.js';
import type { Operation, Params } from '../../integrations/operation.js';
import { RunLimits } from '../../integrations/run-limits.js';
import type { NamedKind, NameParameter } from '../catalogue/name-parameters.js';
import { NameResolver } from './name-resolver.js';

/** Names that are wanted as ids, outside of any operation. */
export interface WantedNames {
  readonly kind: NamedKind;
  /** What they are called where they were given, such as `projects`: errors tell it. */
  readonly parameter: string;
  /** Names or ids. */
  readonly names: readonly string[];
  readonly workspaceId: string;
  /** Name or id of the project in which tasks are named. */
  readonly project: string | undefined;
}

/** What names stand for. */
export interface FoundNames {
  readonly ids: readonly string[];
  /** What whoever gave the names should know. */
  readonly notes: readonly string[];
}

/** Looking names up changes nothing, but what is made of the ids will stay: they must not be a minute old. */
const RISK = 'destructive';
const NO_PARAMETERS: Operation['parameters'] = { type: 'object', properties: {}, additionalProperties: false };
const LOOK_UP: Operation = {
  name: 'look_up',
  summary: 'Look names up',
  risk: RISK,
  retry: 'repeatable',
  parameters: NO_PARAMETERS,
  result: { kind: 'none' },
};

/** Looks names up as every operation does it, for those who need the ids before they know what to do. */
@Injectable()
export class NameLookup {
  constructor(
    private readonly resolver: NameResolver,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /**
   * The ids that names stand for, in their order. Clockify is asked only where there are names.
   * @throws AppError validation_error with candidates for a name that stands for nothing or for several things, with the
   * path `params.{parameter}.{index}`; or what asking Clockify failed with
   */
  async find({ kind, parameter, names, workspaceId, project }: WantedNames): Promise<FoundNames> {
    const notes: string[] = [];
    const given: Params = { workspaceId, [parameter]: names, ...(project !== undefined && { project }) };
    const { params: found } = await withTimeLimit(this.clock, this.limits.deadlineMs, (signal) =>
      this.resolver.resolve({ risk: RISK, names: parametersFor(kind, parameter) }, this.call(given, signal, notes)),
    );
    return { ids: Array.isArray(found['ids']) ? found['ids'].map(String) : [], notes };
  }

  private call(params: Params, signal: AbortSignal, notes: string[]): OperationCall {
    return {
      operation: LOOK_UP,
      params,
      signal,
      deadline: this.clock.monotonic() + this.limits.deadlineMs,
      onAttempt: () => undefined,
      onNote: (note) => notes.push(note),
    };
  }
}

function parametersFor(kind: NamedKind, name: string): NameParameter[] {
  return [
    { name: 'project', kind: 'project', fills: 'projectId', many: false, intoList: false },
    { name, kind, fills: 'ids', many: true, intoList: true },
  ];
}
