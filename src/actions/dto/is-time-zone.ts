import { ValidateBy } from 'class-validator';
import { isTimeZone } from '../../common/time/time-zone.js';
import { describeFormat } from '../../integrations/formats.js';

/** Whether a field is the name of a time zone. */
export function IsTimeZone(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && isTimeZone(value);
  const defaultMessage = (): string => `must be ${describeFormat('time-zone')}`;
  return ValidateBy({ name: 'isTimeZone', validator: { validate, defaultMessage } });
}
