import { Injectable, type PipeTransform } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { toPerson } from './person.js';

/** Reads who is meant from the address of a request. */
@Injectable()
export class PersonParam implements PipeTransform<string, string> {
  /** @throws AppError validation_error */
  transform(value: string): string {
    const person = toPerson(value);
    if (person !== undefined) return person;
    const message = 'must be the id of a user or an e-mail address';
    throw new AppError('validation_error', `The person ${message}.`, {
      details: { errors: [{ path: 'person', message }] },
    });
  }
}
