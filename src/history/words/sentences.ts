/** Changes in words. */
import type { LifecycleSnapshot, SettingSnapshot } from '../snapshot.ts';
// Not imported from the catalogue's index, so that this works when an entry cannot be loaded.
import { layerOf, type LayerId } from '#catalog/layers.ts';
import { lifecycleWords, settingWords } from '#catalog/setting-words.ts';
import { ownerOf, type OwnerId } from '#catalog/owners.ts';
import { counted } from '#catalog/text/counted.ts';
import {
  countPlaces,
  isOwnership,
  isOwnershipKind,
  type Change,
  type ChangeKind,
  type ChangePlace,
  type DateChange,
  type What,
} from '../change.ts';

/** First words of part names that stay as they are inside a sentence: names of products. */
const properNames = new Set(['Docker', 'Kubernetes', 'Linux', 'Oracle', 'Unix', 'Windows']);

/** A part's name inside a sentence: `apply patches`, but `IAM roles` and `Windows access`. */
export function inSentence(name: string): string {
  const [first = ''] = name.split(/[\s,’-]/, 1);
  const keeps = properNames.has(first) || /^.+\p{Lu}/u.test(first) || /^\P{Lu}/u.test(first);
  return keeps ? name : `${name[0]?.toLowerCase()}${name.slice(1)}`;
}

/** An owner inside a sentence. A catalogue that breaks rules can be compared, too. */
const ownerWord = (owner: OwnerId): string =>
  ({ aws: 'AWS', customer: 'you' })[owner] ?? `“${String(owner)}”`;

/** A layer's name; its id where today's catalogue has no such layer any more. */
const layerName = (id: LayerId): string => layerOf(id)?.name ?? id;

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A list inside a sentence: `EC2, Fargate and Lambda`. */
const listed = (names: readonly string[]): string => listFormat.format(names);

/** What changed, in words: `AWS → you`. */
export function whatText(what: What): string {
  switch (what.kind) {
    case 'service-added':
      return `new service in ${counted(what.modes, 'mode')}`;
    case 'service-removed':
      return 'service removed';
    case 'mode-added':
      return `new mode, the line runs ${what.line}`;
    case 'mode-removed':
      return 'mode removed';
    case 'owner-moved':
      return `${ownerWord(what.from)} → ${ownerWord(what.to)}${what.sameDuty ? ', duty unchanged' : ''}`;
    case 'part-added':
      return `new part, ${ownerOf(what.owner).possessive}`;
    case 'part-removed':
      return `part removed, was ${ownerOf(what.owner).possessive}`;
    case 'layer-changed':
      return `${layerName(what.from)} layer → ${layerName(what.to)} layer`;
    case 'line-moved':
      return `${what.from} → ${what.to}`;
    case 'setting-changed':
      return `${settingText(what.from)} → ${settingText(what.to)}`;
    case 'lifecycle-changed':
      return `${lifecycleText(what.from)} → ${lifecycleText(what.to)}`;
    case 'wording-changed':
      return `${what.field}: ${quoted(what.from)} → ${quoted(what.to)}`;
    case 'sources-changed':
      return `sources: ${signed(what.added, what.removed)}`;
    case 'dates-changed':
      return `verified: ${datesText(what.dates)}`;
    case 'controls-changed':
      return `controls: ${signed(what.added, what.removed)}`;
    case 'evidence-changed':
      return `evidence: ${signed(what.added, what.removed)}`;
    case 'page-changed':
      return `page ${what.how}`;
  }
}

function settingText(setting: SettingSnapshot | undefined): string {
  if (!setting) return 'no setting';
  const { state, by } = settingWords(setting);
  return `${inSentence(state)}, ${by}`;
}

function lifecycleText(lifecycle: LifecycleSnapshot | undefined): string {
  if (!lifecycle) return 'no end announced';
  const { status, when } = lifecycleWords(lifecycle);
  return lifecycle.date ? `${inSentence(status)} ${when} ${lifecycle.date}` : inSentence(status);
}

const quoted = (text: string) => (text === '' ? 'nothing' : `“${text}”`);

