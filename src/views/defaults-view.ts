/** The switches of all modes by what they are while nobody touches them: the data of `/defaults/`. */
import {
  statesOf,
  type CategoryId,
  type Service,
  type Setting,
  type StackPart,
} from '#catalog/index.ts';
import { counted } from '#catalog/text/counted.ts';
import { categoryGroups, type CategoryGroup } from './lists/groups.ts';
import { modeLines, type ModeLine } from './modes.ts';
import { countsOf } from './question-view.ts';
import { services } from './services.ts';
import { defaultsPath } from './urls.ts';

/** A switch of a service: the modes in which it reads the same. */
export interface DefaultLine extends ModeLine {
  readonly part: StackPart & { readonly setting: Setting };
}

/**
 * Finds the switches of some services, in the order of services, top layer first. Each is in one list; in
 * two where console and API leave it differently.
 */
export function defaultsView(of: readonly Service[]) {
  const lines = of.flatMap(switchesOf);
  const having = (holds: (setting: Setting) => boolean) =>
    lines.filter(({ part }) => holds(part.setting));
  return {
    /** Off until you turn it on: most protect once they are on. */
    off: having(isOff),
    /** Off too, and what they open is closed until you turn them on. */
    closed: having((setting) => isYours(setting, 'off-by-default') && opens(setting)),
    /** On, and you can turn it off. */
    on: having((setting) => isYours(setting, 'on-by-default')),
    /** Nobody can turn it off. */
    always: having(({ state }) => state === 'always-on'),
    /** Switches that only AWS changes. */
    byAws: having((setting) => 'changedBy' in setting && setting.changedBy === 'aws'),
  };
}

/** True of a switch of the customer's that is off until somebody turns it on, and opens nothing then. */
export const isOff = (setting: Setting): boolean =>
  isYours(setting, 'off-by-default') && !opens(setting);

const isYours = (setting: Setting, state: Setting['state']): boolean =>
  statesOf(setting).includes(state) && 'changedBy' in setting && setting.changedBy === 'customer';

const opens = (setting: Setting): boolean => 'opens' in setting && setting.opens === true;

function switchesOf(service: Service): readonly DefaultLine[] {
  const all = service.modes.flatMap((mode) =>
    mode.stack.layers
      .toReversed()
      .flatMap(({ parts }) => parts.flatMap((part) => (hasSetting(part) ? [{ mode, part }] : []))),
  );
  return modeLines(service, all, ({ part: { id, name, owner, duty, setting } }) =>
    JSON.stringify([id, name, owner, duty, setting]),
  );
}

const hasSetting = (part: StackPart): part is DefaultLine['part'] => part.setting !== undefined;

/** A list of switches with a page of its own, and a page for each category. */
const defaultList = (
  id: 'off' | 'closed' | 'on' | 'always',
  title: string,
  text: string,
  linesOf: (view: ReturnType<typeof defaultsView>) => readonly DefaultLine[],
) => ({
  id,
  title,
  text,
  linesOf,
  // The switches that are off are what most readers come for.
  path: id === 'off' ? defaultsPath() : defaultsPath(id),
  inCategory: (category: CategoryId) => `${defaultsPath(id)}${category}/`,
});

export const defaultLists = [
  defaultList(
    'off',
    'Off until you turn it on',
    'These are off while nobody touches them, and most protect once they are on. Name the services that you use to see how each is switched, and print or copy their list.',
    ({ off }) => off,
  ),
  defaultList(
    'closed',
    'Closed until you open it',
    'While nobody touches these, a way in or out stays closed, or a right is not passed on. Opening one is your decision.',
    ({ closed }) => closed,
  ),
  defaultList(
    'on',
    'On, and you can turn it off',
    'New resources have these; somebody with the permission can take them away.',
    ({ on }) => on,
  ),
  defaultList(
    'always',
    'Not yours to switch',
    'These are always on, or their switch is AWS’s.',
    ({ always, byAws }) => [...always, ...byAws],
  ),
];

export type DefaultsPage = ReturnType<typeof defaultsPage>;

/** What the page of a list shows; of one category, where one is named. */
export function defaultsPage(list: (typeof defaultLists)[number], category?: CategoryGroup) {
  const lines = list.linesOf(defaultsView(category?.services ?? services));
  const groups = (category ? [category] : categoryGroups)
    .map(({ id, name }) => ({
      id,
      name,
      lines: lines.filter(({ service }) => service.category === id),
    }))
    .filter((group) => group.lines.length > 0);
  const { services: count } = countsOf(lines);
  return {
    list,
    category,
    /** What the frame of the page says of it; headings as Starlight wants them. */
    frame: {
      title: category ? `${list.title}: ${category.name}` : list.title,
      description: `${list.text} ${counted(lines.length, 'switch', 'switches')} of ${category?.name ?? 'all categories'} in ${counted(count, 'AWS service')}, each with its modes and its row.`,
      headings: groups.map(({ id, name }) => ({ slug: id, text: name, depth: 2 })),
      category: category?.id,
    },
    /** The switches by category, without those that have none. */
    groups,
    /** How many services have one. */
    count,
  };
}
