import { type Scope, SCOPE_NAMES, SCOPES, type ScopeName } from './document.js';
import { elementPath, given, type Path, type ProblemList } from './problem-list.js';

const MAX_MEMBERS = 50;
const ID = /^[0-9a-f]{24}$/;

/** What a subscription is limited to; `undefined` where that cannot be read. */
export function checkScope(value: unknown, path: Path, problems: ProblemList): Scope | undefined {
  const fields = problems.fields(value, path, [...SCOPE_NAMES, 'project']);
  if (fields === undefined) return undefined;
  const [of, second] = SCOPE_NAMES.filter((name) => given(fields[name]));
  if (of === undefined) {
    problems.add(path, `must name one of ${SCOPE_NAMES.join(', ')}; leave it out for everything in the workspace`);
    return undefined;
  }
  if (second !== undefined) {
    const message = `cannot stand beside ${of}: Clockify limits a webhook to things of one kind`;
    problems.add([...path, second], message, { about: 'key' });
    return undefined;
  }
  const members = checkMembers(fields[of], [...path, of], of, problems);
  const project = checkProject(fields['project'], path, { of, members }, problems);
  return members.length === 0 ? undefined : { of, members, project };
}

function checkMembers(value: unknown, path: Path, of: ScopeName, problems: ProblemList): string[] {
  const members = problems.texts(value, path, MAX_MEMBERS);
  if (SCOPES[of].kind !== undefined) return members;
  for (const [index, member] of members.entries()) {
    if (!ID.test(member)) problems.add(elementPath(value, path, index), `must be an id: ${of} have no names`);
  }
  return members;
}

/** Names of tasks are names within a project. */
function checkProject(
  value: unknown,
  path: Path,
  { of, members }: Pick<Scope, 'of' | 'members'>,
  problems: ProblemList,
): string | undefined {
  if (of === 'tasks') {
    if (given(value)) return problems.text(value, [...path, 'project']);
    if (members.some((member) => !ID.test(member)))
      problems.add(path, 'needs a project as well, in which the tasks are named so');
  } else if (given(value)) {
    const message = 'only says in which project tasks are named; a limit to projects is written projects';
    problems.add([...path, 'project'], message, { about: 'key' });
  }
  return undefined;
}
