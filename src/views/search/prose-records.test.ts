import { expect, test } from 'vitest';
import { sectionRecords, wholePageRecord } from './prose-records.ts';

const about = { title: 'The rope', description: 'Who holds it.' };
const page = (text: string) =>
  `<main><nav>Menu</nav><div class="sl-markdown-content">${text}</div><footer>Edit</footer></main>`;

test('each section is a record, and words of neighbours stay apart', () => {
  const html = page(
    '<p>First.</p><div><div class="sl-heading-wrapper"><h2 id="hold">Hold it</h2><a><span class="sr-only">Section titled “Hold it”</span></a></div><ul><li>One</li><li>T<b>w</b>o</li></ul><table><tr><th>A</th><td>B</td></tr></table><svg><text>drawn</text></svg></div><h2 id="end">End</h2>',
  );
  expect(sectionRecords(html, 'guides/rope/', about)).toEqual([
    {
      id: 'guides/rope/0',
      path: 'guides/rope/',
      title: 'The rope',
      sections: [{ text: 'Who holds it. First.' }],
      words: { list: ['The rope', ''] },
    },
    {
      id: 'guides/rope/1',
      path: 'guides/rope/#hold',
      title: 'The rope: Hold it',
      sections: [{ text: 'One Two A B' }],
      words: { beside: ['The rope'] },
    },
  ]);
});

test('a page without text as Starlight makes it is an error', () => {
  expect(() => sectionRecords('<p>Text</p>', 'guides/rope/', about)).toThrow(
    'The page guides/rope/ has no text to search.',
  );
});

test('a page about an error is one record', () => {
  const html = '<head><meta name="description" content="Ring one."></head><h1>Two bells</h1>';
  expect(wholePageRecord(html, 'errors/one-bell/')).toEqual({
    id: 'errors/one-bell/',
    path: 'errors/one-bell/',
    title: 'Two bells',
    sections: [{ text: 'Ring one.' }],
    words: { beside: ['errors/one-bell/'] },
  });
  expect(() => wholePageRecord('<p>', 'errors/x/')).toThrow('has no heading or description');
});
