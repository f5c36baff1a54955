/**
 * The ids that pages of services and modes have beside those of their rows and of the headings in the
 * prose. A row's id is its part's, so that its address can be guessed and stays; no part may have one
 * of these.
 */

/** The sections of a service's page around its prose, and of a mode's page. */
export const sectionIds = [
  'the-stack',
  'what-differs',
  'who-owns-what',
  'other-modes',
  'contradictions',
  'evidence',
  'sources',
] as const;

/** The entry of a mode in the list of other modes. */
export const modeEntryId = (mode: string): string => `mode-${mode}`;

/** The Share panel and its buttons. */
const shareIds =
  'link html fixed confluence bitbucket notion sharepoint mediawiki dokuwiki gitlab markdown backstage image badge table text'
    .split(' ')
    .map((form) => `share-${form}`);

/** Starlight’s own that a part could have: those with underscores, it cannot. */
const themeIds = ['theme-icons'];

/**
 * Whether a page of a service has an element with this id that is neither a row nor a heading of the
 * prose.
 *
 * @param modes The ids of the service's modes.
 */
export function isTakenId(id: string, service: string, modes: readonly string[]): boolean {
  const fixed = ['share', ...sectionIds, ...shareIds, ...themeIds, ...modes.map(modeEntryId)];
  // A source by its number; the title and the description of a mode's picture.
  const numbered = /^source-\d+$/.test(id);
  const drawn = modes.some((mode) =>
    new RegExp(`^${service}-${mode}-(?:wide|narrow)-(?:title|desc)$`).test(id),
  );
  return numbered || drawn || fixed.includes(id);
}
