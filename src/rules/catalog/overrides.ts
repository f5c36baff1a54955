/** What an override says of a part, and how many of them one part has. */
import { modeStacks, overridesOf } from '#load/stacks.ts';
import { overriddenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

export const ownerStated: Rule = {
  id: 'owner-stated',
  invariant: 'An override says whose the part is, and says a duty of its own where that moves.',
  *check(project) {
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      const owners = [...new Set(inherited.map(({ owner }) => owner))];
      // The rule change-targets reports that there is no such part.
      if (owners.length === 0) continue;
      const words = owners.map((owner) => `'${owner}'`).join(' and ');
      if (override.owner === undefined) {
        yield {
          at,
          message: `The override of "${id}" does not say whose the part is.`,
          expected: `Allowed: owner: 'customer' or owner: 'aws'; without a word it stays ${words}.`,
          help: 'Write the owner, so that whoever opens the entry sees it.',
        };
      } else if (owners.some((owner) => owner !== override.owner) && override.duty === undefined) {
        yield {
          at,
          message: `The owner of "${id}" moves to '${override.owner}', and its duty stays that of ${words}.`,
          expected: 'Allowed: a move with the duty of the new owner.',
          help: 'Read on the page what the new owner does, and write that as the duty.',
        };
      }
    }
  },
};

export const settingRestated: Rule = {
  id: 'setting-restated',
  invariant: 'A part that is given pages of its own says its own setting, and inherits none.',
  *check(project) {
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      if (override.sources === undefined || override.setting !== undefined) continue;
      if (override.remove?.includes('setting')) continue;
      const { setting } = inherited.find((part) => part.setting) ?? {};
      if (!setting) continue;
      yield {
        at,
        message: `"${id}" is given pages of its own, and still inherits the setting "${setting.state}", which other pages gave.`,
        expected: "Allowed: the setting that these pages give, or remove: ['setting'].",
        help: 'Read these pages for what is on while nobody touches it, and write that here.',
      };
    }
  },
};

const MAX_OVERRIDES = 2;

export const inheritanceDepth: Rule = {
  id: 'inheritance-depth',
  invariant: 'A part is overridden twice at most on its way to a mode.',
  *check(project) {
    for (const { service, mode, parts } of modeStacks(project)) {
      for (const { id } of parts) {
        const [last, ...earlier] = overridesOf(service, mode, id, project);
        // A mode that only takes the part from another would repeat what is reported there.
        const isOwn = mode.override !== undefined && Object.hasOwn(mode.override, id);
        if (!last || !isOwn || earlier.length < MAX_OVERRIDES) continue;
        yield {
          at: last,
          message: `"${id}" is overridden ${earlier.length + 1} times on its way to the mode "${mode.id}".`,
          expected: `Allowed: ${MAX_OVERRIDES} overrides, so that a reader finds all of a part in three places.`,
          help: 'Move the service’s override into the modes that it is true of, or let the mode start from an archetype.',
        };
      }
    }
  },
};
