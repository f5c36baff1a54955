import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { Service } from '#catalog/index.ts';
import { bodyOf } from '#load/content/front-matter.ts';
import { servicesComparedIn } from '#views/compare/comparisons.ts';
import { guides } from '#views/guides.ts';
import { services } from '#views/services.ts';
import { today } from '#views/today.ts';
import { documentOf, modeDocumentOf } from '../page-document.ts';
import type { PictureForm } from '../document/origin.ts';
import { pageFormats, type PageFormat } from '../formats/page-formats.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import type { ExportFile } from './export-file.ts';

/**
 * Each service's page in each form for other tools, `/services/ec2.md`, and each of its modes,
 * `/services/ec2/bare-metal.md`.
 */
export function pageTextFiles(): readonly ExportFile[] {
  // A page's components name other services, their modes and guides.
  const names = digestOf(
    services.map(({ id, shortName, modes }) => [id, shortName, modes.map(({ name }) => name)]),
    guides.map(({ id, title }) => [id, title]),
  );
  return services.flatMap((service) => {
    const body = bodyOf(readFileSync(pageOf(service), 'utf8'));
    const facts = digestOf(serviceDigest(service), today);
    const compared = servicesComparedIn(body).map(serviceDigest);
    return [
      ...filesOf(service.id, digestOf(facts, body, names, compared), (pictures) =>
        documentOf(service, body, pictures),
      ),
      ...service.modes.flatMap((mode) =>
        filesOf(`${service.id}/${mode.id}`, facts, (pictures) =>
          modeDocumentOf(service, mode, pictures),
        ),
      ),
    ];
  });
}

type MakeDocument = (pictures: PictureForm) => Root;

/** A document in each form. */
const filesOf = (name: string, basis: string, make: MakeDocument): readonly ExportFile[] =>
  pageFormats.map(({ ending, mediaType, pictures, write }: PageFormat) => ({
    path: `services/${name}.${ending}`,
    mediaType: `${mediaType}; charset=utf-8`,
    basis,
    quick: false,
    make: () => write(remembered(make, pictures)),
  }));

/** The document that was made last of each kind: all its forms are written one after the other. */
const last = new Map<PictureForm, { readonly make: MakeDocument; readonly document: Root }>();

/** No format changes the document, so all that show pictures alike share it. */
function remembered(make: MakeDocument, pictures: PictureForm): Root {
  const known = last.get(pictures);
  if (known?.make === make) return known.document;
  const document = make(pictures);
  last.set(pictures, { make, document });
  return document;
}

const pageOf = ({ category, id }: Service) => `content/services/${category}/${id}.mdx`;
