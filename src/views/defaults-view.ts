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
import { modeLines, partsFromTop, type ModeLine } from './modes.ts';
import { countsOf } from './question-view.ts';
import { services } from './services.ts';
import { defaultsPath } from './urls.ts';

/** A switch of a service: the modes in which it reads the same. */
export interface DefaultLine extends ModeLine {
  readonly part: StackPart & { readonly setting: Setting };
}

/** True of a switch of the customer's that is off until somebody turns it on, and opens nothing then. */
export const isOff = (setting: Setting): boolean =>
  isYours(setting, 'off-by-default') && !opens(setting);

const isYours = (setting: Setting, state: Setting['state']): boolean =>
  statesOf(setting).includes(state) && 'changedBy' in setting && setting.changedBy === 'customer';

const opens = (setting: Setting): boolean => 'opens' in setting && setting.opens === true;

function switchesOf(service: Service): readonly DefaultLine[] {
  const all = service.modes.flatMap((mode) =>
    partsFromTop(mode).flatMap((part) => (hasSetting(part) ? [{ mode, part }] : [])),
  );
  return modeLines(service, all, ({ part: { id, name, owner, duty, setting } }) =>
    JSON.stringify([id, name, owner, duty, setting]),
  );
}

const hasSetting = (part: StackPart): part is DefaultLine['part'] => part.setting !== undefined;

/**
 * A list of switches with a page of its own, and a page for each category. Each switch is in one list; in two
 * where console and API leave it differently.
 *
 * @param kinds What is true of the switches that come first, and of those after them.
 */
const defaultList = (
  id: 'off' | 'closed' | 'on' | 'always',
  title: string,
  text: string,
  ...kinds: readonly ((setting: Setting) => boolean)[]
) => ({
  id,
  title,
  text,
  kinds,
  // The switches that are off are what most readers come for.
  path: id === 'off' ? defaultsPath() : defaultsPath(id),
  inCategory: (category: CategoryId) => `${defaultsPath(id)}${category}/`,
});

export const defaultLists = [
  defaultList(
    'off',
    'Off until you turn it on',
    'These are off by default, and most protect you once they are on. Name the services that you use to see how to change each switch, and print or copy the list.',
    isOff,
  ),
  defaultList(
    'closed',
    'Closed until you open it',
    'By default, each of these keeps a way in or out closed, or grants no permission. Opening one is your decision.',
    (setting) => isYours(setting, 'off-by-default') && opens(setting),
  ),
  defaultList(
    'on',
    'On, and you can turn it off',
    'New resources have these. Somebody with the permission can turn them off.',
    (setting) => isYours(setting, 'on-by-default'),
  ),
  defaultList(
    'always',
    'Not yours to change',
    'These are always on, or AWS controls the switch.',
    ({ state }) => state === 'always-on',
    (setting) => 'changedBy' in setting && setting.changedBy === 'aws',
  ),
];

/** What the page of a list shows, in the order of services, top layer first; of one category, where one is named. */
export function defaultsPage(list: (typeof defaultLists)[number], category?: CategoryGroup) {
  const switches = (category?.services ?? services).flatMap(switchesOf);
  const lines = list.kinds.flatMap((holds) => switches.filter(({ part }) => holds(part.setting)));
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
