import type { OfflineSite } from './addresses.ts';

/**
 * What lies beside the pages of a copy, for whoever finds it.
 *
 * @param day The day of the site, `YYYY-MM-DD`.
 */
export const readmeText = ({ name, url, base }: OfflineSite, day: string): string =>
  `${name}, as of ${day}

Open index.html in a browser. Nothing is installed, nothing is sent, and no connection is needed.

This is a copy of ${new URL(base, url).href}. It does not change by itself: what AWS or the site has
changed since that day is not in it. The links to AWS's pages, and the links for corrections, need a
connection.

Search needs a server, and so do feeds. The list of all services is in services/index.html, with a
filter.

Content: CC BY 4.0. Not affiliated with Amazon Web Services.
`;
