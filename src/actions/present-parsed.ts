import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Action, Params } from '../integrations/operation.js';
import type { WantedThing } from '../integrations/spoken/spoken-forms.js';
import { PARSER_NAMES, type ParsedCommand, type ParserName } from '../parsers/parsed-command.js';

class LookUp implements WantedThing {
  @ApiProperty({ description: 'What it is, in the words of the integration', example: 'timeEntry' })
  readonly kind!: string;

  @ApiProperty({ description: 'Dotted path of the parameter that it is for' })
  readonly path!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What was said of it' })
  readonly said!: WantedThing['said'];
}

type ShownParser = Exclude<ParserName, 'phrase'>;

/** A command that was understood, as POST /actions/parse tells it. */
export class ParsedView implements Action {
  @ApiProperty({ example: 'clockify' })
  readonly integration!: string;

  @ApiProperty({ example: 'create_client' })
  readonly operation!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { body: { name: 'New Client' } } })
  readonly params!: Params;

  @ApiProperty({
    enum: PARSER_NAMES.filter((name) => name !== 'phrase'),
    description:
      'Who understood it. A sentence that was understood without a model counts as rule; fallback: the model was asked ' +
      'for and could not answer',
  })
  readonly parser!: ShownParser;

  @ApiPropertyOptional({ type: [LookUp], description: 'What has to be looked up before it can be run' })
  readonly lookUps?: readonly LookUp[];

  @ApiPropertyOptional({ type: [String], description: 'How it was taken, where that may not go without saying' })
  readonly notes?: readonly string[];
}

/** A command as an action: times are instants and names are names, since nothing was looked up. */
export function presentParsed({ integration, operation, params, parser, wanted, notes }: ParsedCommand): ParsedView {
  return {
    integration,
    operation,
    params,
    parser: parser === 'phrase' ? 'rule' : parser,
    ...(wanted.length > 0 && { lookUps: wanted }),
    ...(notes.length > 0 && { notes }),
  };
}
