import { isAwsAddress } from '#rules/catalog/sources.ts';
import type { CatalogFile } from '#load/read-catalog.ts';
import type { PageFault } from './verify.ts';

type Written = Pick<CatalogFile, 'kind' | 'id' | 'file' | 'literal'>;

/** An address that can stand in an entry as it is: a host may redirect to any text. */
const isPlain = (url: string): boolean => /^https:\/\/[\w.-]+(\/[\w.-]+)*\/?$/.test(url);

/**
 * The entries in which moved pages are cited, with the new addresses. A page below the entry's guide stays
 * so where it has only another name. What leads to another host than AWS's is left to a person.
 *
 * @param read The text of a file.
 */
export function moveAddresses(
  faults: readonly PageFault[],
  files: readonly Written[],
  read: (file: string) => string,
): readonly { readonly file: string; readonly text: string }[] {
  const moved = faults.filter(
    ({ fault, detail }) => fault === 'moved' && isPlain(detail) && isAwsAddress(detail),
  );
  return files.flatMap(({ kind, id, file, literal }) => {
    const own = moved.filter(({ claims }) => claims.some(({ entry }) => entry === `${kind}/${id}`));
    if (own.length === 0) return [];
    const { guide } = literal.value as { readonly guide?: unknown };
    const before = read(file);
    const text = own.reduce(
      (now, { url, detail }) => moveOne(now, url, detail, typeof guide === 'string' ? guide : ''),
      before,
    );
    return text === before ? [] : [{ file, text }];
  });
}

/** Replaces an address, and what is left of it below the guide; a fragment behind it stays. */
function moveOne(text: string, from: string, to: string, guide: string): string {
  const whole = text.replaceAll(new RegExp(`'${escaped(from)}(#[\\w.-]+)?'`, 'g'), `'${to}$1'`);
  if (guide === '' || !from.startsWith(guide)) return whole;
  const path = pathBelow(from, guide);
  const field = new RegExp(`\\bpath: '${escaped(path)}(#[\\w.-]+)?'`, 'g');
  return whole.replaceAll(
    field,
    to.startsWith(guide) && to.endsWith('.html')
      ? `path: '${pathBelow(to, guide)}$1'`
      : `url: '${to}$1'`,
  );
}

const pathBelow = (url: string, guide: string): string =>
  url.slice(guide.length).replace(/\.html$/, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
