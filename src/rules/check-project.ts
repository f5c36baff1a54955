/** Runs all rules over the project in a folder: what `npm run check` and the build do. */
import type { Finding } from '../report/finding.ts';
import { exceptions } from './exceptions.ts';
import { rules } from './index.ts';
import { makeLocator } from './locate.ts';
import { loadProject } from './project/load.ts';
import { runRules } from './run.ts';

export const checkProject = (root: string): Promise<Finding[]> =>
  runRules(rules, loadProject(root), makeLocator(root), exceptions);
