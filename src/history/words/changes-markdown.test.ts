/** Limits of a comment. That all it quotes is text, src/workflows/ownership-comment.fuzz.test.ts holds. */
import { expect, test } from 'vitest';
import { compare } from '../compare.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from '../testing/snapshots.ts';
import { changesMarkdown } from './changes-markdown.ts';

test('a comment stays below what GitHub takes, and says what is left out', () => {
  const services = (owner: 'aws' | 'customer') =>
    Array.from({ length: 900 }, (_, index) =>
      serviceSnapshot(`s${index}`, [
        modeOf('a', [partOf('p', { name: `Part ${index} ${'long '.repeat(30)}`, owner })]),
      ]),
    );
  const changes = compare(snapshot(services('aws')), snapshot(services('customer')));
  const markdown = changesMarkdown(changes, 'a and b');
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).toMatch(/\n\d+ more: npm run diff lists them all\./);
  expect(markdown.endsWith('*a and b.*\n')).toBe(true);
});

test.each(['"', '>', '![', '*', '[a](', '@', '\u200b', 'word '])(
  'a name of 20,000 times %j is cut, and what changes is still said',
  (sign) => {
    const name = sign.repeat(20_000);
    const changed = partOf('p', { name, duty: name, owner: 'customer' });
    const added = modeOf('b', [], { name, line: name });
    const changes = compare(
      snapshot([serviceSnapshot('x', [modeOf('a', [partOf('p', { duty: 'Before.' })])])]),
      snapshot([
        serviceSnapshot('x', [modeOf('a', [changed], { name }), added], {
          shortName: name,
          summary: name,
        }),
      ]),
    );
    const markdown = changesMarkdown(changes, name);
    expect(markdown).toContain('**AWS → you**');
    expect(markdown).not.toContain('npm run diff lists them all');
    expect(markdown.length).toBeLessThan(20_000);
  },
);
