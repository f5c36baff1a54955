/**
 * UUIDs of what an OSCAL document names: the same in each build and on each copy of the site, so that who
 * imports a newer document finds again what it refers to.
 */
import { v5 } from 'uuid';

/** The namespace of our names. It was drawn once; another one would change every UUID. */
const namespace = '5c0a7c1e-64d5-4c7b-9a44-0f1d2ab1c0de';

const bytes = new TextEncoder();

/**
 * The UUID, version 5, of something that ids name.
 *
 * @param names What it is, then the ids from service to part: `'component', 'rds', 'custom-oracle'`. They are
 *   joined as JSON, so that no two lists of names are one.
 */
export const uuidOf = (...names: readonly string[]): string => uuidOfText(JSON.stringify(names));

/**
 * The UUID of a document, which OSCAL wants to differ whenever the document does: of its content, without
 * the day, so that a document that says the same tomorrow is the same.
 *
 * @param content All of it but UUID and metadata, as JSON can hold it.
 */
export const documentUuid = (kind: string, version: string, content: unknown): string =>
  uuidOfText(JSON.stringify(['document', kind, version, content]));

/** The library is given bytes: to make them of a text, it takes longer than all the rest. */
const uuidOfText = (text: string): string => v5(bytes.encode(text), namespace);
