/**
 * What a page may hold. Pages come from strangers, and MDX is code: whatever is not listed here is
 * reported, and nothing of the page is run. `src/site/components/content` has the components themselves.
 */
import { layerIds, partsOf } from '#catalog/index.ts';
import type { Project } from '../rule.ts';

/** The nodes of Markdown that say no more than their words. `page-guard.ts` looks into the others. */
export const plainNodes: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
  'linkReference',
  'imageReference',
  'textDirective',
]);

/** The schemes of addresses; relative ones have none. */
export const schemes: readonly string[] = ['https:', 'mailto:'];

/** The HTML that MDX pages may use where Markdown has no character for it, with its attributes. */
export const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ['abbr', ['title']],
  ['br', []],
  ['details', []],
  ['kbd', []],
  ['sub', []],
  ['summary', []],
  ['sup', []],
]);

/** Elements that do what Markdown has signs for, and how it writes them: a matter of style. */
export const elementsInMarkdown: ReadonlyMap<string, string> = new Map([
  ['b', '**…**'],
  ['strong', '**…**'],
  ['i', '*…*'],
  ['em', '*…*'],
  ['code', '`…`'],
  ['del', '~~…~~'],
]);

/** What the allowed values of attributes depend on: the services with their parts, and the guides. */
export type AttributeContext = Pick<
  Project,
  'entries' | 'archetypes' | 'traits' | 'unreadable' | 'content'
>;

type Attributes = Readonly<Record<string, string>>;

/** What an attribute may hold. */
interface AttributeType {
  readonly required?: true;
  /** For a list of values, separated by commas: how many it has at least, and at most. */
  readonly list?: readonly [least: number, most: number];
  /** Returns the allowed values. Any text is allowed where this is left out or returns undefined. */
  readonly values?: (
    known: AttributeContext,
    siblings: Attributes,
  ) => readonly string[] | undefined;
}

type Component = Readonly<Record<string, AttributeType>>;

const serviceIds = ({ entries, unreadable }: AttributeContext) => [
  ...entries.map(({ id }) => id),
  ...unreadable,
];

/** Undefined for an unknown service: its modes are unknown too. */
const modeIds = ({ entries }: AttributeContext, { service }: Attributes) =>
  entries.find(({ id }) => id === service)?.modes.map(({ id }) => id);

/** The parts of a service, or of its mode where one is named; undefined where these are unknown. */
function partIds(known: AttributeContext, { service: id, mode }: Attributes) {
  const service = known.entries.find((entry) => entry.id === id);
  const modes = service?.modes.filter((each) => mode === undefined || each.id === mode) ?? [];
  if (!service || modes.length === 0) return undefined;
  const parts = modes.flatMap((each) => partsOf(service, each, known));
  return [...new Set(parts.map((part) => part.id))];
}

/**
 * Modes by their words, `rds.rds`, and services, which mean their default mode. What is said of an
 * unreadable service cannot be known, so it passes.
 */
const modeWords = ({ entries, unreadable }: AttributeContext, { modes = '' }: Attributes) => [
  ...entries.flatMap(({ id, modes: own }) => [id, ...own.map((mode) => `${id}.${mode.id}`)]),
  ...itemsOf(modes).filter((word) => unreadable.includes(word.split('.', 1)[0] ?? '')),
];

/** The values of a list. */
export const itemsOf = (list: string): readonly string[] =>
  list.split(',').map((item) => item.trim());

const guideIds = ({ content }: AttributeContext) =>
  content.filter(({ folder }) => folder === 'guides').map(({ id }) => id);

export const components = {
  /** An aside beside the text. */
  Aside: {
    type: { values: () => ['note', 'tip', 'caution', 'danger'] },
    title: {},
  },
  /** Modes side by side: two to six. */
  Compare: { modes: { required: true, list: [2, 6], values: modeWords } },
  /** A link to a guide. */
  GuideLink: { id: { required: true, values: guideIds } },
  /** A link to a layer's page. */
  LayerLink: { id: { required: true, values: () => layerIds } },
  /** A link to a part's row. */
  RowLink: {
    service: { required: true, values: serviceIds },
    part: { required: true, values: partIds },
    mode: { values: modeIds },
  },
  /** A link to a service's page. */
  ServiceLink: { id: { required: true, values: serviceIds } },
  /** The picture of a mode's stack; of the default mode where none is named. */
  StackDiagram: { service: { required: true, values: serviceIds }, mode: { values: modeIds } },
} as const satisfies Readonly<Record<string, Component>>;

/** The attributes of a component, or undefined where content may not use it. */
export const componentOf = (name: string): Component | undefined =>
  Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;

export const componentNames = Object.keys(components);
