import { Injectable } from '@nestjs/common';
import type { Params } from '../../integrations/operation.js';
import type { SpokenArgs, SpokenParameter } from '../../integrations/spoken/spoken-args.js';
import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import type {
  AskedOf,
  LookUpCall,
  LoweredCommand,
  PersonSettings,
  SaidHow,
  SpokenForms,
} from '../../integrations/spoken/spoken-forms.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { fillIn } from '../names/fill-in.js';
import { valueAt } from '../pages/at-path.js';
import { UserSettings } from '../user-settings.js';
import { answerTo } from './answers/answer.js';
import { formOf } from './form-of.js';
import { ThingFinder } from './look-ups/thing-finder.js';
import { answersFile, lower } from './lower.js';
import { MODEL_EXAMPLES } from './model-examples.js';
import { NEEDS } from './needs.js';

/** How Clockify is spoken to. */
@Injectable()
export class ClockifySpokenForms implements SpokenForms {
  readonly examples = MODEL_EXAMPLES;
  private readonly operations = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));

  constructor(
    private readonly finder: ThingFinder,
    private readonly userSettings: UserSettings,
  ) {}

  needsOf(operation: string): readonly SpokenNeed[] {
    return NEEDS[operation] ?? [];
  }

  parametersOf(operation: string): Readonly<Record<string, SpokenParameter>> {
    return formOf(this.operationOf(operation)).args;
  }

  lower(operation: string, args: SpokenArgs, clock: SpokenClock, how?: SaidHow): LoweredCommand {
    return lower(this.operationOf(operation), args, clock, how);
  }

  async lookUp(name: string, command: LoweredCommand, clock: SpokenClock, call: LookUpCall): Promise<Params> {
    const operation = this.operationOf(name);
    let { params } = command;
    if (command.together === true) params = await this.finder.readTogether({ operation, params, clock, call });
    for (const wanted of command.wanted) {
      const found = await this.finder.find(wanted, { operation, params, clock, call });
      for (const [path, value] of Object.entries(found)) {
        // What was said goes before what was found: somebody who goes on with an entry may describe it anew.
        const isOpen = wanted.kind === 'projectInText' || valueAt(params, path.split('.')) === undefined;
        if (isOpen) params = fillIn(params, path, value);
      }
    }
    return this.finder.spellOut({ operation, params, clock, call });
  }

  answer(name: string, { args, result, clock }: AskedOf, call: LookUpCall): Promise<string | undefined> {
    const search = { operation: this.operationOf(name), params: {}, clock, call };
    return answerTo({ operation: name, args, result, language: clock.language }, () => this.finder.people(search));
  }

  answersFile(operation: string, params: Params): boolean {
    return answersFile(this.operationOf(operation), params);
  }

  settings(): Promise<PersonSettings | undefined> {
    return this.userSettings.get();
  }

  knownSettings(): PersonSettings | undefined {
    return this.userSettings.known();
  }

  private operationOf(name: string): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`Clockify has no operation ${name}`);
    return operation;
  }
}
