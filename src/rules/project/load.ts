import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCatalog } from '#load/read-catalog.ts';
import type { Asked } from '../asked/asked-files.ts';
import type { Project } from '../rule.ts';
import { site, teamsFile } from '#site.config.ts';
import { today } from '#views/today.ts';
import { pictureReader } from '#load/content/picture.ts';
import { knownCatalog } from './known-catalog.ts';
import type { KeptTrees } from '#load/content/content-file.ts';
import { loadContent } from '#load/content/content-paths.ts';
import { referenceFiles, type ReferenceItem, type SeenAddress } from './reference.ts';

/** A project with a catalogue alone: no page, and no list of another publisher. */
export const catalogProject = (catalog: ReadCatalog): Project => ({
  files: catalog.files,
  ...knownCatalog(catalog),
  content: [],
  pagesToCheck: [],
  contentPaths: [],
  readPicture: async () => undefined,
  reference: { configRules: [], securityHubControls: [], nistControls: [], seenAddresses: [] },
  teams: { file: teamsFile, patterns: [] },
  today,
});

/**
 * The project as it is in its folder, with its catalogue as read.
 *
 * @param asked The files to look at; all when left out.
 * @param trees The pages' trees that earlier processes parsed, where there are some.
 */
export function loadProject(
  root: string,
  catalog: ReadCatalog,
  asked?: Asked,
  trees?: KeptTrees,
): Project {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const readJson = (file: string): unknown => {
    try {
      return JSON.parse(read(file));
    } catch (cause) {
      throw new Error(`${file} is not valid JSON.`, { cause });
    }
  };
  const items = (file: string) => readJson(file) as readonly ReferenceItem[];
  const content = loadContent(root, trees);
  return {
    ...catalogProject(catalog),
    ...content,
    pagesToCheck: content.content.filter(({ file }) => asked?.(file) ?? true),
    readPicture: pictureReader(root),
    reference: {
      configRules: items(referenceFiles.configRules),
      securityHubControls: items(referenceFiles.securityHubControls),
      nistControls: items(referenceFiles.nistControls),
      seenAddresses: readJson(referenceFiles.seenAddresses) as readonly SeenAddress[],
    },
    teams: { file: teamsFile, patterns: site.teams },
  };
}
