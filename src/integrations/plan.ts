import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ANY_VALUE } from '../common/http/any-value.js';
import type { Params } from './operation.js';

/** A request that an integration will send, without its credentials. */
export class PlannedCall {
  @ApiProperty({ example: 'PUT' })
  readonly method!: string;

  @ApiProperty({ description: 'With host, path and query' })
  readonly url!: string;

  @ApiPropertyOptional({
    ...ANY_VALUE,
    description: 'What is sent as JSON, or the fields of a form; left out where nothing is',
  })
  readonly body?: unknown;
}

/** A name that was given, and what it stands for. */
export class PlannedName {
  @ApiProperty({ example: 'params.project', description: 'Dotted path of the parameter that held it' })
  readonly path!: string;

  @ApiProperty({ description: 'As it was given' })
  readonly given!: string;

  @ApiProperty()
  readonly id!: string;

  @ApiPropertyOptional({ description: 'What the thing is really called, where that had to be looked up' })
  readonly name?: string;
}

/** A field that an update changes: what it is and what it will be; null is an empty one. */
export class FieldChange {
  @ApiProperty()
  readonly field!: string;

  @ApiPropertyOptional({ ...ANY_VALUE, description: 'Left out where it cannot be seen' })
  readonly from: unknown;

  @ApiProperty(ANY_VALUE)
  readonly to: unknown;
}

/** What something is like at one time, by field: enough to tell later whether it has changed. */
export type EntityState = Readonly<Record<string, unknown>>;

/** What an operation would do, found out by reading only. */
export interface IntegrationPlan {
  /** With ids for names and with what was left out filled in: executing it needs no more guessing. */
  readonly params: Params;
  readonly names: readonly PlannedName[];
  /** The requests that carry it out; reads that only look at what is there are not among them. */
  readonly calls: readonly PlannedCall[];
  readonly changes: readonly FieldChange[];
  /** What it would change or remove, where that is one thing that can be looked at. */
  readonly state?: EntityState;
}
