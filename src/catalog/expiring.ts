/** What expires unless somebody renews it, in the order in which `/expiry/` lists it. */
export const expiring = [
  { id: 'certificate', name: 'Certificates' },
  { id: 'key', name: 'Keys' },
  { id: 'token', name: 'Tokens and temporary credentials' },
  { id: 'password', name: 'Passwords and secrets' },
  { id: 'domain', name: 'Domain names' },
] as const;

/** A kind of thing that expires. */
export type ExpiringId = (typeof expiring)[number]['id'];

/** All kinds of things that expire. */
export const expiringIds = expiring.map(({ id }) => id) as readonly ExpiringId[];
