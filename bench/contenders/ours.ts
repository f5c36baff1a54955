import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { categoryIds } from '#catalog/categories.ts';
import type { NeutralService } from '../neutral/service.ts';
import type { Contender, Workplace } from './contender.ts';
import { root, workFolder } from './folders.ts';
import { emptyArchetype, entryOf, pageOf } from './ours-entry.ts';
import { writeFiles } from './write-files.ts';

const copied = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Two pages that others link to, in place of the guides, which are about services of AWS. */
const guides = 'e2e/fixtures/valid/content/guides';

/**
 * This project with the made-up services in place of the catalogue.
 *
 * @param options What the build is told besides.
 */
export const ourContender = (name: string, options: readonly string[]): Contender => ({
  name,
  prepare: () => prepare(name, options),
});

function prepare(name: string, options: readonly string[]): Workplace {
  const folder = join(workFolder, name);
  copyProject(folder);
  const below = (path: string) => join(folder, path);
  return {
    folder,
    command: [process.execPath, 'src/cli/build.ts', '--outDir', 'dist', ...options],
    environment: {
      ASTRO_TELEMETRY_DISABLED: '1',
      GITHUB_ACTIONS: '',
      SITE_CONFIG: '',
      SITE_URL: '',
      BASE_PATH: '',
    },
    site: below('dist'),
    leftovers: ['dist', '.cache', '.astro', 'src/catalog/generated'].map(below),
    versions: { 'dividing-line': revision() },
    write: (services) => {
      const named = withHomeService(services).map((service, index) => ({
        service,
        path: `${categoryIds[index % categoryIds.length]}/${service.id}`,
      }));
      writeFiles(
        below('src/catalog/services'),
        new Map(named.map(({ service, path }) => [`${path}.ts`, entryOf(service)])),
      );
      writeFiles(
        below('content/services'),
        new Map(named.map(({ service, path }) => [`${path}.mdx`, pageOf(service)])),
      );
    },
    pageOf: (id) => `/services/${id}/`,
  };
}

/** The home page shows EC2's stack, so the first service takes its id. */
const withHomeService = ([first, ...rest]: readonly NeutralService[]): readonly NeutralService[] =>
  first ? [{ ...first, id: 'ec2' }, ...rest] : [];

function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const path of copied) {
    rmSync(join(folder, path), { recursive: true, force: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const path of ['content/services', 'content/guides', 'src/catalog/services']) {
    rmSync(join(folder, path), { recursive: true });
  }
  cpSync(join(root, guides), join(folder, 'content/guides'), { recursive: true });
  for (const file of globSync('src/**/*.test.ts', { cwd: folder })) rmSync(join(folder, file));
  writeFileSync(join(folder, 'src/catalog/archetypes/made-up.ts'), emptyArchetype);
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
}

/** The commit, and a digest of how files differ from it where they do. */
function revision(): string {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const changes = git('diff', 'HEAD', '--', ...copied);
  const digest = hash('sha256', changes).slice(0, 7);
  return `${git('rev-parse', '--short', 'HEAD')}${changes ? ` with changes ${digest}` : ''}`;
}
