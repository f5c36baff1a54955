/** The components that content may use. `src/site/components/content` has the components themselves. */
import { layerIds, partsOf } from '#catalog/index.ts';
import type { Project } from '../rule.ts';

/** What the allowed values of attributes depend on: the services with their parts, and the guides. */
export type AttributeContext = Pick<
  Project,
  'entries' | 'archetypes' | 'traits' | 'unreadable' | 'content'
>;

/** What an attribute may hold. */
interface AttributeType {
  readonly required?: true;
  /** For a list of values, separated by commas: how many it has at least, and at most. */
  readonly list?: readonly [least: number, most: number];
  /** Returns the allowed values. Any text is allowed where this is left out or returns undefined. */
  readonly values?: (
    known: AttributeContext,
    siblings: Readonly<Record<string, string>>,
  ) => readonly string[] | undefined;
}

type Component = Readonly<Record<string, AttributeType>>;

const serviceIds = ({ entries, unreadable }: AttributeContext) => [
  ...entries.map(({ id }) => id),
  ...unreadable,
];

/** Undefined for an unknown service: its modes are unknown too. */
const modeIds = ({ entries }: AttributeContext, { service }: Readonly<Record<string, string>>) =>
  entries.find(({ id }) => id === service)?.modes.map(({ id }) => id);

/** The parts of a service, or of its mode where one is named; undefined where these are unknown. */
function partIds(
  known: AttributeContext,
  { service: id, mode }: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const service = known.entries.find((entry) => entry.id === id);
  const modes = service?.modes.filter((each) => mode === undefined || each.id === mode) ?? [];
  if (!service || modes.length === 0) return undefined;
  return [
    ...new Set(modes.flatMap((each) => partsOf(service, each, known)).map((part) => part.id)),
  ];
}

/**
 * Modes by their words, `rds.rds`, and services, which mean their default mode. What is said of an
 * unreadable service cannot be known, so it passes.
 */
const modeWords = (
  { entries, unreadable }: AttributeContext,
  { modes = '' }: Readonly<Record<string, string>>,
) => [
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
