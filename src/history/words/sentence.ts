import type { Change } from '../change.ts';
import { whatText } from './what.ts';
import { placesText, thingText } from './where.ts';

/**
 * A change in one sentence: service, mode, layer and part, and what it is now.
 * `RDS / RDS Custom for Oracle / Operating system: apply patches: AWS → you`
 */
export function sentenceOf(change: Change): string {
  const place = [placesText(change), thingText(change)].filter(Boolean).join(' / ');
  return `${place}: ${whatText(change.what)}`;
}
