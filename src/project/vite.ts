/** How pages get the catalogue: as data of the build, which they depend on like on any module. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../findings/finding.ts';
import { catalogFolder, factFolders } from './catalog-path.ts';
import { usableEntries } from './usable-entries.ts';
import { writeGeneratedIds } from './write-generated-ids.ts';

interface Options {
  /** What is wrong with the catalogue in a folder, so that it must not be used. */
  readonly check: (root: string) => Promise<readonly Finding[]>;
  /** Makes the error that stops a page from being shown. */
  readonly reject: (findings: readonly Finding[]) => Error;
}

/**
 * Replaces the module `entries.ts` with the entries. In the development server they are checked
 * whenever a file of the catalogue changes, before any page uses them.
 */
export function catalogueIntegration({ check, reject }: Options): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const module = fileURLToPath(new URL('src/project/entries.ts', config.root));
        const folders = Object.keys(factFolders).map(
          (folder) => `${root}${catalogFolder}/${folder}/`,
        );
        const isFact = (file: string) => folders.some((folder) => file.startsWith(folder));
        writeGeneratedIds(root, usableEntries(root).entries);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'catalogue',
                async load(id) {
                  if (id !== module) return undefined;
                  const { entries, read } = usableEntries(root);
                  for (const { file } of read.files) this.addWatchFile(`${root}${file}`);
                  // A build was checked as a whole before it began.
                  if (command === 'dev') {
                    const findings = await check(root);
                    if (findings.length > 0) throw reject(findings);
                    writeGeneratedIds(root, entries);
                  }
                  const json = JSON.stringify(JSON.stringify(entries));
                  return { code: `export const entries = JSON.parse(${json});`, map: null };
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
