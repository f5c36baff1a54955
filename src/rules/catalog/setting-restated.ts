import { changedParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

export const settingRestated: Rule = {
  id: 'setting-restated',
  invariant: 'A part that is given pages of its own says its own setting, and inherits none.',
  *check(project) {
    for (const { id, change, inherited, at } of changedParts(project)) {
      if (change.sources === undefined || change.setting !== undefined) continue;
      const { setting } = inherited.find((part) => part.setting) ?? {};
      if (!setting) continue;
      yield {
        at,
        message: `"${id}" is given pages of its own, and still inherits the setting "${setting.state}", which other pages gave.`,
        expected: "Allowed: the setting that these pages give, or setting: 'none'.",
        help: 'Read these pages for what is on while nobody touches it, and write that here.',
      };
    }
  },
};
