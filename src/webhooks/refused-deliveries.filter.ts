import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import { AllExceptionsFilter } from '../common/errors/all-exceptions.filter.js';
import { RefusedDeliveries } from './refused-deliveries.js';

/** Counts a delivery that is turned away, whoever turned it away, and has it answered. */
@Catch()
@Injectable()
export class RefusedDeliveriesFilter implements ExceptionFilter {
  constructor(
    private readonly refusals: RefusedDeliveries,
    private readonly answers: AllExceptionsFilter,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.refusals.add(error);
    this.answers.catch(error, host);
  }
}
