import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test, vi } from 'vitest';

vi.mock('#site.config.ts', () => ({
  site: { url: 'http://wiki.acme.test:8080', base: '/cloud/line/', teams: [] },
}));
const { rehypeAccessibleTables, rehypeTaskLabels, withAddress } = await import('./index.ts');

test('examples name this copy of the site', () => {
  expect(withAddress('src="https://dividing-line.example/embed/ec2/"')).toBe(
    'src="http://wiki.acme.test:8080/cloud/line/embed/ec2/"',
  );
  expect(withAddress('frame-src https://dividing-line.example;')).toBe(
    'frame-src http://wiki.acme.test:8080;',
  );
  expect(withAddress('hosts: [dividing-line.example]')).toBe('hosts: [wiki.acme.test:8080]');
  expect(withAddress('https://wiki.example/')).toBe('https://wiki.example/');
});

const render = async (text: string) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeTaskLabels)
      .use(rehypeAccessibleTables)
      .use(rehypeStringify)
      .process(text),
  );

test('the box of a task is named after its first sentence', async () => {
  expect(await render('- [ ] **Apply `apt` patches.** Every week.')).toContain(
    'aria-label="Apply apt patches."',
  );
  expect(await render('- one\n- two')).not.toContain('aria-label');
});

test('a table can be reached by the keyboard', async () => {
  expect(await render('| a |\n| - |\n| 1 |')).toContain('<table tabindex="0">');
});
