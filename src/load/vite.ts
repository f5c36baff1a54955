/** How pages get the catalogue: as data of the build, which they depend on like on any module. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Entries } from '#catalog/index.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { catalogFolder, factFolders } from './catalog-path.ts';
import { usableEntries } from './usable-entries.ts';
import { writeGeneratedIds } from './generated-ids.ts';

interface Options {
  /** What is wrong with the catalogue in a folder, so that it must not be used. */
  readonly check: (root: string) => Promise<readonly Diagnostic[]>;
  /** Makes the error that stops a page from being shown. */
  readonly reject: (diagnostics: readonly Diagnostic[]) => Error;
}

/**
 * Astro's own mark of modules that are data of content: a page does not depend on them by itself,
 * but by what its route's `cacheKey` says of them (`views/links/page-keys.ts`). The mark is internal to Astro;
 * without it, a changed entry makes every page again, and nothing else is different.
 * https://github.com/withastro/astro/blob/main/packages/astro/src/core/build/incremental-metadata.ts
 */
const contentData = { astroIncremental: { kind: 'content-data' } };

/**
 * Puts the entries in the place of `entries.ts`. In the development server they are checked whenever
 * a file of the catalogue changes, before any page uses them.
 */
export function catalogueIntegration({ check, reject }: Options): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const module = fileURLToPath(new URL('src/load/entries.ts', config.root));
        const folders = Object.keys(factFolders).map(
          (folder) => `${root}${catalogFolder}/${folder}/`,
        );
        const isFact = (file: string) => folders.some((folder) => file.startsWith(folder));
        // What this process has read already.
        const { entries: atStart } = await import('./entries.ts');
        writeGeneratedIds(root, atStart);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'catalogue',
                async load(id) {
                  if (id !== module) return undefined;
                  // A build shows what was there when it began, and is checked as a whole before it
                  // renders a page.
                  if (command !== 'dev') return moduleOf(atStart);
                  const { entries, read } = usableEntries(root);
                  for (const { file } of read.files) this.addWatchFile(`${root}${file}`);
                  const diagnostics = await check(root);
                  if (diagnostics.length > 0) throw reject(diagnostics);
                  writeGeneratedIds(root, entries);
                  return moduleOf(entries);
                },
                hotUpdate({ file, modules }) {
                  if (!isFact(file)) return undefined;
                  const own = this.environment.moduleGraph.getModuleById(module);
                  return own ? [...modules, own] : modules;
                },
              },
            ],
          },
        });
      },
    },
  };
}

function moduleOf(entries: Entries) {
  const json = JSON.stringify(JSON.stringify(entries));
  const code = `export const entries = JSON.parse(${json});`;
  return { code, map: null, meta: contentData };
}
