/** Writes the ids of the catalogue as types, after an installation: editors then know them. */
import '#catalog/text/print-errors.mjs';
import { fileURLToPath } from 'node:url';
import { usableEntries } from '#load/usable-entries.ts';
import { writeGeneratedIds } from '#load/generated-ids.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
writeGeneratedIds(root, usableEntries(root).entries);
