import type { ClockifyTopic } from '../../clockify-topic.js';

/** The running timer. */
export const TIMERS = {
  rules: {
    start: '(start|begin|run|launch|kick off|turn on|switch on|fire up|set off|open|restart)',
    timer:
      '[a|an|the|my|new|a new|another] (timer|clock|stopwatch|stop watch|tracker|time tracker|timer running|time tracking|tracking|running timer)',
    begin:
      '(start|begin) [to] (tracking|track|timing|time|working|work|recording|record|logging|log|clocking) [my time|time]',
    began: "[i|we] ['ve|have|'d] [just] (started|began|begun|been working)",
    now: '(now|right now|at the moment|currently|at this moment|just now|today)',
    finished: "[i|we] ['ve|have|'m|am] [just] (finished|stopped|done|ended|was done|left)",
  },
  clauses: {
    timer: [
      '(on|for|to|in|under|with) [the] [[client] project] {project} [project] [/ {task}]',
      'project [:|=] {project} [/ {task}]',
      'on {description} for [project] {project}',
      'on [project] {titled} for (the|a|an|our|my) {description}',
      '(on|under) [the] task {task} (of|in|on|for) [project] {project}',
      'task [:] {task}',
      '(on|for|with) task {task}',
      '(for|of) [the] (client|customer) ({titledClient}|{quoted:client})',
      '{description}',
      '<described> [:|=] {description}',
      '<described> {rest}',
      '{rest}',
      '<tagged> [:] {tags+}',
      '{hashtag:tags+}',
      '[,|and] <billable>',
      '[but] (from|since|at|starting|starting at|starting from|as of|beginning at|beginning|backdated to|started at|that started at) {moment:start}',
      '{moment:start}',
    ],
    origin: ['on [project] {project:continueFrom.project}', '{day:continueFrom.date}'],
  },
  sentences: {
    start_timer: {
      example: 'start timer on Website: homepage',
      says: [
        '<start> <timer> [:|,] [<timer...>]',
        '<begin> <timer...>',
        '(start|begin|start work|begin work) (on|with) [the] [project] {project} [/ {task}] [<timer...>]',
        '<begin> {titled} [/ {task}] [<timer...>]',
        '[new] (timer|stopwatch|clock) (on|start|go|started) [,] [<timer...>]',
        '(new timer|start tracking|start the tracking) [:|,] <timer...>',
        '(clock|punch|check) [me] in [<timer...>]',
        '(clock|punch) me on [<timer...>]',
        'track [my] (time|work) [<timer...>]',
        '<begin>',
        '<began> [work|working] <timer...> [,|.|;|and|so|-] [please] <start> <timer>',
        '<start> <timer> [,|.|;|-] <began> [work|working] <timer...>',
      ],
    },
    track_work: {
      example: 'timer on Website: homepage',
      says: ['timer [:|,] <timer...>', "[i ' m|i am|im] [now|just|currently] [starting] (working|work) <timer...>"],
    },
    continue_timer: {
      example: 'restart what I was doing yesterday on Website',
      says: [
        '(restart|resume|continue|continue with|pick up) what (i|we) (was|were) (doing|working on|tracking) [<origin...>]',
        '(restart|resume|continue|continue with|pick up) what (i|we) (did|tracked|worked on) [<origin...>]',
        '(restart|resume|continue|continue with) [my|the] (last|latest|previous|most recent) (entry|timer|time entry|task|one) {continueFrom=last}',
      ],
    },
    stop_timer: {
      example: 'stop the timer',
      says: [
        '(stop|end|finish|halt|turn off|switch off|shut off) [<timer>]',
        '(stop|end|finish|halt|turn off|switch off|shut off) [<timer>] [at|as of|with end] {moment:end}',
        '(stop|end|finish) (working|work|tracking time|tracking my time|my timer|timing|recording)',
        '(clock|punch|check) [me] out [[at] {moment:end}]',
        '(timer|clock|stopwatch) (off|stop)',
        '(stop|end|halt) <timer> [,|.|;|-] <finished> [work|working|it] [at] {moment:end}',
        '<finished> [work|working|it] [at] {moment:end} [,|.|;|-|and|so] [please] (stop|end|halt) <timer>',
      ],
    },
    get_running_timer: {
      example: 'what am I tracking right now',
      says: [
        "what [' s|is|am] [i] [currently|now] (tracking|working on|timing|recording|running) [<now>]",
        "(what|which) [timer|entry] (' s|is) [currently|now] (running|being tracked|active) [<now>]",
        '(is|do i have|have i) [there] [a|any|my|the] timer [still|currently] (running|on|active|going) [<now>]',
        '(is|do i have|have i) [there] [a|any|my|the] running timer',
        'am i [still|currently] (tracking|on the clock|clocked in) [anything|something|time] [<now>]',
        "[<show>|what is|what ' s|check] [my|the] (running|current|active|ongoing) (timer|time entry|entry)",
        '(timer|tracking) status',
        'how long (has|have) [my|the|this] [current|running] timer been (running|on)',
      ],
    },
    list_in_progress_time_entries: {
      example: 'who is tracking time right now',
      says: [
        "(who|who else) ['s|is|are] [currently|now] (tracking|working|timing|clocked in|on the clock|recording) [time|on something|something|anything] [<now>]",
        'who (has|have) (a|their) timer (running|on) [<now>]',
        '[<show>] [all|the] (running|active|current|in progress|in - progress) (timers|entries|time entries) [of|in|for] [the] [team|workspace|everyone|everybody] [<now>]',
        '[<show>] [all|the] (timers|entries|time entries) (in progress|that are running|running) [<now>]',
        "what ['s|is] [the|my|everyone|everybody] [team] (working on|tracking) [<now>]",
        'what are (we|they|people|the others) (working on|tracking) [<now>]',
      ],
    },
  },
} satisfies ClockifyTopic;
