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
- **Lists** are read whole with \`all=true\`: every page, at most \`limit\` rows (10000 where nothing is said), with their
  \`count\`, and \`truncated: true\` where the limit cut them. Where \`limit\` is Clockify's own word for the size of a page,
  ours is \`max-rows\`.
- **Files** go in as \`{"name", "contentType", "data"}\` with the data in base64, and come out as downloads.

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

/** Parameters by name, the fields of the payload under `body`. */
function requiredOf({ parameters, callerDefaults }: ClockifyOperation): string[] {
  const { properties, required = [] } = parameters;
  const own = callerDefaults.filter((name) => name === 'userId').map((name) => `_${name}_`);
  const plain = required.flatMap((name) => {
    const fields = name === 'body' ? (properties[name]?.required ?? []) : [];
    return fields.length === 0 ? [`\`${name}\``] : fields.map((field) => `\`${name}.${field}\``);
  });
  return [...own, ...plain];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
