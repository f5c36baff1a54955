import { retiredFile } from '../catalog-path.ts';
import type { LostId } from './lost-id.ts';
import { renamedQuestion } from './renamed.ts';

/**
 * The `found` sentence for a lost id.
 *
 * @param since The revision that still had it, in words.
 */
export function lostText({ what, entry, id, services }: LostId, since: string): string {
  const noun = what === 'entry' ? entry.kind : what;
  const owner = what === 'entry' ? '' : ` of the ${entry.kind} "${entry.id}"`;
  return `The ${noun} "${id}"${owner} is gone since ${since}${takers(services)}.`;
}

/** The services that had a part from elsewhere. */
function takers(services: readonly string[]): string {
  if (services.length === 0) return '';
  const named = services.slice(0, 3).map((id) => `"${id}"`);
  const rest = services.length - named.length;
  return `, and so from ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The `allowed` sentence for a lost id, with the ids that may replace it. */
export function lostAllowed({ id, others }: LostId): string {
  return `${renamedQuestion(id, others)}Allowed: ids that stay, or that are retired with a reason.`;
}

/** The `next` sentence for a lost id. */
export function lostNext({ what, entry: { kind, id: entryId }, id }: LostId): string {
  const place =
    what === 'entry'
      ? `export default defineRetired({ reason: '…' }) in ${retiredFile(kind, id)}`
      : `retired: { ${what}s: { '${id}': '…' } } in the ${kind} "${entryId}"`;
  return `Bring the id back, or say in 20 characters or more why it went: ${place}.`;
}
