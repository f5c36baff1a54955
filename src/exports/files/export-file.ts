/** A file of the site that is no page: a picture, a card, a page's text for a wiki, data. */
export interface ExportFile {
  /** Where it is, below the base path: `services/ec2.svg`. */
  readonly path: string;
  /** As a server names it, with its charset where it is text. */
  readonly mediaType: string;
  /**
   * All that decides its content besides code, packages and settings. Two builds with one code, one
   * package list, one set of settings and one basis make the same bytes.
   */
  readonly basis: string;
  /** False for files that few readers open and that take long: the local server makes them when asked. */
  readonly quick: boolean;
  /**
   * Makes the content.
   *
   * @throws what is wrong with a picture or a page that cannot be made.
   */
  readonly make: () => Promise<Uint8Array | string> | Uint8Array | string;
}
