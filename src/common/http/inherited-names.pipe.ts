import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { fieldError } from './validation.js';

/** What every object answers to, such as `constructor`: class-validator takes such a field for one that it knows. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Refuses fields that are called like something that every object has; no DTO and no parameter is. */
@Injectable()
export class InheritedNamesPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'body' || type === 'query') {
      const path = inheritedNameIn(value);
      if (path !== undefined) throw fieldError([{ path, message: 'is not a known field' }]);
    }
    return value;
  }
}

/** The dotted path of the first such field; with a list of its own, so that depth costs no stack. */
function inheritedNameIn(value: unknown): string | undefined {
  const pending: { readonly value: unknown; readonly prefix: string }[] = [{ value, prefix: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value !== 'object' || next.value === null || Buffer.isBuffer(next.value)) continue;
    for (const [name, child] of Object.entries(next.value)) {
      if (INHERITED.has(name)) return next.prefix + name;
      if (typeof child === 'object') pending.push({ value: child, prefix: `${next.prefix}${name}.` });
    }
  }
  return undefined;
}
