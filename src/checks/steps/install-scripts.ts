import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInstallScripts, manifestFile } from '../packages/check-install-scripts.ts';
import { lockedPackages } from '../packages/lock.ts';
import type { Step } from './step.ts';

/** Scripts of packages that npm would run while installing and that nobody has looked at. */
export const installScripts: Step = async (root) =>
  checkInstallScripts(lockedPackages(root), readFileSync(join(root, manifestFile), 'utf8'));
