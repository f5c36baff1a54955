/** What each page has beside it: texts for wikis, the picture, the badge and the social card. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { dividingLineSentence, layers } from '#catalog/index.ts';
import { bodyOf } from '#load/content/front-matter.ts';
import { site } from '#site.config.ts';
import { servicesComparedIn } from '#views/compare/comparisons.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { guides } from '#views/guides.ts';
import { modesByAddress, pictureOf, pngOf, titleOf } from '#views/pictures.ts';
import { services } from '#views/services.ts';
import { today } from '#views/today.ts';
import { badgePath } from '#views/urls.ts';
import { cardPng, stackOnCard, type Card } from '../card.ts';
import { documentOf, modeDocumentOf } from '../document/page-document.ts';
import { badgeSvg } from '../embed/badge.ts';
import { pageFormats, type PictureForm } from '../formats/page-formats.ts';
import { exportFile, type ExportFile } from './serve.ts';

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
    const { id, category, modes } = service;
    const body = bodyOf(readFileSync(`content/services/${category}/${id}.mdx`, 'utf8'));
    const facts = digestOf(serviceDigest(service), today);
    const compared = servicesComparedIn(body).map(serviceDigest);
    return [
      ...textFiles(id, digestOf(facts, body, names, compared), (pictures) =>
        documentOf(service, body, pictures),
      ),
      ...modes.flatMap((mode) =>
        textFiles(`${id}/${mode.id}`, facts, (pictures) => modeDocumentOf(service, mode, pictures)),
      ),
    ];
  });
}

type MakeDocument = (pictures: PictureForm) => Root;

/** A document in each form. */
const textFiles = (name: string, basis: string, make: MakeDocument): readonly ExportFile[] =>
  pageFormats.map(({ ending, mediaType, pictures, write }) =>
    exportFile(
      `services/${name}.${ending}`,
      `${mediaType}; charset=utf-8`,
      basis,
      () => write(documentMade(make, pictures)),
      false,
    ),
  );

/** The document that was made last of each kind: all its forms are written one after the other. */
const last = new Map<PictureForm, { readonly make: MakeDocument; readonly document: Root }>();

/** No format changes the document, so all that show pictures alike share it. */
function documentMade(make: MakeDocument, pictures: PictureForm): Root {
  const known = last.get(pictures);
  if (known?.make === make) return known.document;
  const document = make(pictures);
  last.set(pictures, { make, document });
  return document;
}

const svgType = 'image/svg+xml';

/** The stack of each mode as files: `/services/ec2.svg`, `/services/ec2/dedicated-host.png`. */
export const pictureFiles = (): readonly ExportFile[] =>
  modesByAddress(services).flatMap(({ path, service, mode }) => {
    const { id, shortName, modes } = service;
    const basis = digestOf(id, shortName, modes.length, mode);
    return [
      exportFile(`services/${path}.svg`, svgType, basis, () => pictureOf(service, mode)),
      exportFile(`services/${path}.png`, 'image/png', basis, () => pngOf(service, mode), false),
    ];
  });

/** The badge of each mode: `/services/ec2/dedicated-host.badge.svg`. */
export const badgeFiles = (): readonly ExportFile[] =>
  services.flatMap((service) =>
    service.modes.map((mode) => {
      const basis = digestOf(service.shortName, service.modes.length, mode);
      return exportFile(badgePath(service.id, mode.id), svgType, basis, () =>
        badgeSvg(service, mode),
      );
    }),
  );

/** The social cards: `/cards/services/ec2.png`. */
export const cardFiles = (): readonly ExportFile[] =>
  cards().map(([path, card]) =>
    exportFile(`cards/${path}.png`, 'image/png', digestOf(card), () => cardPng(card), false),
  );

const cards = () => [
  card('home', 'Who secures what: AWS or you?', `${site.tagline}. Every part has one owner.`),
  card(
    'services',
    'All services',
    'Where the dividing line runs, service by service and mode by mode.',
  ),
  card('layers', 'All layers', 'From the fence around the building to the data: eight questions.'),
  card('guides', 'All guides', 'The shared responsibility model, from its paradox to its patches.'),
  card('changes', 'What changed', 'Owners that move between AWS and you, day by day, with a feed.'),
  ...services.flatMap((service) =>
    service.modes.map((mode) =>
      card(
        mode.default ? `services/${service.id}` : `services/${service.id}/${mode.id}`,
        mode.default ? service.name : titleOf(service, mode),
        dividingLineSentence(mode.stack.line),
        { stack: stackOnCard(mode.stack) },
      ),
    ),
  ),
  ...layers.map(({ id, name, question }) => card(`layers/${id}`, name, question)),
  ...guides.map(({ id, title, description }) => card(`guides/${id}`, title, description)),
];

const card = (path: string, title: string, text: string, more: Pick<Card, 'stack'> = {}) =>
  [path, { title, text, ...more }] as const;
