import { createHash } from 'node:crypto';
import type { Service } from '#catalog/index.ts';

/** A hash of values that JSON can hold: equal values, equal hash. */
export const digestOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

const known = new WeakMap<Service, string>();

/** A hash of all that the catalogue says of a service, computed once. */
export function serviceDigest(service: Service): string {
  const digest = known.get(service) ?? digestOf(service);
  known.set(service, digest);
  return digest;
}
