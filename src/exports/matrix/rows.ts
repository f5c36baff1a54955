/**
 * The rows of a responsibility matrix, one for each part of each chosen mode, and what they say in words. Also runs
 * in the browser.
 */
import { inControlOrder } from '#catalog/control-families.ts';
import { groupBy } from '#catalog/group-by.ts';
import { ownerOf, type OwnerId } from '#catalog/owners.ts';
import { settingWords } from '#catalog/setting-words.ts';
import type { MatrixOrigin, ServiceJson } from '../service-json.ts';

export type { MatrixOrigin } from '../service-json.ts';

type ModeJson = ServiceJson['modes'][number];
type LayerJson = ModeJson['layers'][number];

/**
 * What a responsibility matrix is made from: services in the shape in which they are published, so that
 * a page in the browser, a command and a build make the same of them. `/services/<id>.json` has it.
 */
export interface MatrixService extends Pick<ServiceJson, 'id' | 'name' | 'shortName' | 'aws'> {
  readonly scope: readonly (Omit<ServiceJson['scope'][number], 'program'> & {
    readonly program: string;
  })[];
  /** The default mode first. */
  readonly modes: readonly MatrixMode[];
}

export interface MatrixMode extends Pick<ModeJson, 'id' | 'name' | 'url'> {
  readonly layers: readonly (Pick<LayerJson, 'id' | 'name'> & {
    readonly parts: readonly MatrixPart[];
  })[];
}

export type MatrixPart = Omit<LayerJson['parts'][number], 'answers'>;

/** A mode that was asked for. */
export interface ChosenMode {
  readonly service: string;
  readonly mode: string;
  /** True where only the service was named: its default mode is meant, and the matrix says so. */
  readonly assumed: boolean;
}

/** Whether a customer can rely on AWS for it: `Partial` where AWS does it and the customer switches. */
export type Inheritance = 'Yes' | 'Partial' | 'No';

/** A part of a mode, with all that a profile may show of it. */
export interface MatrixRow {
  readonly service: Omit<MatrixService, 'modes'>;
  readonly mode: Omit<MatrixMode, 'layers'>;
  /** True where only the service was named, so that its default mode stands for it. */
  readonly assumed: boolean;
  /** The layer’s name. */
  readonly layer: string;
  readonly part: MatrixPart;
  readonly inheritance: Inheritance;
  /** Absolute. */
  readonly url: string;
}

/**
 * The rows of the chosen modes, in the order of the choice, each mode from its lowest layer up.
 *
 * @param services Those that are chosen, at least.
 * @throws {RangeError} for a mode that the services do not have.
 */
export function matrixRows(
  chosen: readonly ChosenMode[],
  services: readonly MatrixService[],
): readonly MatrixRow[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  return chosen.flatMap(({ service: id, mode: modeId, assumed }) => {
    const service = byId.get(id);
    const mode = service?.modes.find((each) => each.id === modeId);
    if (!service || !mode) throw new RangeError(`There is no mode "${id}.${modeId}".`);
    const switched = new Set(
      mode.layers.flatMap(({ parts }) => parts.flatMap(({ switchOf }) => switchOf ?? [])),
    );
    return mode.layers.flatMap(({ name: layer, parts }) =>
      parts.map((part) => ({
        service,
        mode,
        assumed,
        layer,
        part,
        inheritance: inheritanceOf(part, switched),
        url: `${mode.url}#${part.id}`,
      })),
    );
  });
}

function inheritanceOf({ owner, id, setting }: MatrixPart, switched: ReadonlySet<string>) {
  if (owner === 'customer') return 'No';
  const changed =
    setting && setting.state !== 'always-on' ? setting.changedBy === 'customer' : false;
  return changed || switched.has(id) ? 'Partial' : 'Yes';
}

/** A control or enhancement of NIST SP 800-53. */
export interface Control {
  /** Lower case as in OSCAL: `ac-6.1`. */
  readonly id: string;
  readonly title: string;
}

/** What a matrix says about one control. */
export interface ControlRows {
  readonly control: Control;
  /** The parts that answer to it; none where the catalogue does not cover it. */
  readonly rows: readonly MatrixRow[];
  /** Undefined where no part answers: then nothing is inherited, because nothing is known. */
  readonly inheritance?: Inheritance;
}

/**
 * Groups rows by control, for formats whose key is a control.
 *
 * @param controls Those to list, in their order, whether or not a part answers. Controls that only parts name
 *   follow.
 */
export function byControl(
  rows: readonly MatrixRow[],
  controls: readonly Control[],
): readonly ControlRows[] {
  const answers = rows.flatMap((row) =>
    [...new Set(row.part.controls)].map((control) => ({ control, row })),
  );
  const found = groupBy(answers, ({ control }) => control);
  const listed = new Set(controls.map(({ id }) => id));
  const others = [...found.keys()]
    .filter((id) => !listed.has(id))
    .sort(inControlOrder)
    .map((id) => ({ id, title: '' }));
  return [...controls, ...others].map((control) => {
    const own = found.get(control.id)?.map(({ row }) => row) ?? [];
    // Yes where AWS does all of it, No where the customer does; else both have a half.
    const [first, ...more] = new Set(own.map(({ inheritance }) => inheritance));
    if (!first) return { control, rows: [] };
    return { control, rows: own, inheritance: more.length === 0 ? first : 'Partial' };
  });
}

