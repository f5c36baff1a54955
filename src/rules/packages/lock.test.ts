import { expect, test } from 'vitest';
import { packagesOfLock } from './lock.ts';

const lock = {
  name: 'site',
  packages: {
    '': { name: 'site', license: 'MIT' },
    'node_modules/@site/tool': { version: '1.0.0', license: 'ISC' },
    'node_modules/old': { name: 'tool', version: '0.9.0' },
    'node_modules/a/node_modules/old': { version: '0.8.0', license: 'MIT' },
  },
};

test('names packages with their lines, and not the project', () => {
  const found = packagesOfLock(JSON.stringify(lock, null, 2));
  expect(found.map(({ name, line, license }) => [name, line, license])).toEqual([
    ['@site/tool', 8, 'ISC'],
    ['tool', 12, undefined],
    ['old', 16, 'MIT'],
  ]);
});
