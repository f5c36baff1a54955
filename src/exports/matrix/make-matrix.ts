/** From chosen modes to a file: what the page, the command and the build have in common. */
import { limitedTo, limitNotes, type ChosenMode } from './choice.ts';
import type { MatrixProfile } from './profiles.ts';
import {
  matrixRows,
  originNotes,
  scopeNotes,
  servicesOf,
  type Control,
  type MatrixOrigin,
  type MatrixRow,
  type MatrixService,
} from './rows.ts';
import { matrixCsv, matrixMarkdown } from './table.ts';

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
  if (format === 'json') return printed(matrixData(rows, origin));
  if (format === 'oscal') {
    // Its form is its own: no profile folds it.
    const { componentDefinition } = await import('./oscal/component-definition.ts');
    const names = [...new Set(rows.map(({ service }) => service.shortName))];
    return printed(componentDefinition(names.join(', '), rows, origin));
  }
  const tables = profile.tables(rows, controls);
  const notes = [...limitNotes(only), ...scopeNotes(rows), ...originNotes(origin)];
  if (format === 'md') return matrixMarkdown(tables, notes);
  if (format === 'csv') return matrixCsv(tables, notes);
  if (format === 'xlsx') {
    // Its library is fetched where somebody asks for a workbook.
    const { matrixXlsx } = await import('./xlsx.ts');
    return matrixXlsx(tables, notes, origin.day);
  }
  throw new RangeError(`There is no format "${format}".`);
}

const printed = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The rows as data, whole: what profiles fold is apart here. */
const matrixData = (rows: readonly MatrixRow[], origin: MatrixOrigin) => ({
  title: 'Who secures what: AWS or you',
  ...origin,
  licence: 'CC BY 4.0',
  notice:
    'This is not a statement by AWS, and no authorization. A report as evidence is on AWS’s data centers and hosts alone.',
  scope: servicesOf(rows).map(({ id, scope }) => ({ service: id, programs: scope })),
  rows: rows.map(({ service, mode, assumed, layer, part, inheritance, url }) => ({
    service: service.id,
    mode: mode.id,
    assumed,
    layer,
    part: part.id,
    name: part.name,
    owner: part.owner,
    ...(part.team !== undefined && { team: part.team }),
    duty: part.duty,
    inheritance,
    ...(part.setting && { setting: part.setting }),
    ...(part.switchOf !== undefined && { switchOf: part.switchOf }),
    ...(part.expires !== undefined && { expires: part.expires }),
    controls: part.controls,
    evidence: part.evidence,
    sources: part.sources,
    url,
  })),
});
