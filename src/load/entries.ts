/**
 * The entries of this project's folder, without those that cannot be used. In a build and in the
 * development server, `vite.ts` puts the entries themselves in this file's place, so that pages depend
 * on them and on nothing that is read while they are rendered.
 */
import { fileURLToPath } from 'node:url';
import type { Entries } from '#catalog/index.ts';
import { usableEntries } from './usable-entries.ts';

/** The entries as written, before any stack is derived. */
export const entries: Entries = usableEntries(
  fileURLToPath(new URL('../..', import.meta.url)),
).entries;
