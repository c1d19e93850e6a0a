import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';

/** What cannot be left out where somebody speaks of an operation of Slack. */
export const SLACK_NEEDS: Readonly<Record<string, readonly SpokenNeed[]>> = {
  post_message: ['channel', 'text'],
  lookup_user_by_email: ['email'],
};
