import { isStandIn } from '#views/security-txt.ts';

/** A text that names the origin which serves the page, where it named one that stands in for it. */
export function withOrigin(
  text: string,
  published: URL,
  { origin, host, protocol }: Pick<URL, 'origin' | 'host' | 'protocol'>,
): string {
  if (!isStandIn(published) || !/^https?:$/.test(protocol)) return text;
  return text
    .split(published.origin)
    .map((piece) => piece.replaceAll(published.host, host))
    .join(origin);
}

/** The same for a text of this page. */
export const asServed = (text: string): string => withOrigin(text, publishedAddress(), location);

/** Where the page is published, which a local copy of it is not. */
export const publishedAddress = (): URL =>
  new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
