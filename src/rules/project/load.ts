import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archetypes, entries } from '../../catalog/index.ts';
import type { Project } from '../rule.ts';
import { parseContent } from './content-file.ts';

/** Today in UTC, `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The project as it stands in its folder. */
export function loadProject(root: string): Project {
  const files = globSync('content/**/*.{md,mdx}', { cwd: root }).sort();
  return {
    archetypes,
    entries,
    content: files.map((file) =>
      parseContent(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')),
    ),
    today: today(),
  };
}
