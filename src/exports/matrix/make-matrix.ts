/** From chosen modes to a file: what the page, the command and the build have in common. */
import { limitedTo, limitNotes } from './asked-controls.ts';
import type { Control } from './by-control.ts';
import type { ChosenMode } from './choice.ts';
import { matrixCsv } from './formats/csv.ts';
import { matrixJson } from './formats/json.ts';
import { matrixMarkdown } from './formats/markdown.ts';
import type { MatrixProfile } from './profiles/profile.ts';
import { matrixRows } from './rows.ts';
import type { MatrixService } from './source.ts';
import { originNotes, type MatrixOrigin } from './table.ts';

/** The kinds of file, each with the ending of its name. */
export const matrixFormats = [
  { id: 'md', ending: 'md', name: 'Markdown', mediaType: 'text/markdown; charset=utf-8' },
  { id: 'csv', ending: 'csv', name: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  {
    id: 'xlsx',
    ending: 'xlsx',
    name: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { id: 'json', ending: 'json', name: 'JSON', mediaType: 'application/json' },
  { id: 'oscal', ending: 'oscal.json', name: 'OSCAL', mediaType: 'application/json' },
] as const;

export interface MatrixSettings {
  /** Those that are chosen, at least. */
  readonly services: readonly MatrixService[];
  /** The baseline whose controls are listed. */
  readonly controls: readonly Control[];
  /** The controls that it is limited to, as `readControls` reads them; all where left out. */
  readonly only?: readonly string[];
  readonly origin: MatrixOrigin;
  readonly profile: MatrixProfile;
  /** One of `matrixFormats`. */
  readonly format: string;
}

/**
 * Makes a matrix.
 *
 * @returns Text, or for a workbook its bytes.
 * @throws {RangeError} for a mode that there is not, or another format.
 */
export async function makeMatrix(
  chosen: readonly ChosenMode[],
  { services, controls: baseline, only = [], origin, profile, format }: MatrixSettings,
): Promise<string | Uint8Array> {
  const { rows, controls } = limitedTo(matrixRows(chosen, services), baseline, only);
  if (format === 'json') return matrixJson(rows, origin);
  if (format === 'oscal') {
    const { matrixOscal } = await import('./formats/oscal.ts');
    return matrixOscal(rows, origin);
  }
  const tables = profile.tables(rows, controls);
  const notes = [...limitNotes(only), ...originNotes(origin)];
  if (format === 'md') return matrixMarkdown(tables, notes);
  if (format === 'csv') return matrixCsv(tables, notes);
  if (format === 'xlsx') {
    // Its library is fetched where somebody asks for a workbook.
    const { matrixXlsx } = await import('./formats/xlsx.ts');
    return matrixXlsx(tables, notes, origin.day);
  }
  throw new RangeError(`There is no format "${format}".`);
}
