import { Injectable } from '@nestjs/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { fieldError, type FieldProblem } from '../common/http/validation.js';
import { describeProblem } from './describe-problem.js';
import { FORMATS } from './formats.js';
import type { Operation, Params } from './operation.js';
import { standInProblems } from './stand-ins.js';

/** How many problems are told at once. */
const MAX_PROBLEMS = 20;

/** Checks parameters against an operation's schema and stand-ins; values are never changed to make them fit. */
@Injectable()
export class ParamsValidator {
  private readonly ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
    formats: Object.fromEntries([...FORMATS].map(([name, { test }]) => [name, test])),
  });
  private readonly compiled = new WeakMap<Operation, ValidateFunction>();

  /** @throws AppError validation_error that lists the path of every wrong field */
  assertValid(operation: Operation, params: Params): void {
    const problems = this.problemsOf(operation, params);
    if (problems.length > 0) throw fieldError(problems);
  }

  /** What is wrong with the parameters, at most {@link MAX_PROBLEMS} things; empty when nothing is. */
  problemsOf(operation: Operation, params: Params): readonly FieldProblem[] {
    const validate = this.validatorOf(operation);
    const { standIns = [] } = operation;
    const problems = validate(params) ? [] : (validate.errors ?? []).map((error) => describeProblem(error, standIns));
    return [...problems, ...standInProblems(standIns, params)].slice(0, MAX_PROBLEMS);
  }

  private validatorOf(operation: Operation): ValidateFunction {
    const known = this.compiled.get(operation);
    if (known !== undefined) return known;
    const validate = this.ajv.compile(operation.parameters);
    this.compiled.set(operation, validate);
    return validate;
  }
}
