/** The catalogue as data and for other programs: JSON, matrices, a workbook, OSCAL, texts for agents. */
import type { Service } from '#catalog/index.ts';
import { baseline } from '#views/controls.ts';
import { digestOf, serviceDigest } from '#views/digest.ts';
import { categoryGroups } from '#views/lists/groups.ts';
import { services } from '#views/services.ts';
import {
  absolute,
  exportPath,
  indexPath,
  indexSchemaPath,
  matrixDataPath,
  matrixSchemaPath,
  oembedPath,
  scopeTablePath,
  wholeMatrixPath,
  workbookPath,
} from '#views/urls.ts';
import { llmsFullText, llmsText, skillText } from '../agent-texts.ts';
import {
  catalogueIndex,
  catalogueIndexSchema,
  matrixOrigin,
  matrixStart,
  matrixStartSchema,
} from '../catalogue-data.ts';
import { oembedOf } from '../embed/snippets.ts';
import { makeMatrix, matrixFormats } from '../matrix/make-matrix.ts';
import {
  awsComponentOf,
  definitionPath,
  nistProfilePath,
  planPath,
} from '../matrix/oscal/shared.ts';
import { componentDefinition } from '../matrix/oscal/component-definition.ts';
import { leveragedSsp, nistProfile } from '../matrix/oscal/leveraged-ssp.ts';
import { plain } from '../matrix/profiles.ts';
import { matrixRows, originNotes } from '../matrix/rows.ts';
import { matrixCsv } from '../matrix/table.ts';
import { matrixXlsx } from '../matrix/xlsx.ts';
import { prowlerFramework } from '../prowler-framework.ts';
import { publishedService } from '../published-service.ts';
import { jsonSchemaOf, servicesJsonSchema } from '../service-json.ts';
import { scopeTable, viewTables } from '../view-tables.ts';
import { exportFile, type ExportFile } from './serve.ts';

/** All that a file of the whole catalogue is made from. */
const catalogueBasis = () => digestOf(services.map(serviceDigest), baseline, matrixOrigin);

/** What says how each kind of data is built. */
const schemas = {
  'api/v1/services.schema.json': servicesJsonSchema,
  [indexSchemaPath]: catalogueIndexSchema,
  [matrixSchemaPath]: matrixStartSchema,
} as const;

/**
 * The catalogue as data: `/services/ec2.json`, `/oembed/ec2.json`, `/oembed/ec2/bare-metal.json`,
 * `/api/v1/index.json`, `/api/v1/services.json`, and the same by category: `/api/v1/categories/compute.json`.
 */
export const dataFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) => [
    json(`services/${service.id}.json`, serviceDigest(service), () => publishedService(service)),
    ...[undefined, ...service.modes].map((mode) =>
      json(oembedPath(service.id, mode?.id), serviceDigest(service), () => oembedOf(service, mode)),
    ),
  ]),
  json(indexPath, catalogueBasis(), () => catalogueIndex(services, matrixOrigin)),
  list('api/v1/services.json', services),
  ...categoryGroups.map((group) => list(`api/v1/categories/${group.id}.json`, group.services)),
  ...Object.entries(schemas).map(([path, schema]) =>
    json(path, '', () => ({ $id: absolute(path), ...jsonSchemaOf(schema) })),
  ),
];

/** An array of services. Each becomes bytes by itself, so that no text as long as the catalogue is made. */
const list = (path: string, shown: readonly Service[]): ExportFile =>
  exportFile(path, 'application/json', digestOf(shown.map(serviceDigest)), () =>
    Buffer.concat([
      ...shown.map((service, index) =>
        Buffer.from(`${index === 0 ? '[' : ','}${JSON.stringify(publishedService(service))}`),
      ),
      Buffer.from(']'),
    ]),
  );

const json = (path: string, basis: string, valueOf: () => unknown, quick = true): ExportFile =>
  exportFile(path, 'application/json', basis, async () => JSON.stringify(await valueOf()), quick);

/**
 * Responsibility matrices that need no choice: of each service with all its modes, `/services/ec2.csv` and
 * `/services/ec2.xlsx`, and of the whole catalogue. And what the page that makes others reads first.
 */
export const matrixFiles = (): readonly ExportFile[] => [
  ...(['csv', 'xlsx'] as const).flatMap((format) => [
    ...services.map((service) => matrixFile(exportPath(service.id, format), format, [service])),
    matrixFile(wholeMatrixPath(format), format, services),
  ]),
  json(matrixDataPath, digestOf(baseline, matrixOrigin), matrixStart),
  exportFile(scopeTablePath, mediaTypeOf('csv'), catalogueBasis(), () =>
    Buffer.from(matrixCsv([scopeTable(services)], originNotes(matrixOrigin))),
  ),
];

const mediaTypeOf = (format: string) => matrixFormats.find(({ id }) => id === format)!.mediaType;

function matrixFile(path: string, format: string, shown: readonly Service[]): ExportFile {
  const basis = digestOf(shown.map(serviceDigest), matrixOrigin);
  const make = () =>
    makeMatrix(shown.flatMap(everyMode), {
      services: shown.map(publishedService),
      controls: baseline,
      origin: matrixOrigin,
      profile: plain,
      format,
    });
  return exportFile(path, mediaTypeOf(format), basis, make, false);
}

const everyMode = ({ id, modes }: Service) =>
  modes.map((mode) => ({ service: id, mode: mode.id, assumed: false }));

/** The views of the site as a workbook, a sheet each. The parts themselves are in the matrix beside it. */
export const workbookFile = (): ExportFile => {
  const make = () =>
    matrixXlsx(viewTables(services, baseline), originNotes(matrixOrigin), matrixOrigin.day);
  return exportFile(workbookPath, mediaTypeOf('xlsx'), catalogueBasis(), make, false);
};

/**
 * Each service in OSCAL: `/services/ec2.oscal.json`, a component definition of all its modes, and
 * `/services/ec2.ssp.oscal.json`, a plan that only exports; and the profile that those plans import.
 */
export const oscalFiles = (): readonly ExportFile[] => [
  ...services.flatMap((service) => {
    const basis = digestOf(serviceDigest(service), matrixOrigin, awsComponentOf(service) ?? null);
    const rows = () => matrixRows(everyMode(service), [publishedService(service)]);
    const definition = () => componentDefinition(service.shortName, rows(), matrixOrigin);
    const plan = () => leveragedSsp(rows(), matrixOrigin);
    return [
      json(definitionPath(service.id), basis, definition, false),
      ...(answersControls(service) ? [json(planPath(service.id), basis, plan, false)] : []),
    ];
  }),
  json(nistProfilePath, digestOf(matrixOrigin), () => nistProfile(matrixOrigin), false),
];

/** Whether a plan has anything to say: OSCAL wants a requirement. */
const answersControls = ({ modes }: Service): boolean =>
  modes.some(({ stack }) =>
    stack.layers.some(({ parts }) => parts.some(({ controls = [] }) => controls.length > 0)),
  );

/** What other programs take as it is: texts for agents, and a framework for Prowler. */
export const toolFiles = (): readonly ExportFile[] => [
  text('llms.txt', 'text/plain', () => llmsText(services)),
  text('llms-full.txt', 'text/plain', () => llmsFullText(services)),
  text('SKILL.md', 'text/markdown', skillText),
  json('api/v1/prowler/dividing_line.json', catalogueBasis(), () =>
    prowlerFramework(services, matrixOrigin.version),
  ),
];

const text = (path: string, mediaType: string, make: () => string): ExportFile =>
  exportFile(path, `${mediaType}; charset=utf-8`, catalogueBasis(), make);
