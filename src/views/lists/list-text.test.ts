import { expect, test } from 'vitest';
import { listMarkdown } from './list-text.ts';

const source = { title: 'Locks [of bells]', href: 'https://docs.example/locks.html#a(b)' };

test('a list has its groups, its lines and boxes to tick, each with its row and its page', () => {
  const text = listMarkdown({
    title: 'A vulnerability in: the lock',
    address: 'https://line.example/cve/lock/?name=bell',
    day: '2026-11-26',
    groups: [
      {
        name: 'Act',
        lines: [
          {
            of: 'Bell loud, soft',
            rows: [
              {
                owner: 'You',
                text: 'Replace the *lock*',
                modes: 'in loud',
                href: 'https://line.example/bell/#lock',
                duty: 'Replace it when you hear of it.',
                source,
              },
              { owner: '', text: 'Not answered yet.', modes: '', duty: '' },
            ],
          },
        ],
      },
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "# A vulnerability in: the lock

    ## Act

    - Bell loud, soft
      - [ ] You: [Replace the \\*lock\\*](<https://line.example/bell/#lock>) (in loud). Replace it when you hear of it. Source: [Locks \\[of bells\\]](<https://docs.example/locks.html#a(b)>)
      - [ ] Not answered yet.

    Source: <https://line.example/cve/lock/?name=bell>, read on 2026-11-26, CC BY 4.0.
    "
  `);
});
