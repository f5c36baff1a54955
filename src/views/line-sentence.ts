import { differences, type Difference, type Mode, type OwnerId } from '#catalog/index.ts';
import { countInWords } from './count-in-words.ts';

/**
 * What changes hands between two modes: `Two parts pass to AWS, one part passes to you`; where no owner
 * changes, what the customer has in the second alone.
 */
export function movesSentence(from: Mode, to: Mode): string {
  const different = differences(from.stack, to.stack);
  const moved = different.filter(({ kind }) => kind === 'moved');
  const phrase = (owner: OwnerId, name: string) => {
    const count = moved.filter(({ part }) => part.owner === owner).length;
    return count === 0
      ? []
      : [`${countInWords(count)} ${count === 1 ? 'part passes' : 'parts pass'} to ${name}`];
  };
  const [first, second] = [...phrase('aws', 'AWS'), ...phrase('customer', 'you')];
  if (first === undefined) return `No part changes its owner${newOfYours(different)}`;
  return second === undefined ? first : `${first}, ${second[0]?.toLowerCase()}${second.slice(1)}`;
}

function newOfYours(different: readonly Difference[]): string {
  const { length: count } = different.filter(
    ({ kind, part }) => kind === 'added' && part.owner === 'customer',
  );
  if (count === 0) return '';
  return `, and ${countInWords(count).toLowerCase()} of yours ${count === 1 ? 'is' : 'are'} listed only here`;
}

/** Where the line runs in a mode, compared with the default mode. */
export function lineSentence(standard: Mode, mode: Mode): string {
  const moves = movesSentence(standard, mode);
  return mode.stack.line.text === standard.stack.line.text
    ? `The line runs through the same layers as in “${standard.name}”. ${moves}.`
    : `The line runs ${mode.stack.line.text}. Compared with “${standard.name}”: ${moves[0]?.toLowerCase()}${moves.slice(1)}.`;
}
