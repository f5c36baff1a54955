import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { z } from 'zod';

/** The file that says which licences are all right, from the project’s folder. */
export const licenceFile = 'src/rules/packages/licences.yml';

const named = z.strictObject({
  package: z.string().min(1),
  licence: z.string().min(1),
  why: z.string().min(20).endsWith('.'),
});
const list = z.strictObject({ allowed: z.array(z.string()).min(1), named: z.array(named) });

/** A line of the list, from 1. */
interface Placed {
  readonly line: number;
}

/** An SPDX id that any package may have. */
export interface AllowedLicence extends Placed {
  readonly id: string;
}

/** A package, or all whose names begin alike, that may have a licence that others may not. */
export interface NamedLicence extends Placed {
  /** A name; with `*` at its end, what names begin with. */
  readonly package: string;
  /** As the package declares it; `none` where it declares none. */
  readonly licence: string;
  /** Why that is all right, a sentence. */
  readonly why: string;
}

export interface LicenceList {
  readonly allowed: readonly AllowedLicence[];
  readonly named: readonly NamedLicence[];
}

/**
 * Reads the list.
 *
 * @throws Error where it is not YAML, or lacks something: a reason, for example.
 */
export function parseLicenceList(text: string): LicenceList {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [broken] = document.errors;
  if (broken) throw broken;
  const { allowed, named: names } = list.parse(document.toJS());
  const lineOf = (key: string, index: number): number => {
    const items = isMap(document.contents) ? document.contents.get(key) : undefined;
    const node = isSeq(items) ? (items.items[index] as Node | undefined) : undefined;
    return counter.linePos(node?.range?.[0] ?? 0).line;
  };
  return {
    allowed: allowed.map((id, index) => ({ id, line: lineOf('allowed', index) })),
    named: names.map((each, index) => ({ ...each, line: lineOf('named', index) })),
  };
}

/** Whether an entry is about a package of this name. */
export const isAbout = (entry: NamedLicence, name: string): boolean =>
  entry.package.endsWith('*')
    ? name.startsWith(entry.package.slice(0, -1))
    : name === entry.package;
