/** What `/data/` lists: every kind of file that programs and spreadsheets take from the site. */
import {
  indexPath,
  indexSchemaPath,
  matrixDataPath,
  matrixSchemaPath,
  scopeTablePath,
  workbookPath,
  wholeMatrixPath,
} from './urls.ts';

/** A kind of file. */
interface DataFile {
  /** Its path; with `*` for the id of a service or category, where there is one each. */
  readonly path: string;
  /** What it holds, in a sentence. */
  readonly text: string;
  /** What says how it is built: a path of the site, or an address. */
  readonly schema?: { readonly name: string; readonly href: string };
}

const file = (path: string, text: string, schema?: DataFile['schema']): DataFile => ({
  path,
  text,
  ...(schema && { schema }),
});

const schemaAt = (href: string) => ({ name: href.slice(href.lastIndexOf('/') + 1), href });
const serviceSchema = schemaAt('api/v1/services.schema.json');
const oscal = { name: 'OSCAL 1.2.1', href: 'https://pages.nist.gov/OSCAL/' };

export const dataFormats = [
  {
    id: 'json',
    name: 'JSON',
    files: [
      file(
        indexPath,
        'Which services and modes there are, and the address of each file.',
        schemaAt(indexSchemaPath),
      ),
      file(
        'services/*.json',
        'One service: modes, layers, parts, answers, sources.',
        serviceSchema,
      ),
      file('api/v1/categories/*.json', 'The services of a category.', serviceSchema),
      file('api/v1/services.json', 'All services.', serviceSchema),
      file(
        matrixDataPath,
        'The controls that matrices list, and where they come from.',
        schemaAt(matrixSchemaPath),
      ),
    ],
  },
  {
    id: 'spreadsheets',
    name: 'Spreadsheets',
    files: [
      file(
        workbookPath,
        'One sheet per view: services, layers, answers, switches, controls, audit programs. Filters are set, owners coloured.',
      ),
      file(wholeMatrixPath('xlsx'), 'One row per part: owner, duties, controls, evidence, source.'),
      file(wholeMatrixPath('csv'), 'The same as CSV.'),
      file(scopeTablePath, 'One row per service and audit program: whether AWS names the service.'),
      file('services/*.xlsx', 'One service: one row per part.'),
      file('services/*.csv', 'The same as CSV.'),
    ],
  },
  {
    id: 'oscal',
    name: 'OSCAL and Prowler',
    files: [
      file('services/*.oscal.json', 'One service as a component definition.', oscal),
      file(
        'services/*.ssp.oscal.json',
        'One service as a system security plan to leverage: what it provides, and what it leaves to you.',
        oscal,
      ),
      file('api/v1/nist-800-53-r5.profile.oscal.json', 'The profile that the plans import.', oscal),
      file(
        'api/v1/prowler/dividing_line.json',
        'Your duties with Prowler’s checks, in its universal schema.',
      ),
    ],
  },
  {
    id: 'texts',
    name: 'Texts',
    files: [
      file('services/*.md', 'One service as Markdown, with its diagrams as fences.'),
      file('services/*.picture.md', 'The same with pictures in place of fences.'),
      file('llms.txt', 'For agents: the index.'),
      file('llms-full.txt', 'For agents: every mode’s answers.'),
      file('SKILL.md', 'For coding agents: what the site knows, and how to ask it.'),
    ],
  },
] as const;
