import {
  archetypeParts,
  startOf,
  traitParts,
  type Adjustments,
  type ServiceEntry,
  type StackPart,
} from '../../../catalog/index.ts';
import { inService, within, type CatalogPlace } from '../../../project/place.ts';
import type { Project, Rule } from '../../rule.ts';

export const settingRestated: Rule = {
  id: 'setting-restated',
  invariant: 'A part that is given pages of its own says its own setting, and inherits none.',
  *check(project) {
    for (const { change = {}, inherited, at } of adjusted(project)) {
      for (const [id, own] of Object.entries(change)) {
        if (own?.sources === undefined || own.setting !== undefined) continue;
        const setting = inherited.find((part) => part.id === id && part.setting)?.setting;
        if (!setting) continue;
        yield {
          at: within(at, 'change', id),
          found: `"${id}" is given pages of its own, and still inherits the setting "${setting.state}", which other pages gave.`,
          allowed: "Allowed: the setting that these pages give, or setting: 'none'.",
          next: 'Read these pages for what is on while nobody touches it, and write that here.',
        };
      }
    }
  },
};

interface Adjusted extends Pick<Adjustments, 'change'> {
  /** The parts before the change. */
  readonly inherited: readonly StackPart[];
  readonly at: CatalogPlace;
}

/** What services and modes adjust, and what of. */
function* adjusted(project: Project): Generator<Adjusted> {
  const brought = ({ with: ids = [] }: Adjustments) => ids.flatMap((id) => traitParts(project, id));
  for (const service of project.entries) {
    yield {
      ...pick(service),
      inherited: [...startsOf(service, project), ...brought(service)],
      at: inService(service.id),
    };
    for (const mode of service.modes) {
      yield {
        ...pick(mode),
        inherited: [...startOf(service, mode, project), ...brought(mode)],
        at: inService(service.id, 'modes', { id: mode.id }),
      };
    }
  }
}

const pick = ({ change }: Adjustments) => (change ? { change } : {});

/** The parts of all archetypes that a service’s modes start from. */
const startsOf = (service: ServiceEntry, project: Project): readonly StackPart[] =>
  [
    ...new Set([service.archetype, ...service.modes.flatMap(({ archetype }) => archetype ?? [])]),
  ].flatMap((id) => archetypeParts(project, id));
