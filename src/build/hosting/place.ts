/** Where the folder with the site is, unless somebody says otherwise. */
export const standardPlace = '/srv/dividing-line';

/** Where a server of one's own is, and finds the site. */
export interface Place {
  /** In the server's own notation. */
  readonly address?: string;
  /** The folder that has the built site below the site's base path. Without a slash at its end. */
  readonly root?: string;
}
