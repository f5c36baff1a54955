import { fileAt, offlineAddress, type OfflineSite } from './addresses.ts';

/**
 * A style sheet of the copy. Fonts are written into it: Firefox takes none from a folder beside it.
 * They are there as soon as the sheet is, so a page waits for them and nothing moves.
 *
 * @param from The file that holds it.
 * @param read The bytes of a file of the site, from its folder.
 */
export function rewriteCss(
  css: string,
  from: string,
  site: OfflineSite,
  read: (file: string) => Buffer,
): string {
  const waiting = css.replace(/font-display:\s*optional/g, 'font-display:block');
  return waiting.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) => {
      const file = fileAt(address, from, site);
      const written =
        file?.endsWith('.woff2') === true
          ? `data:font/woff2;base64,${read(file).toString('base64')}`
          : offlineAddress(address, from, site);
      return `url(${quote}${written}${quote})`;
    },
  );
}
