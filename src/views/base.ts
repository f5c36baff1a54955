/** Addresses by path. Knows the site's configuration and nothing of the catalogue. */
import { site } from '#site.config.ts';

/** The address of a path of this site, with its base path: `to('services/')`. */
export const to = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;

/** The same with the site's origin, for canonical links, feeds and data. */
export const absolute = (path: string): string => new URL(to(path), site.url).href;
