import type { Refusal } from '../../../integrations/spoken/intent.js';

const DESTROY = 'delete|remove|erase|wipe|purge|destroy|drop|clear|archive|empty|nuke';
const EVERYTHING = 'all|everything|every|each|entire|whole';
const SECRET =
  'api key|api keys|api token|api tokens|password|passwords|secret|secrets|token|tokens|credential|credentials|private key|env|environment variables|system prompt';

/** Requests that are never done. The first that fits is told. */
export const EN: readonly Refusal[] = [
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
];
