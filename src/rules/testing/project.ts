/** Small projects for the tests of rules: valid until the test breaks something. */
import { catalogIds } from '#load/ids/catalog-ids.ts';
import type { BaseIds } from '#load/ids/read-base.ts';
import type {
  ArchetypeEntry,
  ModeEntry,
  Part,
  ServiceEntry,
  TraitEntry,
  WrittenPart,
  WrittenService,
} from '#catalog/index.ts';
import { sortDiagnostics, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';
import type { Locate } from '#load/locator.ts';
import { parseContent } from '#load/content/content-file.ts';
import type { Project, Rule, WrittenFile } from '../rule.ts';
import type { Location, PathStep } from '#load/location.ts';
import { runRules } from '../run.ts';

/** The day that counts as today in tests. */
export const testDay = '2026-11-24';

export const errorPageUrl = (rule: string) => `https://line.example/errors/${rule}/`;

/** A part that breaks no rule. */
export const aPart = (part: Partial<Part> = {}): Part => ({
  id: 'os-patches',
  layer: 'operating-system',
  name: 'Apply guest OS patches',
  owner: 'customer',
  duty: 'Install the updates that the publisher makes.',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html',
      title: 'Update management in Amazon EC2',
      verified: testDay,
    },
  ],
  ...part,
});

/** A mode that breaks no rule. */
export const aMode = (mode: Partial<ModeEntry> = {}): ModeEntry => ({
  id: 'virtual-instance',
  name: 'Virtual instance',
  summary: 'You run a guest on a host of AWS.',
  ...mode,
});

/** An entry that breaks no rule; its archetype does not exist, so that its stack is its own. */
export const aService = (service: Partial<ServiceEntry> = {}): ServiceEntry => ({
  id: 'ec2',
  name: 'Amazon Elastic Compute Cloud',
  shortName: 'EC2',
  category: 'compute',
  summary: 'Virtual machines and whole servers, by the second.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  archetype: 'none',
  add: [aPart()],
  modes: [aMode()],
  ...service,
});

/** An archetype that breaks no rule. */
export const anArchetype = (archetype: Partial<ArchetypeEntry> = {}): ArchetypeEntry => ({
  id: 'machine',
  name: 'Machine',
  summary: 'A machine that somebody runs.',
  order: 1,
  add: [aPart()],
  ...archetype,
});

/** A trait that breaks no rule. */
export const aTrait = (trait: Partial<TraitEntry> = {}): TraitEntry => ({
  id: 'guest',
  name: 'Guest',
  summary: 'What runs inside a machine of somebody else.',
  add: [aPart()],
  ...trait,
});

/** A part as an entry writes it: with the key of a page. */
export const aWrittenPart = (part: Partial<WrittenPart> = {}): WrittenPart => ({
  ...(aPart() as Omit<Part, 'setting' | 'evidence'>),
  sources: ['updates'],
  ...part,
});

/** What a file says of a service that breaks no rule: its name and folder are the id and the category. */
export const aWrittenService = (service: Partial<WrittenService> = {}): WrittenService => ({
  name: 'Amazon Elastic Compute Cloud',
  shortName: 'EC2',
  summary: 'Virtual machines and whole servers, by the second.',
  guide: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/',
  read: testDay,
  archetype: 'none',
  add: [aWrittenPart()],
  modes: [
    { id: 'virtual-instance', name: 'Virtual instance', summary: 'You run a guest on AWS’s host.' },
  ],
  pages: { updates: { path: 'update-management', title: 'Update management in Amazon EC2' } },
  ...service,
});

/** A file of the catalogue with this value; by default, the entry of `ec2`. */
export function aFile(
  value: unknown,
  { kind = 'service', id = 'ec2', category = '' }: Partial<WrittenFile> = {},
): WrittenFile {
  const folder = kind === 'service' ? category || 'compute' : '';
  const file = ['src/catalog', `${kind}s`, folder, `${id}.ts`].filter(Boolean).join('/');
  return { kind, id, category: folder, file, literal: { value } };
}

/** Pages by their path. */
type Pages = Readonly<Record<string, string>>;

/** An otherwise empty project with these things in it. */
export function projectWith({
  pages = {},
  ...given
}: Partial<Omit<Project, 'content'>> & { readonly pages?: Pages }): Project {
  const content = Object.entries(pages).map(([file, text]) => parseContent(file, text));
  return {
    files: [],
    archetypes: [],
    traits: [],
    entries: [],
    unresolved: [],
    readPicture: async () => undefined,
    unreadable: [],
    unreadableKeys: [],
    content,
    pagesToCheck: content,
    contentPaths: Object.entries(pages).map(([file, text]) => ({
      file,
      kind: 'file',
      bytes: Buffer.byteLength(text),
    })),
    reference: { configRules: [], securityHubControls: [], nistControls: [], seenAddresses: [] },
    teams: { file: 'src/site.config.ts', patterns: [] },
    today: testDay,
    ...given,
  };
}

/** What `npm run check` prints for one rule; places in data read as paths. */
export async function report(rule: Rule, project: Project): Promise<string> {
  return terminalReport(await runRules([rule], project, locateByName, []), errorPageUrl);
}

/** What one rule finds, as `listed` has it; places in data read as paths. */
export const found = async (rule: Rule, project: Project): Promise<string> =>
  listed(await runRules([rule], project, locateByName, []));

/** Where one rule finds something, in the order of a report. */
export async function places(rule: Rule, project: Project): Promise<readonly string[]> {
  return sortDiagnostics(await runRules([rule], project, locateByName, [])).map(placeOf);
}

/** Diagnostics in the order of a report: a place a line, and under the first of each kind what it says. */
export function listed(diagnostics: readonly Diagnostic[]): string {
  const kinds = new Set<string>();
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => {
      const { message, expected, help } = diagnostic;
      const kind = `${message} ${expected} ${help}`.replace(quoted, '');
      const says = kinds.has(kind) ? [] : [`  ${message}`, `  ${expected}`, `  ${help}`];
      kinds.add(kind);
      return [placeOf(diagnostic), ...says].join('\n');
    })
    .join('\n');
}

/** What differs between two messages of one kind. */
const quoted = /Did you mean "[^"]*"\? |"[^"]*"(?:, "[^"]*")*|'[^']*'|\d+/g;

const placeOf = ({ file, line, column, severity }: Diagnostic): string =>
  `${file}${line * column > 1 ? `:${line}:${column}` : ''}${severity ? ' (warning)' : ''}`;

const locateByName: Locate = async (place) =>
  place.kind === 'file' ? place : { file: nameOf(place), line: 1, column: 1 };

function nameOf(place: Exclude<Location, { kind: 'file' }>): string {
  const start = place.kind === 'data' ? place.file : place.id;
  return [start, ...place.path.map(stepName)].join(' › ');
}

const stepName = (step: PathStep) => (typeof step === 'object' ? step.id : String(step));

/** What was there before a change: the ids of entries, and no claims. */
export const aBase = (
  entries: Parameters<typeof catalogIds>[0],
  retired: Parameters<typeof catalogIds>[1] = [],
): BaseIds => ({
  name: 'main (1a2b3c4)',
  ...catalogIds(entries, retired),
  claims: new Set(),
  pages: new Set(),
});
