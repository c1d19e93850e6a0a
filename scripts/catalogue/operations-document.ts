import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';

/** The operations of one resource. */
export interface Chapter {
  readonly resource: string;
  readonly operations: readonly ClockifyOperation[];
}

const COLUMNS = ['operation', 'what it does', 'risk', 'retry', 'required parameters'];

/** docs/OPERATIONS.md: one table for each resource, laid out as the formatter does it. */
export function operationsDocument(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, { operations }) => sum + operations.length, 0);
  return `# Clockify: the ${count} operations

Written by \`npm run catalogue:docs\` from the catalogue; a test fails when it is out of date. The whole schema of each
operation is in \`GET /integrations\`.

- **risk**: \`read\` changes nothing; \`destructive\` removes data, credentials or roles, or replaces a whole list.
- **retry** after a lost answer: \`repeatable\` is sent again; \`unique_name\`, \`read_back\` and \`compare_first\` only after
  a look at what is there; \`never\` is not.
- **workspaceId** is the active workspace of the credential's user where it is left out. A parameter in _italics_ is that
  user where it is left out.
- **Names** may be given instead of ids: \`workspace\`, \`client\`, \`project\`, \`task\` (in its project), \`tag\` or
  \`tags\`, \`user\` (also by e-mail address, or \`me\`) at the top level, wherever an id of such a thing is taken, be it
  in the payload. What is archived is found only where nothing else has the name.
- **Lists** are read whole with \`all=true\`: every page, at most \`limit\` rows (10000 where nothing is said), with their
  \`count\`, and \`truncated: true\` where the limit cut them. Where \`limit\` is Clockify's own word for the size of a page,
  ours is \`max-rows\`. Without it they are one page, of 50 rows where nothing is said. \`hasMore\` says whether there are more
  rows, and a note how to get them. Where a full page leaves that open, the next one is looked at; where that fails,
  there is no \`hasMore\`.
- **Updates** keep what they are not told: Clockify replaces the whole, so it is read first and sent again with the changes
  in it, one update of a thing at a time. \`null\` clears a field that may be empty; a list is given whole, only the
  custom fields of a time entry are changed one by one. A task that belongs to the project before goes with it.
- **Files** go in as \`{"name", "contentType", "data"}\` with the data in base64, or as files of a form whose field
  \`action\` holds the JSON and whose files are called after their parameters (\`body.file\`); they come out as downloads.

${chapters.map(chapter).join('\n\n')}
`;
}

function chapter({ resource, operations }: Chapter): string {
  const title = resource.charAt(0).toUpperCase() + resource.slice(1).replaceAll('-', ' ');
  const rows = operations
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((operation) => [
      `\`${operation.name}\``,
      operation.summary,
      operation.risk,
      operation.retry,
      requiredOf(operation).join(', '),
    ]);
  return `## ${title}\n\n${table([COLUMNS, ...rows])}`;
}

/** Parameters by name, the fields of the payload under `body`, each with what may be given instead. */
function requiredOf(operation: ClockifyOperation): string[] {
  const { properties } = operation.parameters;
  const own = operation.callerDefaults.filter((name) => name === 'userId').map((name) => `_${name}_`);
  const fields = Object.keys(properties['body']?.properties ?? {}).map((name) => `body.${name}`);
  const inBody = fields.filter((path) => isRequired(path, operation));
  const names = Object.keys(properties).filter((name) => isRequired(name, operation));
  const plain = names.filter((name) => name !== 'body' || inBody.length === 0);
  return [...own, ...[...plain, ...inBody].map((path) => alternatives(path, operation))];
}

function isRequired(path: string, { parameters, standIns = [] }: ClockifyOperation): boolean {
  const [name = '', field] = path.split('.');
  const owner = field === undefined ? parameters : parameters.properties[name];
  return owner?.required?.includes(field ?? name) === true || standIns.some((one) => one.required && one.for === path);
}

function alternatives(path: string, { standIns = [] }: ClockifyOperation): string {
  const by = standIns.filter((standIn) => standIn.for === path && standIn.how === 'whole').flatMap((one) => one.by);
  return [path, ...by].map((name) => `\`${name}\``).join(' or ');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
