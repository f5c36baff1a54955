import { differences, type Mode } from '#catalog/index.ts';
import { countInWords } from '../count-in-words.ts';

/**
 * How much of a mode differs from the default mode: `12 of its 40 parts differ from those of “Standard”. Two
 * parts of “Standard” have no row here`.
 */
export function differSentence(standard: Mode, mode: Mode): string {
  const all = differences(standard.stack, mode.stack);
  const removed = all.filter(({ kind }) => kind === 'removed').length;
  const differ = all.length - removed;
  const parts = mode.stack.layers.flatMap((layer) => layer.parts).length;
  const own = `${differ === 0 ? 'None' : differ} of its ${parts} parts ${differ === 1 ? 'differs' : 'differ'} from those of “${standard.name}”`;
  if (removed === 0) return own;
  return `${own}. ${countInWords(removed)} ${removed === 1 ? 'part' : 'parts'} of “${standard.name}” ${removed === 1 ? 'has' : 'have'} no row here`;
}

/** What the table of a mode marks and a list of moved, new and missing parts does not tell. */
export function rewordedSentence(standard: Mode, mode: Mode): string | undefined {
  const count = differences(standard.stack, mode.stack).filter(
    ({ kind }) => kind === 'changed',
  ).length;
  if (count === 0) return undefined;
  return count === 1
    ? 'One part keeps its owner and reads differently.'
    : `${countInWords(count)} parts keep their owner and read differently.`;
}
