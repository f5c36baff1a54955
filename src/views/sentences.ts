/** Sentences about a mode: where its line runs, and what differs from another mode. */
import { differences, type Mode, type OwnerId } from '#catalog/index.ts';
import { stackParts } from './modes.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count at the start of a sentence: `Five`; from ten on in figures. */
export const countInWords = (count: number): string => numbers[count] ?? String(count);

const startLower = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1)}`;

/**
 * What changes owner between two modes: `Two parts pass to AWS, one part passes to you`; where no owner
 * changes, what the customer has in the second alone.
 */
export function movesSentence(from: Mode, to: Mode): string {
  const all = differences(from.stack, to.stack);
  const count = (kind: (typeof all)[number]['kind'], owner: OwnerId) =>
    all.filter((each) => each.kind === kind && each.part.owner === owner).length;
  const phrase = (moved: number, name: string) =>
    moved === 0
      ? []
      : [`${countInWords(moved)} ${moved === 1 ? 'part passes' : 'parts pass'} to ${name}`];
  const [first, second] = [
    ...phrase(count('moved', 'aws'), 'AWS'),
    ...phrase(count('moved', 'customer'), 'you'),
  ];
  if (first !== undefined) return second === undefined ? first : `${first}, ${startLower(second)}`;
  const added = count('added', 'customer');
  return added === 0
    ? 'No part changes its owner'
    : `No part changes its owner, and ${startLower(countInWords(added))} of your parts ${added === 1 ? 'is' : 'are'} listed only here`;
}

/** Where the line runs in a mode, compared with the default mode. */
export function lineSentence(standard: Mode, mode: Mode): string {
  const moves = movesSentence(standard, mode);
  return mode.stack.line.text === standard.stack.line.text
    ? `The line runs through the same layers as in “${standard.name}”. ${moves}.`
    : `The line runs ${mode.stack.line.text}. Compared with “${standard.name}”: ${startLower(moves)}.`;
}

/**
 * How much of a mode differs from the default mode: `12 of its 40 parts differ from those of “Standard”. Two
 * parts of “Standard” have no row here`.
 */
export function differSentence(standard: Mode, mode: Mode): string {
  const all = differences(standard.stack, mode.stack);
  const removed = all.filter(({ kind }) => kind === 'removed').length;
  const differ = all.length - removed;
  const own = `${differ === 0 ? 'None' : differ} of its ${stackParts(mode).length} parts ${differ === 1 ? 'differs' : 'differ'} from those of “${standard.name}”`;
  if (removed === 0) return own;
  return `${own}. ${countInWords(removed)} ${removed === 1 ? 'part' : 'parts'} of “${standard.name}” ${removed === 1 ? 'has' : 'have'} no row here`;
}

/** What the table of a mode marks and a list of moved, new and missing parts does not tell. */
export function rewordedSentence(standard: Mode, mode: Mode): string | undefined {
  const all = differences(standard.stack, mode.stack);
  const count = all.filter(({ kind }) => kind === 'changed').length;
  if (count === 0) return undefined;
  return count === 1
    ? 'One part keeps its owner and reads differently.'
    : `${countInWords(count)} parts keep their owner and read differently.`;
}
