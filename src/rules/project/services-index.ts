/** Edits `src/catalog/services/index.ts` as text, so that its form stays what it is. */

export const servicesIndexFile = 'src/catalog/services/index.ts';

/** What the index says of one file. */
export interface Listing {
  /** The file's name without its ending; also the id. */
  readonly id: string;
  /** The constant that the file exports. */
  readonly identifier: string;
}

/** `import { ec2 } from './ec2.ts';`, with any quotes and any number of names. */
const importLine = /^import\s*\{([\w\s,]*)\}\s*from\s*['"]\.\/([^'"]+)\.ts['"];?[ \t]*\n/gm;
const list = /(?<=\bexport const entries = \[)[^\]]*(?=\])/;

/** The files that the index imports, in its order. */
export const importsIn = (text: string): readonly Listing[] =>
  [...text.matchAll(importLine)].flatMap(([, names = '', id = '']) =>
    (names.match(/\w+/g) ?? []).map((identifier) => ({ id, identifier })),
  );

/**
 * The index with an import and an entry more, each in its place; what stands there stays. Not yet
 * formatted.
 *
 * @throws Error when the text has not the form of an index.
 */
export function withListing(text: string, listing: Listing): string {
  const listed = list.exec(text);
  if (!listed) {
    throw new Error(`${servicesIndexFile} has no line "export const entries = […] as const;".`);
  }
  const idOf = new Map(importsIn(text).map(({ id, identifier }) => [identifier, id]));
  return withImport(withEntry(text, listed, listing, idOf), listing);
}

function withImport(text: string, { id, identifier }: Listing): string {
  const isImported = importsIn(text).some(
    (listing) => listing.id === id && listing.identifier === identifier,
  );
  if (isImported) return text;
  const lines = [...text.matchAll(importLine)];
  const next = lines.find(([, , other = '']) => other > id);
  const last = lines.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  return `${text.slice(0, at)}import { ${identifier} } from './${id}.ts';\n${text.slice(at)}`;
}

function withEntry(
  text: string,
  { 0: names, index: start }: RegExpExecArray,
  { id, identifier }: Listing,
  idOf: ReadonlyMap<string, string>,
): string {
  const words = [...names.matchAll(/\w+/g)];
  if (words.some(([word]) => word === identifier)) return text;
  const next = words.find(([word]) => (idOf.get(word) ?? word) > id);
  const last = words.at(-1);
  const end = last ? start + last.index + last[0].length : start;
  const at = next ? start + next.index : end;
  const item = next ? `${identifier}, ` : `${last ? ', ' : ''}${identifier}`;
  return text.slice(0, at) + item + text.slice(at);
}
