import type { SpokenFormTable } from '../form.js';
import { ABSENCE_FORMS } from './absence.js';
import { MONEY_FORMS } from './money.js';
import { REPORT_FORMS } from './reports.js';
import { TIME_ENTRY_FORMS } from './time-entries.js';
import { WEBHOOK_FORMS } from './webhooks.js';
import { WORKSPACE_FORMS } from './workspace.js';

/** How operations are spoken of, where their parameters do not say it by themselves. */
export const SPOKEN_FORMS: SpokenFormTable = {
  ...TIME_ENTRY_FORMS,
  ...REPORT_FORMS,
  ...WORKSPACE_FORMS,
  ...MONEY_FORMS,
  ...ABSENCE_FORMS,
  ...WEBHOOK_FORMS,
};
