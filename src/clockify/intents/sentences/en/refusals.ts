import type { Refusal } from '../../../../integrations/spoken/intent.js';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: ['change|reset|set|update|forgot', 'my password|my clockify password|the password|password'],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'account|subscription|plan|password|credit card|my card|payment method|two - factor|2fa|sso|login|profile picture|avatar',
      'delete|close|cancel|upgrade|downgrade|pay|buy|change|reset|remove|deactivate|enable|disable|set|update|upload',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'screenshot|screenshots|screen|webcam|camera|gps|location|keystrokes|mouse',
      'take|show|get|capture|record|track|where|activate|turn on|see|watch|monitor',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'restore|recover|undelete|bring back|get back|undo|retrieve',
      'deleted|removed|erased|purged|deletion|removal|threw away',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'connect|integrate|sync|synchronize|synchronise|link|hook up|pair',
      'calendar|outlook|google|jira|trello|asana|github|gitlab|notion|quickbooks|xero|salesforce|zapier|todoist|gmail|microsoft teams',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'website|websites|web pages|urls|apps|browser|browsing history|chats|private messages',
      'visit|visits|visited|visiting|opened|browsed|used|uses|looked at|read|spy on|monitor|watch',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: ['merge', 'project|projects|client|clients|tag|tags|tasks|users|workspaces'],
  },
  {
    reason: 'not_supported_by_api',
    signs: ['delete workspace|delete the workspace|delete our workspace|delete my workspace|delete this workspace'],
  },
  {
    reason: 'not_supported_by_api',
    signs: ['pay|print|issue|file|run|send|raise', 'payslip|payslips|salary|salaries|wages|payroll|tax return'],
  },
  {
    reason: 'unknown_operation',
    signs: [
      'call|run|execute|invoke|perform|trigger',
      'clockify .|slack .',
      'drop|database|table|shell|exec|eval|truncate|rm|sql|wipe',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'send|email|mail|fax|forward',
      'by email|by mail|by e - mail|via email|via mail|per email|per mail|an email|email to|by post|sms|whatsapp|fax|email the|mail the|email me|mail me|email invoice|email my',
    ],
  },
];

/** What is told where they are refused. */
export const REFUSED = { not_supported_by_api: 'Clockify lets nobody do that from outside: do it in Clockify itself.' };
