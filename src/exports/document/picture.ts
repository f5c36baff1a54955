import type { Link, RootContent } from 'mdast';
import type { Mode, Service } from '#catalog/index.ts';
import { flowchartText } from '#diagram/index.ts';
import { captionOf } from '#views/pictures.ts';
import { link, paragraph } from './nodes.ts';
import type { Origin } from './origin.ts';

/** The stack of a mode in the form that the document's readers can see. */
export const picture = (service: Service, mode: Mode, origin: Origin): RootContent =>
  origin.pictures === 'mermaid'
    ? { type: 'code', lang: 'mermaid', value: flowchartText(mode.stack, captionOf(service, mode)) }
    : paragraph(pictureLink(service, mode, origin));

/** A mode's picture as a file of ours, which leads to the mode's page. */
export const pictureLink = (
  service: Service,
  mode: Mode,
  { modePage, pictureFile }: Pick<Origin, 'modePage' | 'pictureFile'>,
): Link =>
  link(modePage(service, mode), {
    type: 'image',
    url: pictureFile(service, mode),
    alt: captionOf(service, mode),
  });
