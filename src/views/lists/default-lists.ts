/** The lists of switches, by what these are while nobody touches them. */
import type { CategoryId } from '#catalog/index.ts';
import { defaultsView, type DefaultsView } from '../defaults-view.ts';
import { countsOf } from '../question-view.ts';
import { counted } from '#catalog/text/counted.ts';
import { categoryGroups, type CategoryGroup } from './category-groups.ts';
import { services } from '../services.ts';
import { defaultsPath } from '../urls.ts';

export interface DefaultList {
  readonly id: 'off' | 'closed' | 'on' | 'always';
  readonly path: string;
  readonly inCategory: (category: CategoryId) => string;
  readonly title: string;
  readonly text: string;
  readonly linesOf: (view: DefaultsView) => DefaultsView['off'];
}

type Words = Pick<DefaultList, 'title' | 'text' | 'linesOf'>;

const list = (id: DefaultList['id'], words: Words): DefaultList => ({
  id,
  // The switches that are off are what most readers come for.
  path: id === 'off' ? defaultsPath() : defaultsPath(id),
  inCategory: (category) => `${defaultsPath(id)}${category}/`,
  ...words,
});

export const defaultLists: readonly DefaultList[] = [
  list('off', {
    title: 'Off until you turn it on',
    text: 'These are off while nobody touches them, and most protect once they are on. Name the services that you use to see how each is switched, and print or copy their list.',
    linesOf: ({ off }) => off,
  }),
  list('closed', {
    title: 'Closed until you open it',
    text: 'While nobody touches these, a way in or out stays closed, or a right is not passed on. Opening one is your decision.',
    linesOf: ({ closed }) => closed,
  }),
  list('on', {
    title: 'On, and you can turn it off',
    text: 'New resources have these; somebody with the permission can take them away.',
    linesOf: ({ on }) => on,
  }),
  list('always', {
    title: 'Not yours to switch',
    text: 'These are always on, or their switch is AWS’s.',
    linesOf: ({ always, byAws }) => [...always, ...byAws],
  }),
];

/** What the page of a list shows. */
export interface DefaultsPage {
  readonly list: DefaultList;
  readonly category?: CategoryGroup | undefined;
  /** What the frame of the page says of it. */
  readonly frame: {
    readonly title: string;
    readonly description: string;
    /** As Starlight wants them, for its table of contents. */
    readonly headings: { slug: string; text: string; depth: number }[];
    readonly category: CategoryId | undefined;
  };
  /** The switches by category, without those that have none. */
  readonly groups: readonly (Pick<CategoryGroup, 'id' | 'name'> & {
    readonly lines: DefaultsView['off'];
  })[];
  /** How many services have one. */
  readonly count: number;
}

/** What the page of a list shows; of one category, where one is named. */
export function defaultsPage(of: DefaultList, category?: CategoryGroup): DefaultsPage {
  const lines = of.linesOf(defaultsView(category?.services ?? services));
  const groups = (category ? [category] : categoryGroups)
    .map(({ id, name }) => ({
      id,
      name,
      lines: lines.filter(({ service }) => service.category === id),
    }))
    .filter((group) => group.lines.length > 0);
  const { services: count } = countsOf(lines);
  return {
    list: of,
    category,
    frame: {
      title: category ? `${of.title}: ${category.name}` : of.title,
      description: `${of.text} ${counted(lines.length, 'switch', 'switches')} of ${category?.name ?? 'all categories'} in ${counted(count, 'AWS service')}, each with its modes and its row.`,
      headings: groups.map(({ id, name }) => ({ slug: id, text: name, depth: 2 })),
      category: category?.id,
    },
    groups,
    count,
  };
}
