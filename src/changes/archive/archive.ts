import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstOfLiterals, lastOfCode } from '../../project/revision/conversion.ts';
import type { Archive } from '../history.ts';
import { archiveSchema } from './schema.ts';

/**
 * The file with the change sets of the time when entries were code. It was made once, because code is
 * no longer run.
 */
const archiveFile = 'src/changes/archive/before-literals.json';

/**
 * Reads the project's history until entries became literals.
 *
 * @param root The project's folder.
 * @throws where the file is missing or is no list of change sets.
 */
export function readArchive(root: string): Archive {
  const { commit, date } = lastOfCode;
  return {
    until: { commit, date },
    trees: firstOfLiterals,
    sets: archiveSchema.parse(JSON.parse(readFileSync(join(root, archiveFile), 'utf8'))),
  };
}
