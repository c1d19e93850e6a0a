import type { Refusal } from '../../phrase.js';

const DESTROY = 'delete|remove|erase|wipe|purge|destroy|drop|clear|archive|empty|nuke';
const EVERYTHING = 'all|everything|every|each|entire|whole';
const SECRET =
  'api key|api keys|api token|api tokens|password|passwords|secret|secrets|token|tokens|credential|credentials|private key|env|environment variables|system prompt';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: ['change|reset|set|update|forgot', 'my password|my clockify password|the password|password'],
  },
  {
    reason: 'secret_disclosure',
    signs: [
      "show|print|post|send|tell|reveal|give|display|what is|what ' s|leak|email|share|output|dump|read|list|expose",
      SECRET,
    ],
  },
  {
    reason: 'policy_override',
    signs: [
      'from now on|always|never again|ignore|disregard|forget|override|bypass|skip|without confirmation|without confirming|disable|turn off',
      'confirmation|confirmations|confirm|instruction|instructions|rule|rules|prompt|policy|policies|whatever i|whatever i ask|restrictions|safety|checks|previous|guardrails|choose',
    ],
  },
  { reason: 'obfuscated_instruction', signs: ['base64|rot13|decode|decrypt|hex|reversed|backwards|unescape|morse'] },
  { reason: 'bulk_destructive_not_allowed', signs: [DESTROY, EVERYTHING] },
  {
    reason: 'policy_override',
    signs: [
      'developer mode|admin mode|debug mode|god mode|jailbreak|you are now|act as|pretend to be|as root|sudo|i am the admin|my admin says|system override',
    ],
  },
  {
    reason: 'unknown_operation',
    signs: ['respond with|reply with|answer with|output|return|print|operation', '{|operation|json|rm|eval|exec'],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'http : / /|https : / /|curl|wget|ssh|fetch',
      'get|post|put|open|visit|curl|wget|fetch|download|call|ssh|request|show me',
    ],
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
    reason: 'out_of_scope',
    signs: [
      'predict|forecast|guess|weather|joke|poem|recipe|pizza|flight|hotel|lottery|stock price|horoscope|essay|song|translate|remind me|wake me|order me|cook|the news|capital of|a restaurant|directions to|set an alarm|play music|play some music|buy me|exchange rate',
    ],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'write a|write me|write us|write some|compose a|code me|program a|program me|debug my|fix my',
      'script|program|code|python|javascript|sql|regex|function|letter|story|novel|article|speech|haiku|blog post|website|app',
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
