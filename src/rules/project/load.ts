import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archetypes, entries } from '../../catalog/index.ts';
import type { Project } from '../rule.ts';
import { site, teamsFile } from '../../site.config.ts';
import { today } from '../../site/today.ts';
import { codeOwnersFile } from './code-owners.ts';
import { definedServices } from './defined-services.ts';
import { loadContent } from './load-content.ts';
import { publishedIdsFile, type PublishedIds } from './published-ids.ts';
import { referenceFiles, type ReferenceItem, type SeenAddress } from './reference.ts';

/** The project as it stands in its folder. */
export function loadProject(root: string): Project {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const readJson = (file: string): unknown => {
    try {
      return JSON.parse(read(file));
    } catch (cause) {
      throw new Error(`${file} is not valid JSON.`, { cause });
    }
  };
  const items = (file: string) => readJson(file) as readonly ReferenceItem[];
  return {
    archetypes,
    entries,
    definedServices: definedServices(root),
    ...loadContent(root),
    reference: {
      configRules: items(referenceFiles.configRules),
      securityHubControls: items(referenceFiles.securityHubControls),
      nistControls: items(referenceFiles.nistControls),
      seenAddresses: readJson(referenceFiles.seenAddresses) as readonly SeenAddress[],
    },
    teams: { file: teamsFile, patterns: site.teams },
    publishedIds: readJson(publishedIdsFile) as PublishedIds,
    codeOwners: existsSync(join(root, codeOwnersFile)) ? read(codeOwnersFile) : undefined,
    today,
  };
}
