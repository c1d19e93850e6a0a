import { ValidateIf } from 'class-validator';

/** The field may be left out. Unlike `@IsOptional`, which takes null for nothing. */
export function IfGiven(): PropertyDecorator {
  return ValidateIf((_body: object, value: unknown) => value !== undefined);
}
