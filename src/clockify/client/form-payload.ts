/** A file as a caller gives it; the schema has seen to it that the data is base64. */
interface FilePart {
  readonly name: string;
  readonly contentType?: string;
  readonly data: string;
}

/** The fields of a payload as a multipart form: a list repeats its name, an object is a file. */
export function toFormData(payload: unknown): FormData {
  const form = new FormData();
  const fields = typeof payload === 'object' && payload !== null ? Object.entries(payload) : [];
  for (const [name, value] of fields) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isFile(item)) form.append(name, fileOf(item), item.name);
      else form.append(name, String(item));
    }
  }
  return form;
}

function isFile(value: unknown): value is FilePart {
  return typeof value === 'object' && value !== null && 'data' in value && 'name' in value;
}

function fileOf({ contentType = 'application/octet-stream', data }: FilePart): Blob {
  return new Blob([Buffer.from(data, 'base64')], { type: contentType });
}
