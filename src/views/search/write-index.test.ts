import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SearchRecord } from './record.ts';
import { recordHtml, writeIndex } from './write-index.ts';

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

const record: SearchRecord = {
  id: 'bell',
  path: 'services/bell/',
  title: 'Bell: who rings it?',
  sections: [
    { text: 'AWS: Ring it.' },
    { heading: { id: 'rope', text: 'Rope' }, text: 'You: Hold it.' },
  ],
  words: { page: ['bell', 'gong'] },
};

test('words stand in attributes and texts apart from each other', () => {
  expect(recordHtml(record, '/services/bell/')).toMatchInlineSnapshot(
    `"<!doctype html><html lang="en"><body><main data-pagefind-body=""><span data-pagefind-meta="title[data-value]" data-value="Bell: who rings it?"></span><span data-pagefind-meta="url[data-value]" data-value="/services/bell/"></span><span data-pagefind-meta="page[data-value]" data-value="bell gong"></span><p data-pagefind-weight="0.1">AWS: Ring it.</p><h2 id="rope">Rope</h2><p data-pagefind-weight="0.1">You: Hold it.</p></main></body></html>"`,
  );
});

test('no text becomes an element or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, text) => {
      const html = recordHtml(
        { ...record, title, sections: [{ text }], words: { page: [title, text] } },
        '/',
      );
      const names: string[] = [];
      const texts: string[] = [];
      visit(fromHtml(html), 'element', (element) => {
        names.push(element.tagName, ...Object.keys(element.properties));
        if (element.tagName === 'p') texts.push(toString(element));
      });
      expect(new Set(names)).toEqual(
        new Set(
          'html lang head body main dataPagefindBody span dataPagefindMeta dataValue p dataPagefindWeight'.split(
            ' ',
          ),
        ),
      );
      expect(texts).toHaveLength(1);
    }),
  );
});
