import type { RootContent, Root } from 'mdast';
import {
  layerOf,
  type LayerId,
  type Mode,
  type Service,
  type ServiceId,
} from '../catalog/index.ts';
import { flowchartText } from '../diagram/index.ts';
import { link, paragraph, text } from './document/nodes.ts';
import type { Resolve } from './document/prose.ts';
import { serviceDocument } from './document/service-document.ts';
import { site } from '../site.config.ts';
import { guides } from '../site/guides.ts';
import { captionOf } from '../site/pictures.ts';
import { serviceOf } from '../site/services.ts';
import { today } from '../site/today.ts';
import {
  absolute,
  guidePath,
  layerPath,
  modePath,
  picturePath,
  servicePath,
} from '../site/urls.ts';

/**
 * How a document shows pictures: as Mermaid text that the reader's tool draws, or as links to our
 * files.
 */
export type PictureForm = 'mermaid' | 'file';

/** A service's page as a document, whose addresses are absolute. */
export function documentOf(service: Service, body: string, pictures: PictureForm): Root {
  return serviceDocument(service, body, {
    siteName: site.name,
    page: absolute(servicePath(service.id)),
    day: today,
    picture: (mode) =>
      pictures === 'mermaid'
        ? { type: 'code', lang: 'mermaid', value: flowchartText(mode.stack) }
        : pictureFile(service, mode),
    resolve,
  });
}

const pictureFile = (service: Service, mode: Mode): RootContent =>
  paragraph(pictureLink(service, mode));

const pictureLink = (service: Service, mode: Mode) =>
  link(absolute(modePath(service.id, mode.id)), {
    type: 'image',
    url: absolute(picturePath(service.id, mode.default ? undefined : mode.id, 'svg')),
    alt: captionOf(service, mode),
  });

/** Replaces the components of `src/components/content` in a document. */
const resolve: Resolve = (component, { id = '', service: serviceId = '', mode: modeId }) => {
  if (component === 'ServiceLink') {
    return link(absolute(servicePath(id)), text(serviceOf(id as ServiceId).shortName));
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
    return pictureLink(service, mode);
  }
  throw new RangeError(`A document cannot hold <${component}>.`);
};
