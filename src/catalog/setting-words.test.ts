import { expect, test } from 'vitest';
import type { Setting } from './schema.ts';
import { settingWords, statesOf } from './setting-words.ts';

const changedBy = 'customer';
const off = 'off-by-default';
const on = 'on-by-default';

test.each<[Setting, string, readonly Setting['state'][]]>([
  [{ state: 'always-on' }, 'Always on', ['always-on']],
  [{ state: on, changedBy }, 'On by default', [on]],
  [{ state: off, changedBy }, 'Off by default', [off]],
  [{ state: off, changedBy, opens: true }, 'Closed by default', [off]],
  [
    { state: off, changedBy, doors: { console: on, api: off } },
    'On in the console, off by the API',
    [on, off],
  ],
  [
    { state: off, changedBy, doors: { console: on } },
    'On in the console, off by the API',
    [on, off],
  ],
  [{ state: on, changedBy, doors: { console: on } }, 'On by default', [on]],
  [
    { state: off, changedBy, opens: true, doors: { api: on } },
    'Closed in the console, open by the API',
    [off, on],
  ],
])('%j is "%s"', (setting, state, states) => {
  expect(settingWords(setting).state).toBe(state);
  expect(statesOf(setting)).toEqual(states);
});
