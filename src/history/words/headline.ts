import { countPlaces, isOwnership, lesserKinds, type Change, type ChangeKind } from '../change.ts';
import { listed } from './names.ts';

/** What a change of each kind is called where it is counted: one, and more than one. */
const phrases: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  'owner-moved': ['owner moves', 'owners move'],
  'service-added': ['service is new', 'services are new'],
  'service-removed': ['service goes', 'services go'],
  'mode-added': ['mode is new', 'modes are new'],
  'mode-removed': ['mode goes', 'modes go'],
  'part-added': ['part is new', 'parts are new'],
  'part-removed': ['part goes', 'parts go'],
  'layer-changed': ['part changes its layer', 'parts change their layer'],
  'line-moved': ['line moves', 'lines move'],
  'setting-changed': ['setting changes', 'settings change'],
  'lifecycle-changed': ['end is announced or changed', 'ends are announced or changed'],
  'wording-changed': ['text is reworded', 'texts are reworded'],
  'sources-changed': ['part cites other sources', 'parts cite other sources'],
  'dates-changed': ['part has other dates', 'parts have other dates'],
  'controls-changed': ['part answers to other controls', 'parts answer to other controls'],
  'evidence-changed': ['part has other evidence', 'parts have other evidence'],
  'page-changed': ['page changes', 'pages change'],
};

/** `1 part is new`; nothing where there is none. */
function countOf(changes: readonly Change[], kind: ChangeKind): string[] {
  const count = countPlaces(changes, kind);
  return count === 0 ? [] : [`${count} ${phrases[kind][count === 1 ? 0 : 1]}`];
}

const kinds = Object.keys(phrases) as ChangeKind[];
const isLesser = (kind: ChangeKind) => (lesserKinds as readonly ChangeKind[]).includes(kind);

/** The headline when nothing changed. */
export const noChange = 'No change of ownership, wording, sources or pages.';

/**
 * Counts the changes of ownership in one line: `2 owners move, 1 part is new`, or `No owner moves`.
 */
export function headline(changes: readonly Change[]): string {
  if (changes.length === 0) return noChange;
  const moves = kinds.filter((kind) => !isLesser(kind)).flatMap((kind) => countOf(changes, kind));
  return moves.length > 0 ? moves.join(', ') : 'No owner moves';
}

/** The most services that a title names. */
const mostNames = 3;

/** What changes, after the services where it does if they are few: `RDS and Aurora: 2 owners move`. */
export function titleOf(changes: readonly Change[]): string {
  const own = changes.filter(isOwnership);
  const places = own.flatMap((change) => change.places);
  const names = [...new Set(places.map(({ service }) => service.name))];
  if (names.length > mostNames) return headline(changes);
  const isEach = (kind: ChangeKind) => own.every(({ what }) => what.kind === kind);
  if (isEach('service-added')) return `New: ${listed(names)}`;
  if (isEach('service-removed')) return `Gone: ${listed(names)}`;
  return `${listed(names)}: ${headline(changes)}`;
}

/** What changed beside ownership, counted: `3 texts are reworded, 1 page changes`. */
export const lesserText = (changes: readonly Change[]): string =>
  kinds
    .filter(isLesser)
    .flatMap((kind) => countOf(changes, kind))
    .join(', ');

/** The headline above the list of removed ids. */
export const lostHeadline = ({ length }: readonly unknown[]): string =>
  `${length === 1 ? 'A published id is' : `${length} published ids are`} gone, and nothing says why:`;
