/** `npm run fix:rules`: lists the ids that are new, so that they stay from now on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { entries } from '../catalog/index.ts';
import { publishedIdsFile, withIdsOf, type PublishedIds } from '../rules/project/published-ids.ts';

const file = new URL(`../../${publishedIdsFile}`, import.meta.url);
const before = readFileSync(file, 'utf8');
const { format } = await import('prettier');
const after = await format(JSON.stringify(withIdsOf(entries, JSON.parse(before) as PublishedIds)), {
  parser: 'json',
  printWidth: 100,
});
if (after !== before) {
  writeFileSync(file, after);
  console.log(`Listed new ids in ${publishedIdsFile}.`);
}
