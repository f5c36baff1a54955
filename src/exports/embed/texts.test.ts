import { expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { moreText } from './texts.ts';

test('counts the modes that the embed leaves out', () => {
  const service = catalogueService('ec2');
  const [first] = service.modes;
  const withModes = (count: number) => ({
    ...service,
    modes: [first, ...Array.from({ length: count - 1 }, () => first)] as const,
  });
  expect([1, 2, 3].map((count) => moreText(withModes(count)))).toMatchInlineSnapshot(`
    [
      "Checklist and sources, on Dividing Line",
      "Checklist and sources, and 1 more mode, on Dividing Line",
      "Checklist and sources, and 2 more modes, on Dividing Line",
    ]
  `);
});
