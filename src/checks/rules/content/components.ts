/** The components that content may use. `src/components/content` has the components themselves. */
import { layerIds } from '../../../catalog/index.ts';
import type { Project } from '../../rule.ts';

/** What the allowed values of attributes depend on: the services and the guides. */
export type AttributeContext = Pick<Project, 'entries' | 'unreadable' | 'content'>;

/** What an attribute may hold. */
interface AttributeType {
  readonly required?: true;
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

const guideIds = ({ content }: AttributeContext) =>
  content.filter(({ folder }) => folder === 'guides').map(({ id }) => id);

export const components = {
  /** An aside beside the text. */
  Aside: {
    type: { values: () => ['note', 'tip', 'caution', 'danger'] },
    title: {},
  },
  /** A link to a guide. */
  GuideLink: { id: { required: true, values: guideIds } },
  /** A link to a layer's page. */
  LayerLink: { id: { required: true, values: () => layerIds } },
  /** A link to a service's page. */
  ServiceLink: { id: { required: true, values: serviceIds } },
  /** The picture of a mode's stack; of the default mode where none is named. */
  StackDiagram: { service: { required: true, values: serviceIds }, mode: { values: modeIds } },
} as const satisfies Readonly<Record<string, Component>>;

/** The attributes of a component, or undefined where content may not use it. */
export const componentOf = (name: string): Component | undefined =>
  Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;

export const componentNames = Object.keys(components);