const signed = (added: readonly string[], removed: readonly string[]) =>
  [...added.map((item) => `+ ${item}`), ...removed.map((item) => `− ${item}`)].join(', ');

/** Sources of one part mostly have one date, which is then written once. */
function datesText(dates: readonly DateChange[]): string {
  const texts = dates.map(({ from = 'no date', to = 'no date' }) => `${from} → ${to}`);
  return [...new Set(texts)].join(', ');
}

/** The modes of a place: `all modes`, their names, or nothing where the service has no other. */
export function modesText({ modes, of }: ChangePlace): string {
  if (modes.length === 0 || of === 1) return '';
  if (modes.length === of) return 'all modes';
  const [first, ...others] = modes.map(({ name }) => name);
  // Names of modes have commas of their own.
  return others.length === 0 ? `${first}` : listed(modes.map(({ name }) => `“${name}”`));
}

/** A place in a list of places: `RDS (RDS Custom for Oracle)`. */
export function placeInList(place: ChangePlace): string {
  const modes = modesText(place);
  return modes === '' || modes === 'all modes'
    ? place.service.name
    : `${place.service.name} (${modes})`;
}

/** What changed within its place: a part in its layer, the line, or nothing but the place itself. */
export function thingText({ what }: Change): string {
  if ('part' in what && what.part) {
    return `${layerName(what.part.layer)}: ${inSentence(what.part.name)}`;
  }
  return what.kind === 'line-moved' ? 'line' : '';
}

/** Where something changed: the place, or how many services, and the thing: `RDS / line`. */
export function whereText(change: Change): string {
  const [first, ...others] = change.places;
  const where =
    others.length === 0
      ? [first.service.name, modesText(first)]
      : [`${change.places.length} services`];
  return [...where, thingText(change)].filter(Boolean).join(' / ');
}

/**
 * A change in one sentence: service, mode, layer and part, and what it is now.
 * `RDS / RDS Custom for Oracle / Operating system: apply patches: AWS → you`
 */
export const sentenceOf = (change: Change): string =>
  `${whereText(change)}: ${whatText(change.what)}`;

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

/** `2 owners move, 1 part is new`: the changes of ownership, or the others, counted. */
const countsText = (changes: readonly Change[], ofOwnership: boolean): string =>
  (Object.keys(phrases) as ChangeKind[])
    .filter((kind) => isOwnershipKind(kind) === ofOwnership && countPlaces(changes, kind) > 0)
    .map((kind) => counted(countPlaces(changes, kind), ...phrases[kind]))
    .join(', ');

/** The headline when nothing changed. */
export const noChange = 'No change of ownership, wording, sources or pages.';

/**
 * Counts the changes of ownership in one line: `2 owners move, 1 part is new`, or `No owner moves`.
 */
export const headline = (changes: readonly Change[]): string =>
  changes.length === 0 ? noChange : countsText(changes, true) || 'No owner moves';

/** The headline above the list of removed ids. */
export const lostHeadline = ({ length }: readonly unknown[]): string =>
  `${length === 1 ? 'A published id is' : `${length} published ids are`} gone, and nothing says why:`;

/** What changed beside ownership, counted: `3 texts are reworded, 1 page changes`. */
export const lesserText = (changes: readonly Change[]): string => countsText(changes, false);

/** The most services that a title names. */
const MAX_NAMES = 3;

/** What changes, after the services where it does if they are few: `RDS and Aurora: 2 owners move`. */
export function titleOf(changes: readonly Change[]): string {
  const own = changes.filter(isOwnership);
  const places = own.flatMap((change) => change.places);
  const names = [...new Set(places.map(({ service }) => service.name))];
  if (names.length > MAX_NAMES) return headline(changes);
  const isEach = (kind: ChangeKind) => own.every(({ what }) => what.kind === kind);
  if (isEach('service-added')) return `New: ${listed(names)}`;
  if (isEach('service-removed')) return `Gone: ${listed(names)}`;
  return `${listed(names)}: ${headline(changes)}`;
}
