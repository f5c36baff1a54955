import { readFileSync } from 'node:fs';
import type { Service } from '../../catalog/index.ts';
import { bodyOf } from '../../project/content/front-matter/body.ts';
import { guides } from '../../site/guides.ts';
import { services } from '../../site/services.ts';
import { today } from '../../site/today.ts';
import { documentOf } from '../page-document.ts';
import { pageFormats, type PageFormat } from '../formats/page-formats.ts';
import { digestOf, serviceDigest } from '../../site/digest.ts';
import type { ExportFile } from './export-file.ts';

/** Each service's page in each syntax for other tools: `/services/ec2.md`. */
export function pageTextFiles(): readonly ExportFile[] {
  // A page's components name other services, their modes and guides.
  const names = digestOf(
    services.map(({ id, shortName, modes }) => [id, shortName, modes.map(({ name }) => name)]),
    guides.map(({ id, title }) => [id, title]),
  );
  return services.flatMap((service) => {
    const body = bodyOf(readFileSync(pageOf(service), 'utf8'));
    const basis = digestOf(serviceDigest(service), body, names, today);
    const withFiles = once(() => documentOf(service, body, 'file'));
    const documentFor = ({ id }: PageFormat) =>
      id === 'markdown' ? documentOf(service, body, 'mermaid') : withFiles();
    return pageFormats.map((format: PageFormat) => ({
      path: `services/${service.id}.${format.ending}`,
      mediaType: `${format.mediaType}; charset=utf-8`,
      basis,
      quick: false,
      make: () => format.write(documentFor(format)),
    }));
  });
}

/** A function whose answer is computed at its first call: no format changes the document. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const pageOf = ({ category, id }: Service) => `content/services/${category}/${id}.mdx`;
