/** The lists of switches, by what these are while nobody touches them. */
import type { CategoryId } from '../catalog/index.ts';
import type { DefaultsView } from '../views/defaults-view.ts';
import { defaultsPath } from './urls.ts';

export interface DefaultList {
  readonly id: 'off' | 'on' | 'always';
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
    text: 'While nobody switches these on, they protect nothing. A category’s page says how each is switched, as a list to print.',
    linesOf: ({ off }) => off,
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
