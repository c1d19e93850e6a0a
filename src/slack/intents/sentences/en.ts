import type { SpokenLanguage } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';

const ON_SLACK = '[on slack|in slack|via slack|over slack]';
const WHERE = '[the] [slack] [channel] {channel} [channel]';
const TEXT = '({quoted:text}|{rest:text})';

export const EN: SpokenLanguage<IntentName> = {
  words: {
    verbs: 'post notify message send say tell announce publish share write find show',
    subjects: 'slack channel message dm',
  },
  rules: {
    find: '(find|search|search for|look up|look for|find me|is there)',
    show: '(show|show me|get|display|give me)',
    post: '(post|send|write|say|announce|publish|share|drop|put)',
    message: '[a|the|this|my|following|the following] [slack] (message|msg|note|text|dm)',
    tell: '(tell|notify|message|ping|dm|inform|let|text|slack|write|write to|remind|alert|msg|say to|send to|post to|post in|post on|post into)',
  },
  topics: [
    {
      sentences: {
        post_message: {
          example: 'post "deploy done" to #general',
          says: [
            `<post> [<message>] [saying|:] {quoted:text} ${ON_SLACK} (to|in|on|into|at) ${WHERE} ${ON_SLACK}`,
            `<post> [<message>] ${ON_SLACK} (to|in|on|into|at) ${WHERE} ${ON_SLACK} [saying|that says|with the text|with text|,] ${TEXT}`,
            `<post> [<message>] ${ON_SLACK} (to|in|on|into|at) ${WHERE} ${ON_SLACK} (saying|that says|that|with the text|with text) {message:text}`,
            `<post> [<message>] {greeting:text} (to|in|on|into) ${WHERE} ${ON_SLACK}`,
            `<post> [<message>] (saying|that says) {message:text} (to|in) ${WHERE}`,
            `<post> [<message>] {quoted:text} (to|in|on) [the] [slack] (channel {name:channel}|{name:channel} channel) ${ON_SLACK}`,
            `<post> [<message>] (to|in|on) [the] [slack] (channel {name:channel}|{name:channel} channel) ${ON_SLACK} ${TEXT}`,
            `<post> ${WHERE} [<message>] [saying] ${TEXT}`,
            `<tell> ${WHERE} ${ON_SLACK} [know] [on slack|,] [that|saying|about] [<message>] ${TEXT}`,
            `<tell> ${WHERE} ${ON_SLACK} [know] (that|saying|about|to) {message:text}`,
            `<tell> ${WHERE} {message:text}`,
            `${WHERE} {rest:text}`,
            `slack ${TEXT} to ${WHERE}`,
            `slack message to ${WHERE} ${TEXT}`,
            `(post|send) <message> ${ON_SLACK} [(to|in) ${WHERE}]`,
            `(post|send|write|say) [<message>] ${TEXT} (on|in|to) slack`,
            `(post|send|write|say) [<message>] {quoted:text} [on slack|to slack]`,
            `(post|send|write) [something] (to|in|on) ${WHERE} ${ON_SLACK}`,
          ],
        },
        lookup_user_by_email: {
          example: 'find the Slack user ana@acme.example',
          says: [
            '<find> [the|a] slack (user|account|member|person) [with|by|for|of] [the] [email|address|email address] {email}',
            '<find> {email} (on|in) slack',
            'who is {email} (on|in) slack',
            '(which|what) slack (user|account) (has|is|belongs to) [the] [email|address] {email}',
            '<show> [the] slack (user|account|id|user id) (of|for|with) [the] [email] {email}',
          ],
        },
      },
    },
  ],
  additions: { channel: 'to #general' },
};
