import type { Change, ChangePlace } from '../change.ts';
import { inSentence, layerName, listed } from './names.ts';

/** The modes of a place: `all modes`, their names, or nothing where the service has no other. */
export function modesText({ modes, of }: ChangePlace): string {
  if (modes.length === 0 || of === 1) return '';
  if (modes.length === of) return 'all modes';
  const [first, ...others] = modes.map(({ name }) => name);
  // Names of modes have commas of their own.
  return others.length === 0 ? `${first}` : listed(modes.map(({ name }) => `“${name}”`));
}

/** A place of its own: `RDS / RDS Custom for Oracle`. */
const placeText = (place: ChangePlace): string =>
  [place.service.name, modesText(place)].filter(Boolean).join(' / ');

/** The same in a list of places: `RDS (RDS Custom for Oracle)`. */
export function placeInList(place: ChangePlace): string {
  const modes = modesText(place);
  return modes === '' || modes === 'all modes'
    ? place.service.name
    : `${place.service.name} (${modes})`;
}

/** The place of a change that has one; how many services where it has more. */
export function placesText({ places }: Change): string {
  const [first, ...others] = places;
  return others.length === 0 ? placeText(first) : `${places.length} services`;
}

/** What changed within its place: a part in its layer, the line, or nothing but the place itself. */
export function thingText({ what }: Change): string {
  if ('part' in what && what.part) {
    return `${layerName(what.part.layer)}: ${inSentence(what.part.name)}`;
  }
  return what.kind === 'line-moved' ? 'line' : '';
}
