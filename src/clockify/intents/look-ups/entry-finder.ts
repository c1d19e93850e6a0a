import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';
import { clarify } from '../../../integrations/spoken/clarify.js';
import type { WantedThing } from '../../../integrations/spoken/spoken-forms.js';
import { NameResolver } from '../../names/name-resolver.js';
import { changedTimes, stopNote } from '../entry-times.js';
import type { Placed } from '../form.js';
import { textOf } from '../arg-binding.js';
import { questionsFor } from '../questions/index.js';
import { LISTINGS } from './index.js';
import { type Row, type Sought, textIn, unwrapped } from './listing.js';
import { callOf, LookUpReader, placeOf, type Search } from './look-up.reader.js';

/** How much of a list is looked through. */
const MAX_PROJECTS = 2000;
/** Of what has a time, the newest. */
const MAX_ENTRIES = 200;
/** Of what may be meant, so many are offered. */
const MOST_OFFERED = 5;

/** Finds what a sentence about time means but does not say: the day of an entry, the timer that is stopped, a project. */
@Injectable()
export class EntryFinder {
  constructor(
    private readonly reader: LookUpReader,
    private readonly names: NameResolver,
  ) {}

  /** The times that an entry gets, whose own day is that of a time without one. */
  async times({ said, dayless = [] }: WantedThing, search: Search): Promise<Placed> {
    const row = await this.reader.ask('get_time_entry', { id: search.params['id'] }, search);
    const entry = { start: textIn(row, 'timeInterval', 'start'), end: textIn(row, 'timeInterval', 'end') };
    const [from, to, duration] = ['start', 'end', 'duration'].map((name) => textOf(said[name]));
    return changedTimes(entry, { start: from, end: to, duration, dayless }, search.clock);
  }

  /** Makes sure that the timer which is stopped had begun by then, and says which one it is. */
  async stoppedTimer({ said, dayless = [] }: WantedThing, search: Search): Promise<Placed> {
    const { clock, call } = search;
    const sought: Sought = { said: { entry: 'running' }, ids: {}, clock, params: search.params, path: 'id' };
    const rows = await this.reader.rowsOf('list_time_entries', {}, MAX_ENTRIES, search);
    const running = unwrapped({}, rows).find((row) => LISTINGS['timeEntry']?.fits(row, sought));
    const timer = running && { start: textIn(running, 'timeInterval', 'start'), title: textIn(running, 'description') };
    const note = stopNote({ end: textOf(said['end']) ?? '', isDayless: dayless.includes('end') }, timer, clock);
    if (note !== undefined) call.onNote(note);
    return {};
  }

  /**
   * The project that a text names, whatever its letters. Where Clockify cannot be asked the text stays one, and it is told.
   * @throws AppError validation_error with `kind: clarify` where the text only begins with the name
   */
  async projectInText({ said }: WantedThing, search: Search): Promise<Placed> {
    const text = textOf(said['description']) ?? '';
    const found = await this.names
      .projectIn(text, search.operation, callOf(search, placeOf(search.params)))
      .catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        search.call.onNote(`Whether "${text}" names a project could not be looked up.`);
        return undefined;
      });
    if (found === undefined) return {};
    if (found.rest === '') {
      search.call.onNote(`"${text}" is taken for the project ${found.name}.`);
      return { 'body.projectId': found.id, 'body.description': undefined };
    }
    const ask = questionsFor(search.clock);
    throw clarify(ask.projectOrText(text, found.name), {
      missing: ['description'],
      candidates: [`"${text}"`, `${ask.project} "${found.name}" "${found.rest}"`],
    });
  }

  /** Asks for a project; those that the person works on most are offered. */
  async projectQuestion(search: Search): Promise<Error> {
    const entries = await this.reader.rowsOf('list_time_entries', {}, MAX_ENTRIES, search);
    const used = Map.groupBy(unwrapped({}, entries), (row) => textIn(row, 'projectId'));
    const projects = unwrapped(
      {},
      await this.reader.rowsOf('list_projects', { archived: false }, MAX_PROJECTS, search),
    );
    const usedMost = [...projects].sort((one, other) => usesOf(other, used) - usesOf(one, used));
    return clarify(questionsFor(search.clock).whichProject, {
      missing: ['project'],
      candidates: usedMost.slice(0, MOST_OFFERED).map((row) => ({ id: row['id'], name: textIn(row, 'name') })),
    });
  }
}

function usesOf(project: Row, used: ReadonlyMap<string, readonly Row[]>): number {
  return used.get(textIn(project, 'id'))?.length ?? 0;
}
