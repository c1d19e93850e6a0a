import { isIP } from 'node:net';
import { isPublicAddress } from '../../../common/network/address-range.js';
import { clarify } from '../../../integrations/spoken/clarify.js';
import type { SpokenArgs } from '../../../integrations/spoken/spoken-args.js';
import type { DerivedParams, SpokenForm, SpokenFormTable } from '../form.js';
import { WEBHOOKS } from '../../catalogue/generated/webhooks.js';
import { moment, momentEnd, text, thing, word, told } from '../arg-binding.js';

const EVENTS = (WEBHOOKS.createWebhook.body?.properties?.['webhookEvent']?.enum ?? []).map(String);
const MAX_NAME_LENGTH = 30;
/** Names that lead into one's own network, whatever the DNS says. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i;

const WEBHOOK: SpokenForm = {
  args: { webhook: thing() },

  wants: [{ kind: 'webhook', from: ['webhook'], to: 'webhookId' }],
};

/**
 * A webhook of the whole workspace, named after its event where no name is said; Clockify wants one (API.md 11.1, 11.2).
 * @throws AppError validation_error with `kind: refuse` for an address that is not one of the public internet over TLS
 */
function composeWebhook({ event, name, url }: SpokenArgs): DerivedParams {
  refuseUnsafe(told(url));
  const called = told(event).toLowerCase().replaceAll('_', ' ').slice(0, MAX_NAME_LENGTH).trim();
  return {
    placed: {
      'body.triggerSourceType': 'WORKSPACE_ID',
      'body.triggerSource': [],
      ...(name === undefined && { 'body.name': called }),
    },
    notes: name === undefined ? [`No name was said: the webhook is called "${called}".`] : [],
  };
}

function refuseUnsafe(written: string): void {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const host = url?.hostname.replaceAll(/[[\]]/g, '') ?? '';
  const isOutside = isIP(host) === 0 ? host.includes('.') && !OWN_NAMES.test(host) : isPublicAddress(host);
  if (url?.protocol !== 'https:' || !isOutside) {
    throw clarify('A webhook goes to an address of the public internet that begins with https://: say another one.', {
      missing: ['url'],
    }).withDetails({ reason: 'unsafe_url' });
  }
}

const FIELD: SpokenForm = {
  args: { customField: thing() },

  wants: [{ kind: 'customField', from: ['customField'], to: 'customFieldId' }],
};

/** Webhooks and custom fields. */
export const WEBHOOK_FORMS: SpokenFormTable = {
  create_webhook: {
    args: { event: word('body.webhookEvent', EVENTS), url: text('body.url'), name: text('body.name') },

    compose: composeWebhook,
  },
  get_webhook: WEBHOOK,
  update_webhook: {
    ...WEBHOOK,
    args: {
      webhook: thing(),
      event: word('body.webhookEvent', EVENTS),
      url: text('body.url'),
      name: text('body.name'),
    },

    compose: ({ url }) => {
      if (url !== undefined) refuseUnsafe(told(url));
      return { placed: {}, notes: [] };
    },
  },
  update_custom_field: FIELD,
  delete_custom_field: FIELD,
  delete_webhook: WEBHOOK,
  rotate_webhook_token: WEBHOOK,
  list_webhook_logs: {
    ...WEBHOOK,
    args: {
      webhook: thing(),
      dateRangeStart: moment('body.from'),
      dateRangeEnd: momentEnd('body.to'),
      status: word('body.status', ['ALL', 'SUCCEEDED', 'FAILED']),
    },
  },
};
