import { checksOf, type Part } from '#catalog/index.ts';
import { idWord } from '../words/id-word.ts';

/** The ids of the controls that some parts answer to, and of the checks that prove them, each as one word. */
export const idsOfParts = (
  parts: readonly Pick<Part, 'controls' | 'evidence'>[],
): readonly string[] => [
  ...new Set(
    // The name of a report is no id.
    parts.flatMap((part) => [...(part.controls ?? []), ...checksOf(part)].map(idWord)),
  ),
];