/** `RDS Custom for Oracle`; that a mode is assumed is said as well. */
export const modeName = ({ mode, assumed }: MatrixRow): string =>
  `${mode.name}${assumed ? ' (default mode)' : ''}`;

/** `RDS, RDS Custom for Oracle` */
export const fullModeName = (row: MatrixRow): string =>
  `${row.service.shortName}, ${modeName(row)}`;

export const ownerName = ({ part }: MatrixRow): string =>
  part.owner === 'aws' ? 'AWS' : (part.team ?? ownerOf(part.owner).name);

export const settingOf = ({ part }: MatrixRow): { readonly state: string; readonly by: string } =>
  part.setting ? settingWords(part.setting) : { state: '', by: '' };

const evidenceKinds = {
  // No list of services in scope was compared, so no report is a service’s.
  artifact: 'AWS Artifact, on data centers and hosts alone',
  'config-rule': 'AWS Config',
  'security-hub': 'Security Hub',
} as const;

/** `Security Hub: EC2.7; AWS Config: ebs-in-backup-plan`. */
export const evidenceOf = ({ part }: MatrixRow): string =>
  part.evidence.map(({ kind, id }) => `${evidenceKinds[kind]}: ${id}`).join('; ');

/** The oldest day on which a source was read; empty where one was not. */
export function verifiedOf({ part }: MatrixRow): string {
  const days = part.sources.map(({ verified }) => verified);
  return days.some((day) => day === undefined) ? '' : (days.toSorted()[0] ?? '');
}

/**
 * The duties of one owner, those of a mode behind its name, as FedRAMP asks it of several services:
 * `RDS, RDS Custom for Oracle: …`.
 */
export const dutiesOf = (rows: readonly MatrixRow[], owner: OwnerId): string =>
  byModeName(
    rows.filter(({ part }) => part.owner === owner),
    dutyTexts,
  );

/** Both halves: what AWS does, then what the customer does. */
export const bothHalves = (rows: readonly MatrixRow[]): string =>
  byModeName(rows, (own) =>
    (['aws', 'customer'] as const)
      .map((owner) => [owner, own.filter(({ part }) => part.owner === owner)] as const)
      .filter(([, half]) => half.length > 0)
      .map(([owner, half]) => `${owner === 'aws' ? 'AWS' : 'Customer'}: ${dutyTexts(half)}`)
      .join(' '),
  );

const byModeName = (
  rows: readonly MatrixRow[],
  textOf: (own: readonly MatrixRow[]) => string,
): string =>
  [...groupBy(rows, fullModeName)].map(([name, own]) => `${name}: ${textOf(own)}`).join('\n');

const dutyTexts = (rows: readonly MatrixRow[]): string =>
  rows.map(({ part }) => `${part.name}: ${part.duty}`).join(' ');

/** The services of some rows, each once, in their order. */
export const servicesOf = (rows: readonly MatrixRow[]) => [
  ...new Map(rows.map(({ service }) => [service.id, service])).values(),
];

/** Which of the services AWS names in each audit program that was compared, a sentence for each program. */
export function scopeNotes(rows: readonly MatrixRow[]): readonly string[] {
  const statements = servicesOf(rows).flatMap(({ shortName, scope }) =>
    scope.map((statement) => ({ shortName, ...statement })),
  );
  return [...groupBy(statements, ({ name }) => name)].map(([name, own]) => {
    const services = (state: (typeof own)[number]['state']) =>
      own
        .filter((each) => each.state === state)
        .map(({ shortName, limits = [] }) => [shortName, ...limits.map((limit) => `(${limit})`)])
        .map((words) => words.join(' '))
        .join(', ');
    const pages = new Set(own.flatMap(({ sources }) => sources.map(({ url }) => url)));
    return [
      `${name}, as AWS’s pages name services: ${services('named') || 'none of these'}.`,
      ...(services('not-named') ? [`Not named there: ${services('not-named')}.`] : []),
      `Pages: ${[...pages].join(' ')}`,
    ].join(' ');
  });
}

/** What stands below every matrix. */
export const originNotes = ({ day, version, site }: MatrixOrigin): readonly string[] => [
  `Dividing Line ${version}, catalogue of ${day}: ${site}`,
  'Licence of these words: CC BY 4.0.',
  'This is not a statement by AWS, and no authorization. Each row names the AWS page that it comes from.',
  'A report named in a row is on AWS’s data centers and hosts alone. An audit program that is not named below the rows was not compared. AWS lists the services in scope by program: https://aws.amazon.com/compliance/services-in-scope/.',
];
