/** The facts as they are read from files: entries with their places, and what is wrong with them. */
import { createHash } from 'node:crypto';
import {
  expandService,
  expandShared,
  type Entries,
  type WrittenArchetype,
  type WrittenService,
  type WrittenTrait,
} from '#catalog/index.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { callOf, readCatalogPath, type CatalogPath, type CatalogFileKind } from './catalog-path.ts';
import { listCatalogFiles, type TextFile } from './list-files.ts';
import { cachedLiterals } from './literal/cached-literals.ts';
import { readLiteral, type Literal } from './literal/read-literal.ts';

/** One file of the catalogue, read. */
export interface CatalogFile extends CatalogPath {
  /** Path from the project's folder. */
  readonly file: string;
  readonly literal: Literal;
  /** SHA-256 of the text, in hexadecimal: equal digests, equal entry. */
  readonly digest: string;
}

/** The catalogue as read from a folder or from a revision. */
export interface ReadCatalog {
  /** The files whose literal could be read. Sorted by path. */
  readonly files: readonly CatalogFile[];
  readonly entries: Entries;
  /** The ids of services, archetypes and traits that are gone, each with its file. */
  readonly retired: readonly CatalogFile[];
  /** What could not be read. Its files are in no other list. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the catalogue in a project's folder.
 *
 * @param literals Reads its files, and keeps what it read when this is done.
 */
export function readCatalog(root: string, literals = cachedLiterals(root)): ReadCatalog {
  const { files, diagnostics } = listCatalogFiles(root);
  const read = parseCatalog(files, { read: literals.read });
  literals.save();
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** Options for reading another catalogue than the folder's own. */
export interface ParseOptions {
  /**
   * Reads one file. A memoized function saves time where many catalogues share most of their files.
   */
  readonly read?: typeof readLiteral | undefined;
  /** The folders of services; today's categories when left out. */
  readonly categories?: 'any' | undefined;
}

/** Reads the catalogue from the texts of its files. */
export function parseCatalog(
  texts: readonly TextFile[],
  { read = readLiteral, categories }: ParseOptions = {},
): ReadCatalog {
  const diagnostics: Diagnostic[] = [];
  const files = texts.flatMap(({ file, text }): CatalogFile[] => {
    const path = readCatalogPath(file, categories);
    if ('rule' in path) {
      diagnostics.push(path);
      return [];
    }
    const literal = read(file, text, { call: callOf[path.kind] });
    diagnostics.push(...literal.diagnostics);
    if (literal.diagnostics.length > 0) return [];
    return [{ ...path, file, literal, digest: digestOf(literal, text) }];
  });
  return { files, entries: entriesOf(files), retired: ofKind(files, 'retired'), diagnostics };
}

/**
 * What follows from a literal alone, by the literal: a reader that remembers gives the same one again, and
 * then what follows is the same too.
 */
const digests = new WeakMap<Literal, string>();
const expanded = new WeakMap<Literal, unknown>();

function digestOf(literal: Literal, text: string): string {
  const digest = digests.get(literal) ?? createHash('sha256').update(text).digest('hex');
  digests.set(literal, digest);
  return digest;
}

function expand<Entry>({ literal }: CatalogFile, make: () => Entry): Entry {
  const entry = (expanded.get(literal) as Entry | undefined) ?? make();
  expanded.set(literal, entry);
  return entry;
}

const service = (file: CatalogFile) =>
  expand(file, () => expandService(file.id, file.category, file.literal.value as WrittenService));

const shared = <Written extends WrittenArchetype | WrittenTrait>(file: CatalogFile) =>
  expand(file, () => expandShared(file.id, file.literal.value as Written));

const ofKind = (files: readonly CatalogFile[], kind: CatalogFileKind) =>
  files.filter((file) => file.kind === kind);

/** The values of files, in the form that the site works with. */
export function entriesOf(files: readonly CatalogFile[]): Entries {
  return {
    services: ofKind(files, 'service').map(service).toSorted(byId),
    archetypes: ofKind(files, 'archetype')
      .map((file) => shared<WrittenArchetype>(file))
      // The schema reports values that are no numbers.
      .toSorted((a, b) => Math.sign(rankOf(a) - rankOf(b)) || byId(a, b)),
    traits: ofKind(files, 'trait')
      .map((file) => shared<WrittenTrait>(file))
      .toSorted(byId),
  };
}

const rankOf = ({ order }: { readonly order: number }): number =>
  typeof order === 'number' ? order : 0;

// Not localeCompare: the order must not depend on the machine.
const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : Number(a.id > b.id);
