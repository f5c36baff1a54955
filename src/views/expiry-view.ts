/** What expires, and who renews it, across all modes: the data of `/expiry/`. */
import { expiring, type ExpiringId, type Service, type StackPart } from '#catalog/index.ts';
import { modeLines, partsFromTop, type ModeLine } from './modes.ts';

/** A part that keeps something from expiring: the modes in which it reads the same. */
export interface ExpiryLine extends ModeLine {
  readonly part: StackPart & { readonly expires: ExpiringId };
}

const linesOf = (service: Service): readonly ExpiryLine[] =>
  modeLines(
    service,
    service.modes.flatMap((mode) =>
      partsFromTop(mode).flatMap((part) => (hasExpiry(part) ? [{ mode, part }] : [])),
    ),
    ({ part: { id, name, owner, duty } }) => JSON.stringify([id, name, owner, duty]),
  );

const hasExpiry = (part: StackPart): part is ExpiryLine['part'] => part.expires !== undefined;

/** The lines by what expires, without kinds that have none; in a kind, in the order of services. */
export function expiryGroups(services: readonly Service[]) {
  const lines = services.flatMap(linesOf);
  return expiring
    .map(({ id, name }) => ({ id, name, lines: lines.filter(({ part }) => part.expires === id) }))
    .filter((group) => group.lines.length > 0);
}
