/** All rules: whatever a file of two folders exports as one. No list names it, and none imports this file. */
import { globSync } from 'node:fs';
import {
  directivesRule,
  plainFilesRule,
  readingIds,
  settingsId,
  stepIds,
  stoppedId,
} from '#load/diagnostics/diagnostic.ts';
import { errorPage } from './content/content-place.ts';
import type { Rule } from './rule.ts';
import { exceptionNeeded } from './run.ts';

const files = globSync('{catalog,content}/*.ts', { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replaceAll('\\', '/').split(/[/.]/))
  .sort();

async function rulesOf([folder, name]: readonly string[]): Promise<readonly Rule[]> {
  const exported: object = await import(`./${folder}/${name}.ts`);
  return Object.values(exported).filter((value) => typeof value?.check === 'function');
}

const rules = (await Promise.all(files.map(rulesOf))).flat();
const ids = rules.map(({ id }) => id);
const warningIds = rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id);
const otherIds = [
  'error-page',
  exceptionNeeded,
  settingsId,
  plainFilesRule,
  directivesRule,
  stoppedId,
  ...readingIds,
  ...stepIds,
];

/** Every rule that `npm run check` and the build run. */
export const allRules: readonly Rule[] = [...rules, errorPage([...ids, ...otherIds], warningIds)];
