/** The packages that only the weekly tests need, in a folder of their own: nobody else waits for them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where they are. */
export const weeklyPackages = fileURLToPath(new URL('../weekly', import.meta.url));

/** Installs what its package-lock.json names. @throws {Error} with what npm said. */
export function installWeeklyPackages(): void {
  // The preview of the site says that this is production, where npm leaves such packages out.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { cwd: weeklyPackages, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci failed in e2e/weekly:\n${stderr}`);
}

/** The folder of one of them. */
export const weeklyPackage = (name: string): string => join(weeklyPackages, 'node_modules', name);
