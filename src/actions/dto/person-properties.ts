import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsLocale } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { IsTimeZone } from './is-time-zone.js';

/** The IANA time zone in which the person means their dates. */
export function TimezoneProperty(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({
      example: 'Europe/Berlin',
      description: 'Where the person is; left out, it is the time zone of their settings in Clockify',
    }),
    IfGiven(),
    IsTimeZone(),
  );
}

/** The BCP 47 locale of the person's language. */
export function LocaleProperty(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({
      example: 'de-DE',
      description: 'Decides where a sentence means different things in two languages; else it is asked about',
    }),
    IfGiven(),
    IsLocale({ message: 'must be a locale such as de or en-GB' }),
  );
}
