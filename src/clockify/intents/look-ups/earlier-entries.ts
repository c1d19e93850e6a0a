import { Injectable } from '@nestjs/common';
import { clarify } from '../../../integrations/spoken/clarify.js';
import type { WantedThing } from '../../../integrations/spoken/spoken-forms.js';
import { valueAt } from '../../pages/at-path.js';
import { dayOf, fieldsOf, textOf } from '../arg-binding.js';
import { timeOnDayOf } from '../entry-times.js';
import type { Placed } from '../form.js';
import { questionsFor } from '../questions/index.js';
import { type Row, textIn, unwrapped } from './listing.js';
import { LookUpReader, type Search } from './look-up.reader.js';
import { around } from './time-entries.js';

/** Of what has a time, the newest. */
const MAX_ENTRIES = 200;
/** Of what may be meant, so many are offered. */
const MOST_OFFERED = 5;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
const MINUTE_LENGTH = 'YYYY-MM-DDT00:00'.length;
/** What makes an entry or changes one. */
const ENTRY_WRITES = ['create_time_entry', 'start_timer', 'stop_timer', 'update_time_entry'];

/** Finds earlier entries that a sentence builds on: the one that was said last, those of another day, one to be split. */
@Injectable()
export class EarlierEntries {
  constructor(private readonly reader: LookUpReader) {}

  /**
   * The entry that the caller's last sentence made or changed.
   * @throws AppError validation_error with `kind: clarify` where there is none
   */
  async corrected(path: string, search: Search): Promise<Placed> {
    const run = await search.call.earlierRun?.(ENTRY_WRITES);
    const ask = questionsFor(search.clock);
    if (run === undefined) throw clarify(ask.nothingToCorrect, { missing: ['entry'] });
    const { id } = run.params;
    if (typeof id === 'string') return { [path]: id };
    const start = textOf(textIn(run.params, 'body', 'start'));
    const rows = await this.entriesOf({}, search);
    const row =
      run.operation === 'stop_timer'
        ? newest(rows)
        : rows.find((one) => Date.parse(textIn(one, 'timeInterval', 'start')) === Date.parse(start ?? ''));
    if (row === undefined) throw clarify(ask.nothingToCorrect, { missing: ['entry'] });
    return { [path]: row['id'] };
  }

  /**
   * What an entry is to have that is made like one of another day: the same, at the same times of today.
   * @throws AppError validation_error with `kind: clarify` where there was none, or several: each with a sentence to send
   */
  async repeated({ said, path }: WantedThing, search: Search): Promise<Placed> {
    const { clock } = search;
    const ask = questionsFor(clock);
    const date = dayOf(fieldsOf(said['repeats'])['date']) ?? '';
    const listed = await this.entriesOf(around(date, date), search);
    const rows = listed
      .filter((row) => clock.localAt(textIn(row, 'timeInterval', 'start')).startsWith(date))
      .filter((row) => textIn(row, 'timeInterval', 'end') !== '')
      .toReversed();
    const [row, ...others] = rows;
    if (row === undefined) throw clarify(ask.nothingOn(date), { missing: ['date'] });
    if (others.length > 0) {
      const shown = rows.slice(0, MOST_OFFERED);
      const sentences = await Promise.all(shown.map((one) => this.sentenceFor(one, search)));
      throw clarify(`${ask.severalOn(date)} ${ask.oneByOne(sentences)}`, { missing: [], candidates: sentences });
    }
    const today = clock.today();
    const [start, end] = ['start', 'end'].map((edge) =>
      clock.instantOf(today + clock.localAt(textIn(row, 'timeInterval', edge)).slice(DATE_LENGTH)),
    );
    const { description, projectId, taskId, tagIds, billable } = row;
    const kept = Object.entries({ start, end, description, projectId, taskId, tagIds, billable }).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    );
    return Object.fromEntries(kept.map(([name, value]) => [`${path}.${name}`, value]));
  }

  /**
   * Clockify splits nothing from outside: the two sentences that come to the same are offered.
   * @throws AppError validation_error with `kind: clarify`, always
   */
  async split({ said, dayless = [] }: WantedThing, search: Search): Promise<Error> {
    const { clock, params } = search;
    const ask = questionsFor(clock);
    const row = await this.reader.ask('get_time_entry', { id: params['id'] }, search);
    const [start, end] = [textIn(row, 'timeInterval', 'start'), textIn(row, 'timeInterval', 'end')];
    const at = timeOnDayOf(start, textOf(said['splitAt']) ?? '', dayless.includes('splitAt'), clock);
    if (at <= start || at >= (end === '' ? clock.now : end)) return clarify(ask.splitOutside, { missing: ['splitAt'] });
    const [time, until] = [shownTime(clock.localAt(at)), end === '' ? undefined : shownTime(clock.localAt(end))];
    const day = clock.localAt(start).slice(0, DATE_LENGTH);
    const first = ask.setEnd(textIn(row, 'id'), `${day} ${time}`);
    if (until === undefined) return clarify(ask.splitOutside, { missing: ['splitAt'] });
    const second = ask.log(`${day} ${time} - ${until}`, await this.aboutOf(row, search));
    return clarify(ask.inTwo([first, second]), { missing: [], candidates: [first, second] });
  }

  private async entriesOf(asked: Readonly<Record<string, unknown>>, search: Search): Promise<readonly Row[]> {
    return unwrapped({}, await this.reader.rowsOf('list_time_entries', asked, MAX_ENTRIES, search));
  }

  /** A sentence that makes an entry like another one today. */
  private async sentenceFor(row: Row, search: Search): Promise<string> {
    const [start, end] = ['start', 'end'].map((edge) =>
      shownTime(search.clock.localAt(textIn(row, 'timeInterval', edge))),
    );
    return questionsFor(search.clock).log(`${start} - ${end}`, await this.aboutOf(row, search));
  }

  /** What an entry is about, by names. */
  private async aboutOf(row: unknown, search: Search): Promise<{ readonly project?: string; readonly text: string }> {
    const projectId = textIn(row, 'projectId');
    const found = projectId === '' ? undefined : await this.reader.ask('get_project', { projectId }, search);
    const project = valueAt(found, ['name']);
    return { ...(typeof project === 'string' && { project }), text: textIn(row, 'description') };
  }
}

function newest(rows: readonly Row[]): Row | undefined {
  return [...rows].sort((one, other) =>
    textIn(one, 'timeInterval', 'start') < textIn(other, 'timeInterval', 'start') ? 1 : -1,
  )[0];
}

function shownTime(local: string): string {
  return local.slice('YYYY-MM-DDT'.length, MINUTE_LENGTH);
}
