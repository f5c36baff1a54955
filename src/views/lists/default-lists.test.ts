import { expect, test } from 'vitest';
import { aService } from '../testing/made-up-services.ts';
import { defaultLists, defaultsPage } from './default-lists.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const bell = aService('bell', [
  ['loud', { id: 'lamp', setting: off }],
  ['soft', { id: 'lock', setting: off }],
]);
const gong = aService('gong', [['brass', { id: 'lamp' }]]);
const list = defaultLists.find(({ id }) => id === 'off')!;

test('the frame of a page has the headings of its groups, and its counts', () => {
  const page = defaultsPage(list, { id: 'compute', name: 'Bells', services: [bell, gong] });
  expect(page.frame).toMatchInlineSnapshot(`
    {
      "category": "compute",
      "description": "These are off while nobody touches them, and most protect once they are on. Name the services that you use to see how each is switched, and print or copy their list. 2 switches of Bells in 1 AWS service, each with its modes and its row.",
      "headings": [
        {
          "depth": 2,
          "slug": "compute",
          "text": "Bells",
        },
      ],
      "title": "Off until you turn it on: Bells",
    }
  `);
  expect(page.count).toBe(1);
});

test('a category without switches has no heading', () => {
  const page = defaultsPage(list, { id: 'compute', name: 'Bells', services: [gong] });
  expect(page.frame.headings).toEqual([]);
  expect(page.groups).toEqual([]);
});
