import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsLocale, IsOptional } from 'class-validator';
import { IsTimeZone } from './is-time-zone.js';

/** The IANA time zone in which the person means their dates. */
export function TimezoneProperty(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({
      example: 'Europe/Berlin',
      description: 'Where the person is; left out, it is the time zone of their settings in Clockify',
    }),
    IsOptional(),
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
    IsOptional(),
    IsLocale({ message: 'must be a locale such as de or en-GB' }),
  );
}
