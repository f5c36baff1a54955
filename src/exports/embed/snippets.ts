/** The HTML that readers copy to show an embed on a page of their own. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Mode, Service } from '#catalog/index.ts';
import { frameTitle } from '#views/pictures.ts';
import { absolute, elementPath, embedPath, modePath } from '#views/urls.ts';
import type { Size } from './size.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** Attributes keep their order; characters that would end a value are escaped. */
const html = (tagName: string, properties: Attributes, children: Element['children'] = []) =>
  toHtml(element(tagName, properties, children), {
    characterReferences: { useNamedReferences: true },
  });

const element = (
  tagName: string,
  properties: Attributes,
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

/** A frame with the picture alone, for wikis that drop styles. Its size comes from `frameSize`. */
export const fixedHtml = (service: Service, mode: Mode, size: Size): string =>
  html('iframe', { ...fixed(service, mode, size), loading: 'lazy', sandbox });

/**
 * The same for a reader of oEmbed, which may put it into a narrower column. The style takes the
 * border away, which the size does not count.
 *
 * @param mode Undefined for the frame of the service's page, which shows the default mode.
 */
export const oembedHtml = (service: Service, mode: Mode | undefined, size: Size): string =>
  html('iframe', {
    ...fixed(service, mode, size),
    loading: 'lazy',
    sandbox,
    style: 'max-width:100%;border:0',
  });

const fixed = (service: Service, mode: Mode | undefined, { width, height }: Size) => ({
  src: `${absolute(embedPath(service.id, mode?.id))}?view=diagram`,
  title: frameTitle(service, mode),
  width,
  height,
});

/**
 * The custom element with its script, for hand-written HTML. A reader sees the link where the
 * script does not run.
 *
 * @param integrity The result of `integrityOf` for the script.
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
