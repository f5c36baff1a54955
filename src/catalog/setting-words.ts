import type { Lifecycle, Setting } from './schema.ts';

type Switch = Exclude<Setting, { readonly state: 'always-on' }>;
type SwitchedState = Switch['state'];

/**
 * A switch in words: its state when nobody touches it, and who may change it. Where the way to create the
 * resource decides, the state says so: "On in the console, off by the API".
 */
export function settingWords(setting: Setting): { readonly state: string; readonly by: string } {
  return {
    state: settingState(setting).replace(/^./, (letter) => letter.toUpperCase()),
    by:
      setting.state === 'always-on'
        ? 'nobody can switch it off'
        : setting.changedBy === 'customer'
          ? 'you change it'
          : 'AWS changes it',
  };
}

/** The state of a switch when nobody touches it, within a sentence: "off by default". */
export const settingState = (setting: Setting): string =>
  setting.state === 'always-on' ? 'always on' : switchedState(setting);

function switchedState({ state, opens, doors = {} }: Switch): string {
  const word = (of: SwitchedState) =>
    of === 'on-by-default' ? (opens ? 'open' : 'on') : opens ? 'closed' : 'off';
  const { console: there = state, api = state } = doors;
  if (there === api) return `${word(there)} by default`;
  return `${word(there)} in the console, ${word(api)} by the API`;
}

/** The states that a switch has when nobody touches it: two where console and API differ. */
export const statesOf = (setting: Setting): readonly Setting['state'][] =>
  setting.state === 'always-on'
    ? [setting.state]
    : [...new Set([setting.doors?.console ?? setting.state, setting.doors?.api ?? setting.state])];

const words = { maintenance: 'Closed to new customers', sunset: 'Ending', ended: 'Ended' } as const;

/** An ending in words, without its date, and the word that leads to the date. */
export const lifecycleWords = ({
  status,
}: Lifecycle): { status: string; when: 'on' | 'since' } => ({
  status: words[status],
  when: status === 'sunset' ? 'on' : 'since',
});
