import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SearchRecord } from './records/record.ts';
import { writeIndex } from './write-index.ts';

const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'search-')));
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const records: SearchRecord[] = ['bell', 'gong', 'horn', 'drum'].map((name) => ({
  id: name,
  path: 'services/same/',
  title: name,
  sections: [{ text: `The ${name} rings.` }],
  words: { page: [name] },
}));

test('records that lead to one place are all kept, and two indexes are equal byte for byte', async () => {
  for (const folder of folders) await writeIndex(records, folder);
  const [one, two] = folders.map((folder) =>
    globSync('**/*.*', { cwd: folder })
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );
  expect(one).toEqual(two);
  expect(one?.filter(([file]) => file?.endsWith('.pf_fragment'))).toHaveLength(4);
});
