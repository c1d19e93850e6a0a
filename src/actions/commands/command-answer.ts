import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PARSER_NAMES, type ParserName } from '../../parsers/parsed-command.js';
import { PlanView } from '../confirmation/plan-view.js';

/** What a command was taken for. */
export interface Understood {
  readonly parser: ParserName;
  /** As a line that can be parsed again. */
  readonly understood: string;
}

/** A command that was not run: what it would do, and what lets exactly that be done. */
export class PlannedCommand implements Understood {
  @ApiProperty({ enum: PARSER_NAMES })
  readonly parser!: ParserName;

  @ApiProperty({ description: 'As a line that can be parsed again' })
  readonly understood!: string;

  @ApiProperty({ description: 'Whether it is run only with the token' })
  readonly needsConfirmation!: boolean;

  @ApiProperty()
  readonly plan!: PlanView;

  @ApiProperty()
  readonly confirmToken!: string;

  @ApiPropertyOptional({ type: [String] })
  readonly notes?: readonly string[];
}

class RunOfCommand {
  @ApiProperty({ description: 'For GET /runs/:id' })
  readonly id!: string;

  @ApiProperty({ enum: ['succeeded'] })
  readonly outcome!: 'succeeded';
}

/** {@link RunCommand}, as the API document shows it. */
export class RunCommandView implements Partial<Understood> {
  @ApiPropertyOptional({ enum: PARSER_NAMES, description: 'Left out where a plan was confirmed' })
  readonly parser?: ParserName;

  @ApiPropertyOptional({ description: 'As a line that can be parsed again' })
  readonly understood?: string;

  @ApiProperty()
  readonly run!: RunOfCommand;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As the operation lays it out; beside the rows of a list, hasMore tells whether there are more',
  })
  readonly result!: Readonly<Record<string, unknown>>;

  @ApiPropertyOptional({ description: 'A sentence that answers what was asked, where one says more than the rows' })
  readonly answer?: string;

  @ApiPropertyOptional({ type: [String], description: 'What the person should know of how it was taken' })
  readonly notes?: readonly string[];
}

/** A command that was run. */
export type RunCommand = Readonly<RunCommandView>;

export type CommandAnswer = PlannedCommand | RunCommand;
