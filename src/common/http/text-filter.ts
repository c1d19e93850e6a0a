import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { IfGiven } from './if-given.js';

const MAX_LENGTH = 200;
/** PostgreSQL takes no NUL, not even to look for it. */
const WITHOUT_NUL = /^[^\0]*$/;

/** A criterion that is the whole text of a column. */
export function TextFilter(
  shown: { readonly example?: string; readonly description?: string } = {},
): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional(shown),
    IfGiven(),
    IsString({ message: 'must be a string' }),
    MaxLength(MAX_LENGTH, { message: 'is too long' }),
    Matches(WITHOUT_NUL, { message: 'must not have a NUL character in it' }),
  );
}
