import type { SpokenExample } from '../../integrations/spoken/spoken-forms.js';

/** What a model is shown of how sentences about Clockify are answered. */
export const MODEL_EXAMPLES: readonly SpokenExample[] = [
  {
    text: 'log 2h yesterday on ACME / design #billable',
    kind: 'action',
    operation: 'clockify.create_time_entry',
    args: { duration: '2h', date: 'yesterday', project: 'ACME', task: 'design', tags: ['billable'] },
    missing: [],
    say: '',
  },
  {
    text: 'Lege einen Kunden an',
    kind: 'clarify',
    operation: 'clockify.create_client',
    args: {},
    missing: ['name'],
    say: 'Wie soll der Kunde heißen?',
  },
];
