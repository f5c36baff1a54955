import type { Root } from 'mdast';
import { layerOf, type LayerId, type Mode, type Service, type ServiceId } from '#catalog/index.ts';
import { compareBlocks } from './document/compare-blocks.ts';
import { modeDocument } from './document/mode-document.ts';
import { link, text } from './document/nodes.ts';
import type { Origin, PictureForm } from './document/origin.ts';
import { pictureLink } from './document/picture.ts';
import type { Resolve } from './document/prose.ts';
import { serviceDocument } from './document/service-document.ts';
import { site } from '#site.config.ts';
import { comparisonOf, wordsIn } from '#views/compare/comparisons.ts';
import { guides } from '#views/guides.ts';
import { rowLink } from '#views/links/rows.ts';
import { serviceOf } from '#views/services.ts';
import { today } from '#views/today.ts';
import {
  absolute,
  compareChosenPath,
  guidePath,
  layerPath,
  modePath,
  picturePath,
  servicePath,
} from '#views/urls.ts';

/** A service's page as a document, whose addresses are absolute. */
export const documentOf = (service: Service, body: string, pictures: PictureForm): Root =>
  serviceDocument(service, body, { ...origin, pictures }, resolve);

/** One mode of a service as a document, whose addresses are absolute. */
export const modeDocumentOf = (service: Service, mode: Mode, pictures: PictureForm): Root =>
  modeDocument(service, mode, { ...origin, pictures });

const origin: Omit<Origin, 'pictures'> = {
  siteName: site.name,
  day: today,
  servicePage: ({ id }) => absolute(servicePath(id)),
  modePage: ({ id }, mode) => absolute(modePath(id, mode.id)),
  // By the mode's name also for the default: another may take its place.
  pictureFile: ({ id }, mode) => absolute(picturePath(id, mode.id, 'svg')),
};

/** Replaces the components of `src/site/components/content` in a document. */
const resolve: Resolve = (
  component,
  { id = '', service: serviceId = '', mode: modeId, modes = '', part = '' },
) => {
  if (component === 'Compare') {
    const words = wordsIn(modes);
    return compareBlocks(comparisonOf(words), absolute(compareChosenPath(words)));
  }
  if (component === 'ServiceLink') {
    return link(absolute(servicePath(id)), text(serviceOf(id as ServiceId).shortName));
  }
  if (component === 'RowLink') {
    const row = rowLink(serviceOf(serviceId as ServiceId), part, modeId);
    return link(absolute(row.path), text(row.text));
  }
  if (component === 'LayerLink') {
    const layer = layerOf(id as LayerId);
    return link(absolute(layerPath(layer.id)), text(layer.name.toLowerCase()));
  }
  if (component === 'GuideLink') {
    const guide = guides.find((candidate) => candidate.id === id);
    return link(absolute(guidePath(id)), text(guide?.title ?? id));
  }
  if (component === 'StackDiagram') {
    const service = serviceOf(serviceId as ServiceId);
    const mode = service.modes.find((candidate) => candidate.id === modeId) ?? service.modes[0];
    return pictureLink(service, mode, origin);
  }
  throw new RangeError(`A document cannot hold <${component}>.`);
};
