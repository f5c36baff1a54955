import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../e2e/support/sites.ts';
import type { NeutralService } from '../neutral/services.ts';

/** Where contenders are installed and built, absolute. Git leaves it out. */
export const workFolder = join(root, '.cache/bench');

/** What makes a site of the neutral services. */
export interface Contender {
  /** As `--only` takes it, and as the tables say it. */
  readonly name: string;
  /**
   * Installs it where it is not yet there, without any content.
   *
   * @throws {CannotMeasure} where that is impossible on this machine.
   */
  readonly prepare: () => Workplace;
}

/** A contender that is ready to build. Its paths are absolute. */
export interface Workplace {
  /** Where its command runs. */
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** Where the site is after a build. */
  readonly site: string;
  /** What a build leaves for the next one, and the site: without these it is cold. */
  readonly leftovers: readonly string[];
  /** Which versions are measured, by the package; a result with other versions is another result. */
  readonly versions: Readonly<Record<string, string>>;
  /** Writes the services in its own form. A file that would be the same stays untouched. */
  readonly write: (services: readonly NeutralService[]) => void;
  /** The address of a service's page, from the site's root. */
  readonly pageOf: (id: string) => string;
}

/** Why a contender, or a case of it, cannot be measured here: in a sentence, or in its own last words. */
export class CannotMeasure extends Error {
  override readonly name = 'CannotMeasure';
}

/**
 * Makes these the only files below a folder. What has its text already is not touched, as after an
 * author's change, which is in one file.
 *
 * @param files Texts by path from the folder.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const file of globSync('**/*.{md,mdx,ts}', { cwd: folder })) {
    if (!files.has(file.replaceAll('\\', '/'))) rmSync(join(folder, file));
  }
}
