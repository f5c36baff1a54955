/** What `/data/` lists: every kind of file that programs and spreadsheets take from the site. */
import {
  indexPath,
  indexSchemaPath,
  matrixDataPath,
  matrixSchemaPath,
  workbookPath,
  wholeMatrixPath,
} from './urls.ts';

/** A kind of file. */
export interface DataFile {
  /** Its path; with `*` for the id of a service or category, where there is one each. */
  readonly path: string;
  /** What it holds, in a sentence. */
  readonly text: string;
  /** What says how it is built: a path of the site, or an address. */
  readonly schema?: { readonly name: string; readonly href: string };
}

/** Kinds of file of one format. */
export interface DataFormat {
  readonly id: string;
  readonly name: string;
  readonly files: readonly DataFile[];
}

const serviceSchema = { name: 'services.schema.json', href: 'api/v1/services.schema.json' };
const oscal = { name: 'OSCAL 1.2.1', href: 'https://pages.nist.gov/OSCAL/' };

export const dataFormats: readonly DataFormat[] = [
  {
    id: 'json',
    name: 'JSON',
    files: [
      {
        path: indexPath,
        text: 'Which services and modes there are, and the address of each file.',
        schema: { name: 'index.schema.json', href: indexSchemaPath },
      },
      {
        path: 'services/*.json',
        text: 'One service: modes, layers, parts, answers, sources.',
        schema: serviceSchema,
      },
      {
        path: 'api/v1/categories/*.json',
        text: 'The services of a category.',
        schema: serviceSchema,
      },
      { path: 'api/v1/services.json', text: 'All services.', schema: serviceSchema },
      {
        path: matrixDataPath,
        text: 'The controls that matrices list, and where they come from.',
        schema: { name: 'matrix.schema.json', href: matrixSchemaPath },
      },
    ],
  },
  {
    id: 'spreadsheets',
    name: 'Spreadsheets',
    files: [
      {
        path: workbookPath,
        text: 'A sheet a view: services, layers, answers, switches, controls. Filters are set, owners coloured.',
      },
      {
        path: wholeMatrixPath('xlsx'),
        text: 'A row a part: owner, duties, controls, evidence, source.',
      },
      { path: wholeMatrixPath('csv'), text: 'The same as CSV.' },
      { path: 'services/*.xlsx', text: 'The same of one service.' },
      { path: 'services/*.csv', text: 'The same of one service, as CSV.' },
    ],
  },
  {
    id: 'oscal',
    name: 'OSCAL and Prowler',
    files: [
      {
        path: 'services/*.oscal.json',
        text: 'One service as a component definition.',
        schema: oscal,
      },
      {
        path: 'services/*.ssp.oscal.json',
        text: 'One service as a plan to leverage: what it provides, and what it leaves to you.',
        schema: oscal,
      },
      {
        path: 'api/v1/nist-800-53-r5.profile.oscal.json',
        text: 'The profile that the plans import.',
        schema: oscal,
      },
      {
        path: 'api/v1/prowler/dividing_line.json',
        text: 'Your duties with Prowler’s checks, in its universal schema.',
      },
    ],
  },
  {
    id: 'texts',
    name: 'Texts',
    files: [
      { path: 'services/*.md', text: 'One service as Markdown, with its diagrams as fences.' },
      { path: 'services/*.picture.md', text: 'The same with pictures in place of fences.' },
      { path: 'llms.txt', text: 'For agents: the index.' },
      { path: 'llms-full.txt', text: 'For agents: every mode’s answers.' },
      { path: 'SKILL.md', text: 'For coding agents: what the site knows, and how to ask it.' },
    ],
  },
];
