/** What `import … from 'dividing-line'` gives: pure functions over the catalogue, and its types. */
import { layers } from '#catalog/layers.ts';
import { dividingLineSentence } from '#catalog/line.ts';
import { profileWords } from '#catalog/profile-words.ts';
import { questions as allQuestions } from '#catalog/questions.ts';
import { readControls, readMatrixChoice, type ChosenMode } from '#exports/matrix/choice.ts';
import { makeMatrix } from '#exports/matrix/make-matrix.ts';
import { matrixProfileOf } from '#exports/matrix/profiles.ts';
import { compareView } from '#views/compare/view.ts';
import { catalogue } from './catalogue.ts';
import type { FormatId, MatrixWord, ModeId, ModeWord, ProfileId, ServiceId } from './ids.ts';
import type { Answer, Comparison, Layer, Line, Mode, Origin, Question, Service } from './shapes.ts';

export type * from './ids.ts';
export type * from './shapes.ts';

const byId = new Map(catalogue.services.map((service) => [service.id as string, service]));

/** Where the data comes from: its version, its day and the site. Its licence is CC BY 4.0. */
export const origin: Origin = catalogue.origin;

/** What readers ask of every mode, the most urgent first. */
export const questions: readonly Question[] = allQuestions.map(({ id, text, label }) => ({
  id,
  text,
  label,
}));

/** All services, sorted by id. */
export function services(): readonly Service[] {
  return catalogue.services;
}

/** Whether a text is the id of a service: tells the type system so. */
export function isServiceId(text: string): text is ServiceId {
  return byId.has(text);
}

/**
 * The service with an id.
 *
 * @throws {RangeError} where there is none.
 */
export function serviceOf<S extends ServiceId>(id: S): Service<S> {
  const service = byId.get(id);
  if (!service) throw new RangeError(`There is no service "${id}".`);
  return service as Service<S>;
}

/**
 * A mode of a service; the default mode where none is named.
 *
 * @throws {RangeError} where there is none.
 */
export function modeOf<S extends ServiceId>(service: S, mode?: ModeId<S>): Mode<S> {
  const { modes } = serviceOf(service);
  const found = mode === undefined ? modes[0] : modes.find(({ id }) => id === mode);
  if (!found) throw new RangeError(`"${service}" has no mode "${mode}".`);
  return found;
}

/**
 * The layers of a mode with their parts, bottom to top.
 *
 * @throws {RangeError} where there is no such mode.
 */
export function stackOf<S extends ServiceId>(service: S, mode?: ModeId<S>): readonly Layer[] {
  return modeOf(service, mode).layers;
}

/**
 * Where ownership passes from AWS to the customer; `text` says it in a few words.
 *
 * @throws {RangeError} where there is no such mode.
 */
export function lineOf<S extends ServiceId>(service: S, mode?: ModeId<S>): Line {
  return modeOf(service, mode).line;
}

/**
 * The line as a sentence: `The dividing line runs between hypervisor and operating system.`
 *
 * @throws {RangeError} where there is no such mode.
 */
export function lineInWords<S extends ServiceId>(service: S, mode?: ModeId<S>): string {
  return dividingLineSentence(lineOf(service, mode));
}

/**
 * What a mode answers to the questions, in their order. One that nobody has looked into is left out.
 *
 * @throws {RangeError} where there is no such mode.
 */
export function answersOf<S extends ServiceId>(service: S, mode?: ModeId<S>): readonly Answer[] {
  return modeOf(service, mode).answers;
}

/**
 * Modes side by side: facts, answers, and the parts of each layer, with the rows that differ marked.
 *
 * @param modes `['rds', 'rds.custom-oracle']`; a service by itself means its default mode.
 * @throws {RangeError} for a word that names no mode.
 */
export function compare(modes: readonly ModeWord[]): Comparison {
  const columns = chosen(modes).map(({ service, mode }) => ({
    service: serviceOf(service as ServiceId),
    mode: modeOf(service as ServiceId, mode as ModeId),
  }));
  return compareView(columns, { layers, questions, profile: profileWords });
}

/**
 * A responsibility matrix as the text of a file, or a workbook (`xlsx`) as its bytes.
 *
 * @param words `['ec2', 'rds.*']`; a service by itself means its default mode.
 * @param options The profile says which columns, `plain` where it is left out; the format is `md` then. With
 *   controls, as NIST prints them, only parts that answer to them are rows.
 * @throws {RangeError} for a word, a profile, a format or a control that there is not.
 */
export async function matrix<F extends FormatId = 'md'>(
  words: readonly MatrixWord[],
  options: {
    readonly profile?: ProfileId;
    readonly format?: F;
    readonly controls?: readonly string[];
  } = {},
): Promise<F extends 'xlsx' ? Uint8Array : string> {
  const { profile: id = 'plain', format = 'md', controls = [] } = options;
  const profile = matrixProfileOf(id);
  if (!profile) throw new RangeError(`There is no profile "${id}".`);
  const { ids: only, faults } = readControls(controls.join(','));
  if (faults[0] !== undefined) throw new RangeError(faults[0]);
  const made = await makeMatrix(chosen(words), { ...catalogue, only, profile, format });
  return made as F extends 'xlsx' ? Uint8Array : string;
}

function chosen(words: readonly string[]): readonly ChosenMode[] {
  const { modes, unknown } = readMatrixChoice(words, catalogue.services);
  const [first] = unknown;
  if (!first) return modes;
  const { text, nearest } = first;
  throw new RangeError(nearest === undefined ? text : `${text} Did you mean "${nearest}"?`);
}
