import type { Asked } from '../asked/asked-files.ts';
import { exceptions } from '../exceptions.ts';
import { allRules } from '../index.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { makeLocator } from '#load/locator.ts';
import { loadProject } from '../project/load.ts';
import { fixesOf } from '../run.ts';
import { applyFixes } from './apply-fixes.ts';

/** After a fix, a page may show problems that had no place before. */
const mostRounds = 3;

/**
 * Fixes the problems in content and catalogue that have only one solution. Returns a sentence about
 * each edit.
 *
 * @param asked The files to correct; all when left out.
 */
export async function fixProblems(root: string, asked?: Asked): Promise<string[]> {
  const done: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    // Positions change with each round.
    const catalog = readCatalog(root);
    const locate = makeLocator(root, catalog.files);
    const project = loadProject(root, catalog);
    const fixes = await fixesOf(allRules, project, locate, exceptions);
    const edits = await applyFixes(root, fixes, locate, asked);
    if (edits.length === 0) break;
    done.push(...edits);
  }
  return done;
}
