import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsLocale, IsOptional, IsString } from 'class-validator';
import { IsTimeZone } from './is-time-zone.js';

/** The body of POST /actions/parse. */
export class ParseTextDto {
  @ApiProperty({
    example: 'clockify.create_client workspaceId=64a687e29ae1f428e7ebe303 body.name="New Client"',
    description: 'A sentence or a line from a person',
  })
  @IsString({ message: 'must be a string' })
  text!: string;

  @ApiProperty({
    required: false,
    example: 'Europe/Berlin',
    description: 'Where the person is; left out, it is the time zone of their settings in Clockify',
  })
  @IsOptional()
  @IsTimeZone()
  timezone?: string;

  @ApiProperty({
    required: false,
    example: 'de-DE',
    description: 'Decides where a sentence means different things in two languages; else it is asked about',
  })
  @IsOptional()
  @IsLocale({ message: 'must be a locale such as de or en-GB' })
  locale?: string;
}

/** The query of POST /actions/parse. */
export class ParseQueryDto {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Whether the LLM may be asked' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  llm?: 'true' | 'false';
}
