import { ValidateBy } from 'class-validator';
import { describeFormat, FORMATS } from '../../integrations/formats.js';

/** Whether a field is the name of a time zone. */
export function IsTimeZone(): PropertyDecorator {
  const validate = (value: unknown): boolean =>
    typeof value === 'string' && FORMATS.get('time-zone')?.test(value) === true;
  const defaultMessage = (): string => `must be ${describeFormat('time-zone')}`;
  return ValidateBy({ name: 'isTimeZone', validator: { validate, defaultMessage } });
}
