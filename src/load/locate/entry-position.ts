import type { CatalogFile } from '../read-catalog.ts';
import type { SourceLocation } from '../diagnostics/diagnostic.ts';
import type { PathStep } from '../location.ts';

/** The fields of a source, and where each of them is written: in the page, or for the whole file. */
const writtenIn: Readonly<
  Record<string, { readonly page: readonly string[]; readonly file?: string }>
> = {
  url: { page: ['url', 'path'] },
  title: { page: ['title'] },
  verified: { page: ['read'], file: 'read' },
};

/**
 * The position of a place in an entry. What a citation takes from the table of pages is found there,
 * where it can be corrected.
 */
export function entryPosition({ literal }: CatalogFile, path: readonly PathStep[]): SourceLocation {
  const [first] = path;
  if (first === 'docs' && valueAt(literal.value, path) === undefined) {
    return literal.positionOf(['guide']);
  }
  const field = path.at(-1);
  const citationPath = path.slice(0, -1);
  const citation = valueAt(literal.value, citationPath);
  const key = pageKeyOf(citation);
  if (typeof field !== 'string' || key === undefined || path.at(-3) !== 'sources') {
    return literal.positionOf(path);
  }
  if (valueAt(citation, [field]) !== undefined) return literal.positionOf(path);
  const page = valueAt(literal.value, ['pages', key]);
  if (page === undefined) return literal.positionOf(citationPath);
  const written = writtenIn[field];
  const inPage = written?.page.find((name) => valueAt(page, [name]) !== undefined);
  if (inPage !== undefined) return literal.positionOf(['pages', key, inPage]);
  const inFile = written?.file;
  return inFile !== undefined && valueAt(literal.value, [inFile]) !== undefined
    ? literal.positionOf([inFile])
    : literal.positionOf(['pages', key]);
}

/** The key of the page that a citation names, unless it says all by itself. */
function pageKeyOf(citation: unknown): string | undefined {
  const key = typeof citation === 'string' ? citation : valueAt(citation, ['page']);
  return typeof key === 'string' ? key : undefined;
}

function valueAt(start: unknown, path: readonly PathStep[]): unknown {
  let value = start;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (typeof step === 'object') {
      value = Array.isArray(value)
        ? value.find((item: { readonly id?: unknown } | undefined) => item?.id === step.id)
        : undefined;
    } else {
      value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    }
  }
  return value;
}
