import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength, MinLength } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { LocaleProperty, TimezoneProperty } from './person-properties.js';

/** The body of POST /commands. */
export class RunCommandDto {
  @ApiProperty({
    required: false,
    example: 'log 2h yesterday on Website / design #billable',
    description: 'What is to be done, as a sentence or as a line; with confirm it may be left out',
  })
  @IfGiven()
  @IsString({ message: 'must be a string' })
  text?: string;

  @ApiProperty({ required: false, default: false, description: 'Whether the LLM may be asked' })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  llm?: boolean;

  @ApiProperty({
    required: false,
    default: false,
    description: 'Run nothing, and answer a plan and a confirmToken. Not together with Idempotency-Key',
  })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  dryRun?: boolean;

  @ApiProperty({
    required: false,
    description:
      'The confirmToken of a plan: exactly what was planned is run, once, within ten minutes. A text beside it has to ' +
      'be the one that was planned. Not together with Idempotency-Key',
  })
  @IfGiven()
  @IsString({ message: 'must be a string' })
  @MinLength(1, { message: 'must not be empty' })
  @MaxLength(1000, { message: 'is too long for a token' })
  confirm?: string;

  @TimezoneProperty()
  timezone?: string;

  @LocaleProperty()
  locale?: string;
}
