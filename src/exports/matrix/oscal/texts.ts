/** Texts of the catalogue as OSCAL holds them: titles, values of properties, and Markdown. */
import { escapeMarks } from '#catalog/text/escape-marks.ts';
import type { MatrixRow } from '../rows.ts';

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `RDS, RDS Custom for Oracle`, as plain text. */
const modeTitle = ({ service, mode }: Pick<MatrixRow, 'service' | 'mode'>): string =>
  `${service.shortName}, ${mode.name}`;

/**
 * The title of a mode's component. Compliance-trestle makes a folder of that name and puts files into it, so it
 * has no slash and no mark: `Aurora, I-O-Optimized`.
 */
export const componentTitle = (row: Pick<MatrixRow, 'service' | 'mode'>): string =>
  oneLine(modeTitle(row).replaceAll(/[\\/:|*?"<>[\]`]+/g, '-'));

/** The same in a sentence, as Markdown. */
export const modeWords = (row: Pick<MatrixRow, 'service' | 'mode'>): string =>
  escapeMarks(oneLine(modeTitle(row)));

/** A value of a property: one line without blanks at its ends, as NIST's schema asks; it may be empty. */
export const propertyText = oneLine;

/** What the owner of a part does, as Markdown: `Guest patches: Apply them.` */
export const dutyWords = ({ part }: MatrixRow): string =>
  escapeMarks(oneLine(`${part.name}: ${part.duty}`));

/** Both halves as two lists in Markdown. A half without a part says so: none is known, which is not nothing. */
export function halves(rows: readonly MatrixRow[]): string {
  const half = (name: string, owner: 'aws' | 'customer') => {
    const own = rows.filter(({ part }) => part.owner === owner);
    if (own.length === 0) return `${name}: no part in this catalogue.`;
    return [`${name}:`, '', ...own.map((row) => `- ${dutyWords(row)}`)].join('\n');
  };
  return `${half('AWS', 'aws')}\n\n${half('Customer', 'customer')}`;
}
