/**
 * Whether an address only stands in for that of a site: below `.example` nothing can be (RFC 2606), and a
 * port of this machine may be another by the time that the site is served.
 */
export const isStandIn = ({ host }: URL): boolean => /\.example$|^localhost:\d+$/.test(host);
