/** Addresses inside the site. Every internal link is made here, so that a base path just works. */
import { serviceOf, type CategoryId, type LayerId, type ServiceId } from '../catalog/index.ts';
import { site } from '../site.config.ts';

/** The address of a path of this site, with its base path: `to('services/')`. */
export const to = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;

/** The same with the site's origin, for canonical links, feeds and data. */
export const absolute = (path: string): string => new URL(to(path), site.url).href;

export const servicePath = (id: string): string => `services/${id}/`;
/** The place of a mode on its service's page; the default mode is the page's beginning. */
export const modePath = (service: ServiceId, mode: string): string =>
  serviceOf(service).modes[0].id === mode
    ? servicePath(service)
    : `${servicePath(service)}#mode-${mode}`;
export const categoryPath = (id: CategoryId): string => `categories/${id}/`;
export const layerPath = (id: LayerId): string => `layers/${id}/`;
export const guidePath = (id: string): string => `guides/${id}/`;

/** Where a file of the repository can be edited in the browser. */
export const editUrl = (file: string): string => `${site.repository}/edit/${site.branch}/${file}`;
