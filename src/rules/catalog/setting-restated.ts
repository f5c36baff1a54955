import { overriddenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

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
