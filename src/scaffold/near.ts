import type { ServiceEntry } from '../catalog/index.ts';
import { nearest } from '../text/nearest.ts';

/** True when one of the two has a word that no typo makes from a word of the other. */
const toldApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => !nearest(word, other)) || other.some((word) => !nearest(word, one));

/** The words of a name, without AWS and Amazon, with which every name begins. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word !== 'aws' && word !== 'amazon',
  );

/**
 * The service that a typo in this id most likely meant. `lamda` is near `lambda`;
 * `kinesis-video-streams` is not near `kinesis-data-streams`, because a word of it is another.
 */
export function nearService(
  id: string,
  services: readonly ServiceEntry[],
): ServiceEntry | undefined {
  const alias = services.find(({ aliases = [] }) =>
    aliases.some((name) => name.toLowerCase() === id.replaceAll('-', ' ')),
  );
  if (alias) return alias;
  const alike = services.filter((entry) => !toldApart(wordsOf(id), wordsOf(entry.id)));
  const guess = nearest(
    id,
    alike.map((entry) => entry.id),
  );
  return alike.find((entry) => entry.id === guess);
}

/** True if a full name belongs to another service: `AWS App Mesh` is no typo of `AWS App Runner`. */
export const isOtherName = (name: string, { name: known }: ServiceEntry): boolean =>
  toldApart(wordsOf(name), wordsOf(known));
