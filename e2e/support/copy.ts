/** A copy of the project without its services and guides, for tests that break something in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './sites.ts';

const replaced = ['content/services', 'content/guides', 'src/catalog/services'];
/** The project’s files and folders that a copy has, from its own folder. */
export const copied = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
  '.secretlintrc.json',
  '.gitignore',
  '.editorconfig',
  'cspell.json',
  'cspell-words.txt',
];

export interface Copy {
  readonly folder: string;
  /** Lays fixture sites over it, the later over the earlier. */
  layOver(...fixtures: readonly string[]): void;
  /** Runs a command in it. */
  run(
    command: string,
    args: readonly string[],
    extra?: NodeJS.ProcessEnv,
  ): { status: number | null; stdout: string; stderr: string };
  /** Runs `npm run check` with these steps, or with all. */
  check(
    steps?: readonly string[],
    extra?: NodeJS.ProcessEnv,
  ): { status: number | null; stdout: string; stderr: string };
  /** A copy of the copy, where no tool takes it for a part of the project. */
  copy(): Copy;
  remove(): void;
}

/**
 * @param inside Where the copy is: below the project's own folder, as a whole build needs it, or
 *   where no tool takes it for a part of the project.
 * @param watched Whether the development server is to see what changes: in test results, and in folders of Astro’s own, it does not.
 */
export function copyOfProject({ inside = false, watched = false } = {}): Copy {
  const within = watched ? '.copies' : 'test-results/copies';
  const parent = inside || watched ? join(root, within) : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'dividing-line-'));
  copyInto(folder);
  return copyIn(folder);
}

/** Copies the project into a folder, in the place of what an earlier copy left there. */
export function copyInto(folder: string): void {
  for (const path of copied) {
    rmSync(join(folder, path), { recursive: true, force: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const path of replaced) rmSync(join(folder, path), { recursive: true });
  // Tests look at services that a copy does not have.
  for (const file of globSync('src/**/*.test.ts', { cwd: folder })) rmSync(join(folder, file));
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
}

/** A copy that is there already. */
export function copyIn(folder: string): Copy {
  const run: Copy['run'] = (command, args, extra = {}) => {
    const env = { ...process.env, GITHUB_ACTIONS: '', ASTRO_TELEMETRY_DISABLED: '1', ...extra };
    return spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  };
  return {
    folder,
    layOver: (...fixtures) => {
      for (const fixture of fixtures) {
        cpSync(join(root, 'e2e/fixtures', fixture), folder, { recursive: true });
      }
    },
    run,
    check: (steps = [], extra) => run('node', ['src/cli/check.ts', ...steps], extra),
    copy: () => {
      const another = mkdtempSync(join(tmpdir(), 'dividing-line-'));
      cpSync(folder, another, { recursive: true, verbatimSymlinks: true });
      return copyIn(another);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** `file:line:column rule` of each finding of a report. */
export const places = (report: string): string[] =>
  report.match(/^\S+:\d+:\d+ [a-z-]+(?: \(warning\))?$/gm) ?? [];
