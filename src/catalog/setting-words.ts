import type { Setting } from './schema.ts';

const states = {
  'always-on': 'Always on',
  'on-by-default': 'On by default',
  'off-by-default': 'Off by default',
} as const;

/** A switch in words: its state when nobody touches it, and who may change it. */
export function settingWords(setting: Setting): { readonly state: string; readonly by: string } {
  const state = states[setting.state];
  if (setting.state === 'always-on') return { state, by: 'nobody can switch it off' };
  return {
    state: setting.opens ? 'Closed by default' : state,
    by: setting.changedBy === 'customer' ? 'you change it' : 'AWS changes it',
  };
}
