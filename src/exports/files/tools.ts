import type { Mode, Service } from '#catalog/index.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { services } from '#views/services.ts';
import { absolute, modePath, rowPath, servicePath } from '#views/urls.ts';
import { llmsFullText, llmsText, skillText } from '../agent-texts.ts';
import { matrixOrigin } from '../matrix-catalogue.ts';
import { prowlerFramework } from '../prowler-framework.ts';
import type { ExportFile } from './export-file.ts';

const addresses = {
  absolute,
  servicePath,
  modeUrl: (service: Service, mode: Mode) => absolute(modePath(service.id, mode.id)),
};

/** What other programs take as it is: texts for agents, and a framework for Prowler. */
export const toolFiles = (): readonly ExportFile[] => [
  file('llms.txt', 'text/plain; charset=utf-8', () => llmsText(services, addresses)),
  file('llms-full.txt', 'text/plain; charset=utf-8', () => llmsFullText(services, addresses)),
  file('SKILL.md', 'text/markdown; charset=utf-8', () => skillText(addresses)),
  file('api/v1/prowler/dividing_line.json', 'application/json', () =>
    JSON.stringify(
      prowlerFramework(services, matrixOrigin.version, (service, mode, part) =>
        absolute(rowPath(service.id, mode.id, part.id)),
      ),
    ),
  ),
];

const file = (path: string, mediaType: string, make: () => string): ExportFile => ({
  path,
  mediaType,
  basis: digestOf(services.map(serviceDigest)),
  quick: true,
  make,
});
