/** Writes the ids of the catalogue as types, after an installation: editors then know them. */
import '../text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { usableEntries } from '../project/usable-entries.ts';
import { writeGeneratedIds } from '../project/write-generated-ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
writeGeneratedIds(root, usableEntries(root).entries);
