/** Addresses inside the site. Every internal link is made here, so that it contains the base path. */
import type {
  Answered,
  CategoryId,
  ControlFamilyId,
  LayerId,
  QuestionId,
  ServiceId,
} from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { serviceOf } from './services.ts';

export { absolute, to } from './base.ts';

/** The path of this site that an address has, without the base path: the reverse of `to`. */
export const pathOf = (pathname: string): string =>
  pathname.startsWith(site.base) ? pathname.slice(site.base.length) : pathname.replace(/^\//, '');

/** The products of AWS that have no stack here. */
export const productsPath = 'products/';
export const servicePath = (id: string): string => `services/${id}/`;
/** The page of a mode; the default mode's is its service's. */
export const modePath = (service: ServiceId, mode: string): string =>
  serviceOf(service).modes[0].id === mode
    ? servicePath(service)
    : `${servicePath(service)}${mode}/`;
/** The row of a part in the table of a mode. */
export const rowPath = (service: ServiceId, mode: string, part: string): string =>
  `${modePath(service, mode)}#${part}`;
/** The row that says an answer of a mode. */
export const answerPath = (
  service: ServiceId,
  mode: string,
  { parts }: Pick<Answered, 'parts'>,
): string => rowPath(service, mode, parts[0].id);
/** The page for frames: diagram and table without the site around them. */
export const embedPath = (service: string, mode?: string): string =>
  `embed/${service}/${mode === undefined ? '' : `${mode}/`}`;
/** The picture of a mode as a file; of the default mode where none is named. */
export const picturePath = (service: string, mode: string | undefined, kind: 'svg' | 'png') =>
  `services/${service}${mode === undefined ? '' : `/${mode}`}.${kind}`;
/** The badge of a mode. */
export const badgePath = (service: string, mode: string): string =>
  `services/${service}/${mode}.badge.svg`;
/** A service's page, or one mode of it, in another form: `services/ec2.md`, `services/ec2/spot.md`. */
export const exportPath = (service: string, ending: string, mode?: string): string =>
  `services/${service}${mode === undefined ? '' : `/${mode}`}.${ending}`;
/** The social card with the line of a mode. */
export const cardPath = (service: ServiceId, mode: string): string =>
  `cards/services/${service}${serviceOf(service).modes[0].id === mode ? '' : `/${mode}`}.png`;
/** What an oEmbed consumer reads: of a service's page, or of one mode. */
export const oembedPath = (service: string, mode?: string): string =>
  `oembed/${service}${mode === undefined ? '' : `/${mode}`}.json`;
/** The custom element that shows an embed in hand-written HTML. */
export const elementPath = 'embed.js';
export const categoryPath = (id: CategoryId): string => `categories/${id}/`;
export const layerPath = (id: LayerId): string => `layers/${id}/`;
export const layerInCategoryPath = (id: LayerId, category: CategoryId): string =>
  `${layerPath(id)}${category}/`;
export const questionsPath = 'questions/';
export const questionPath = (id: QuestionId): string => `${questionsPath}${id}/`;
/** The test for learners. */
export const quizPath = `${questionsPath}quiz/`;
/** What to do about a vulnerability; of one kind, where one is named. */
export const cvePath = (vulnerability?: string): string =>
  `${questionsPath}cve/${vulnerability === undefined ? '' : `${vulnerability}/`}`;
/** What is off, on or always on while nobody touches it. */
export const defaultsPath = (list?: string): string =>
  `defaults/${list === undefined ? '' : `${list}/`}`;
/** What reaches its end, is closed to new customers, or has ended. */
export const lifecyclePath = 'lifecycle/';
/** What expires, and who renews it. */
export const expiryPath = 'expiry/';
/** Which audit programs a service is in the scope of. */
export const scopePath = 'scope/';
/** The same as a table: `csv`. */
export const scopeTablePath = 'api/v1/scope.csv';
/** Modes side by side: one of the ready-made comparisons, or the page where a reader chooses. */
export const comparePath = (id?: string): string => `compare/${id === undefined ? '' : `${id}/`}`;
/** The page where a reader chooses, with modes chosen: `['ecs.fargate', 'lambda']`. */
export const compareChosenPath = (modes: readonly string[]): string =>
  `${comparePath()}?m=${modes.join(',')}`;
/** A ready-made comparison for frames. */
export const embedComparePath = (id: string): string => `embed/${comparePath(id)}`;
/** All modes and layers in one table. */
export const matrixPath = 'matrix/';
/** Controls of NIST’s and who answers to them, by family. */
export const controlsPath = 'controls/';
export const controlFamilyPath = (id: ControlFamilyId): string => `${controlsPath}${id}/`;
/** The page where a reader makes a responsibility matrix. */
export const matrixBuildPath = `${matrixPath}build/`;
/** The same, limited to a control: `sc-28`. */
export const matrixOfControlPath = (control: string): string =>
  `${matrixBuildPath}?controls=${control}`;
/** What it reads before services are chosen. */
export const matrixDataPath = 'api/v1/matrix.json';
/** How that is built. */
export const matrixSchemaPath = 'api/v1/matrix.schema.json';
/** The responsibility matrix of all services: `csv` or `xlsx`. */
export const wholeMatrixPath = (ending: string): string => `api/v1/matrix.${ending}`;
/** The page that lists all data. */
export const dataPath = 'data/';
/** Which services there are, and where the file of each is. */
export const indexPath = 'api/v1/index.json';
/** How the index is built. */
export const indexSchemaPath = 'api/v1/index.schema.json';
/** The views of the site as a workbook. */
export const workbookPath = 'api/v1/catalogue.xlsx';
export const changesPath = 'changes/';
export const feedPath = `${changesPath}feed.xml`;
/** The feed of one service. */
export const serviceFeedPath = (service: string): string => `${servicePath(service)}changes.xml`;
export const guidePath = (id: string): string => `guides/${id}/`;

/** Where a file of the repository can be edited in the browser. */
export const editUrl = (file: string): string => `${site.repository}/edit/${site.branch}/${file}`;
