import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { LocaleProperty, TimezoneProperty } from './person-properties.js';

/** The body of POST /actions/parse. */
export class ParseTextDto {
  @ApiProperty({
    example: 'clockify.create_client workspaceId=64a687e29ae1f428e7ebe303 body.name="New Client"',
    description: 'A sentence or a line from a person',
  })
  @IsString({ message: 'must be a string' })
  text!: string;

  @TimezoneProperty()
  timezone?: string;

  @LocaleProperty()
  locale?: string;
}

/** The query of POST /actions/parse. */
export class ParseQueryDto {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Whether the LLM may be asked' })
  @IfGiven()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  llm?: 'true' | 'false';
}
