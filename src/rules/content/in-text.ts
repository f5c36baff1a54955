import type { ContentFile } from '#load/content/content-file.ts';
import type { TextFault } from '#load/content/text-fault.ts';
import { inFile } from '#load/location.ts';
import type { Problem } from '../rule.ts';

/** What is wrong with a page's text, as problems. */
export const inText = ({ file }: ContentFile, faults: readonly TextFault[]): Problem[] =>
  faults.map(({ line, column, replace, ...words }) => {
    const fix = replace?.columns.map((at) => ({ ...replace, at: inFile(file, line, at) }));
    return { at: inFile(file, line, column), ...words, ...(fix && { fix }) };
  });
