import type { AppError } from '../../common/errors/app-error.js';
import { assertHarmlessJson } from '../../common/http/harmless-json.js';
import { fieldError } from '../../common/http/validation.js';

/** A file of a form, in memory. */
export interface UploadedFile {
  /** The dotted path of its parameter, such as `body.file`. */
  readonly fieldname: string;
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Buffer;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The body that a form stands for: the JSON of its field `action`, with each file as a parameter, in the shape that the
 * catalogue gives to files.
 * @throws AppError validation_error that names the field
 */
export function readActionForm({ action: text, ...others }: Fields, files: readonly UploadedFile[]): Fields {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw problem(unknown, 'is not a known field; a file is sent with its name');
  const action = parseAction(text);
  if (files.length === 0) return action;
  const params = files.reduce<unknown>((placed, file) => withFile(placed, file), action['params'] ?? {});
  const body = { ...action, params };
  assertHarmlessJson(body);
  return body;
}

function parseAction(text: unknown): Fields {
  if (text === undefined) throw problem('action', 'is required: a text field with the JSON of the action');
  if (typeof text !== 'string') throw problem('action', 'must be sent once, as text');
  const action = parseJson(text);
  if (!isObject(action)) throw problem('action', 'must be a JSON object');
  assertHarmlessJson(action);
  return action;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('action', 'is not valid JSON');
  }
}

function withFile(params: unknown, { fieldname, originalname, mimetype, buffer }: UploadedFile): Fields {
  const path = fieldname.split('.');
  if (path.includes('')) throw problem(fieldname, 'is not the dotted path of a parameter, such as body.file');
  if (buffer.length === 0) throw problem(fieldname, 'is an empty file');
  return place(params, path, { name: originalname, contentType: mimetype, data: buffer.toString('base64') });
}

/** A copy of the parameters with a value at a path where there was none. */
function place(parent: unknown, path: readonly string[], value: object, at = 0): Fields {
  const name = path[at] ?? '';
  const isLast = at === path.length - 1;
  if (!isObject(parent)) throw problem(path.join('.'), 'leads into a parameter that has no fields');
  const existing = Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (isLast && existing !== undefined) throw problem(path.join('.'), 'is given twice');
  return { ...parent, [name]: isLast ? value : place(existing ?? {}, path, value, at + 1) };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(path: string, message: string): AppError {
  return fieldError([{ path, message }]);
}
