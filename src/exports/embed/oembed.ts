import type { Mode, Service } from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { frameTitle } from '#views/pictures.ts';
import { absolute, cardPath } from '#views/urls.ts';
import type { Size } from './size.ts';
import { oembedHtml } from './snippets.ts';

/** What `/oembed/<id>.json` and `/oembed/<id>/<mode>.json` say, in the names of https://oembed.com, version 1.0. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const day = 24 * 60 * 60;

/**
 * The oEmbed response for the page of a service, or of one mode: a frame with its picture. A static
 * file cannot respect `maxwidth`, so the width is small and the frame shrinks in a narrower column.
 *
 * @param mode Undefined for the page of the service.
 */
export const oembedOf = (service: Service, mode: Mode | undefined, size: Size): Oembed => ({
  version: '1.0',
  type: 'rich',
  title: frameTitle(service, mode),
  author_name: `${site.name} contributors`,
  provider_name: site.name,
  provider_url: absolute(''),
  cache_age: day,
  thumbnail_url: absolute(cardPath(service.id, (mode ?? service.modes[0]).id)),
  thumbnail_width: 1200,
  thumbnail_height: 630,
  html: oembedHtml(service, mode, size),
  ...size,
});
