import type { SiteConfig } from '#site.config.ts';

/**
 * Whether an address only stands in for that of a site: below `.example` nothing can be (RFC 2606), and a
 * port of this machine may be another by the time that the site is served.
 */
export const isStandIn = ({ host }: URL): boolean => /\.example$|^localhost:\d+$/.test(host);

/** It is as old as the build: within a year somebody builds again, or nobody reads reports. */
const days = 360;

/**
 * Where to report a vulnerability: https://www.rfc-editor.org/rfc/rfc9116
 *
 * @param day The day of the build, `YYYY-MM-DD`, which alone decides when the file expires.
 * @param address Where the file is published.
 */
export function securityTxt(
  { repository }: Pick<SiteConfig, 'repository'>,
  day: string,
  address: string,
): string {
  const expires = new Date(Date.parse(day) + days * 86_400_000);
  return [
    `Contact: ${repository}/security/advisories/new`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    ...(isStandIn(new URL(address)) ? [] : [`Canonical: ${address}`]),
    '',
  ].join('\n');
}
