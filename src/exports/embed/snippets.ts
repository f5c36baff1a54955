/** The HTML that readers copy to show an embed on a page of their own, and what oEmbed says of it. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Mode, Service } from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { frameTitle } from '#views/pictures.ts';
import { absolute, cardPath, elementPath, embedPath, modePath } from '#views/urls.ts';
import { frameSize, type Size } from './size.ts';

/** Attributes keep their order; characters that would end a value are escaped. */
const html = (...parts: Parameters<typeof element>) =>
  toHtml(element(...parts), { characterReferences: { useNamedReferences: true } });

/** An element of HTML or SVG. */
export const element = (
  tagName: string,
  properties: Readonly<Record<string, string | number>>,
  children: Element['children'] = [],
): Element => ({ type: 'element', tagName, properties: { ...properties }, children });

/**
 * The least that a frame needs: scripts say how high it is, and links open in a tab or in the page's
 * place when a reader follows them. It has no origin, so it reads nothing of this site's.
 */
const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A frame as high as what it holds, where the browser or the page around it knows how; else 420 px. */
export const autoHeightHtml = (service: Service, mode: Mode): string =>
  html('iframe', {
    src: absolute(embedPath(service.id, mode.id)),
    title: frameTitle(service, mode),
    loading: 'lazy',
    sandbox,
    style: 'width:100%;min-height:420px;border:0;frame-sizing:content-height',
  });

/**
 * A frame with the picture alone, for wikis that drop styles. Its size comes from `frameSize`.
 *
 * @param mode Undefined for the frame of the service's page, which shows the default mode.
 */
export const fixedHtml = (
  service: Service,
  mode: Mode | undefined,
  size: Size,
  style?: string,
): string =>
  html('iframe', {
    src: `${absolute(embedPath(service.id, mode?.id))}?view=diagram`,
    title: frameTitle(service, mode),
    width: size.width,
    height: size.height,
    loading: 'lazy',
    sandbox,
    ...(style !== undefined && { style }),
  });

/**
 * The custom element with its script, for hand-written HTML. A reader sees the link where the script does not run.
 *
 * @param integrity Of the script. Who makes it loads a compiler, which few who write snippets need.
 */
export function elementHtml(service: Service, mode: Mode, integrity: string): string {
  const link = element('a', { href: absolute(modePath(service.id, mode.id)) }, [
    { type: 'text', value: frameTitle(service, mode) },
  ]);
  return [
    html('script', {
      type: 'module',
      src: absolute(elementPath),
      integrity,
      crossorigin: 'anonymous',
    }),
    html('dividing-line', { service: service.id, mode: mode.id }, [link]),
  ].join('\n');
}

/**
 * The oEmbed response for the page of a service, or of one mode: a frame with its picture. A static
 * file cannot respect `maxwidth`, so the width is small and the frame shrinks in a narrower column.
 * `/oembed/<id>.json` and `/oembed/<id>/<mode>.json` say it, in the names of https://oembed.com, version 1.0.
 *
 * @param mode Undefined for the page of the service.
 */
export async function oembedOf(service: Service, mode: Mode | undefined) {
  const shown = mode ?? service.modes[0];
  const size = await frameSize(service, shown);
  return {
    version: '1.0',
    type: 'rich',
    title: frameTitle(service, mode),
    author_name: `${site.name} contributors`,
    provider_name: site.name,
    provider_url: absolute(''),
    // A day, in seconds.
    cache_age: 24 * 60 * 60,
    thumbnail_url: absolute(cardPath(service.id, shown.id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    // The style takes the border away, which the size does not count.
    html: fixedHtml(service, mode, size, 'max-width:100%;border:0'),
    ...size,
  };
}

/** An oEmbed response. */
export type Oembed = Awaited<ReturnType<typeof oembedOf>>;
