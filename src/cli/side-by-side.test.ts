import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

const node = (script: string) => ['node', '-e', script] as const;

test('each says its part whole when it ends, and all that failed are named', async () => {
  const said: string[] = [];
  const failed = await sideBySide(
    {
      sound: node(`console.log('one'); setTimeout(() => console.error('two'), 50)`),
      broken: node(`console.log('now'); process.exitCode = 2`),
      absent: ['no-such-command-of-ours'],
    },
    (text) => said.push(text),
  );
  expect(failed.toSorted()).toEqual(['absent', 'broken']);
  expect(said.toSorted()).toEqual([
    '\n✔ sound\none\ntwo\n',
    '\n✖ absent\nspawn no-such-command-of-ours ENOENT\n',
    '\n✖ broken\nnow\n',
  ]);
});
