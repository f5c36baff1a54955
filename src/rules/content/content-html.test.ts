import { expect, test } from 'vitest';
import { contentHtml } from './content-html.ts';
import { projectWith, report } from '../testing/project.ts';

const page = (text: string, file = 'content/services/compute/ec2.mdx') =>
  projectWith({ pages: { [file]: text } });

test('accepts the short list', async () => {
  const text = [
    'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, x<sup>2</sup>, one<br />two.',
    '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
    '<abbr title="Elastic Network Interface">ENI</abbr>, and `<script>` as code.',
  ].join('\n\n');
  expect(await report(contentHtml, page(text))).toBe('');
});

test('reports other elements and attributes, and names what is dangerous', async () => {
  const text = [
    '<script>alert(1)</script>',
    '<style>body</style>',
    '<iframe src="https://example.com"></iframe>',
    '<img src="x" onerror="alert(1)" />',
    '<kbd class="big" style="color: red" onClick="alert(1)">Ctrl</kbd>',
    '<a href="javascript:alert(1)">link</a>',
    '<svg:script />',
    '<constructor />',
  ].join('\n\n');
  expect(await report(contentHtml, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-html
      found    <script> would run a script.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:3:1 content-html
      found    <style> would restyle the whole page.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:5:1 content-html
      found    <iframe> would load another site into the page.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:7:1 content-html
      found    The page has the element <img>.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:7:14 content-html
      found    The event handler "onerror" on <img> would run a script.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Delete the attribute.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:9:6 content-html
      found    <kbd> has the attribute "class".
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Delete the attribute.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:9:18 content-html
      found    <kbd> has the attribute "style".
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Delete the attribute.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:9:37 content-html
      found    The event handler "onClick" on <kbd> would run a script.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Delete the attribute.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:11:1 content-html
      found    The page has the element <a>.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:13:1 content-html
      found    The page has the element <svg:script>.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/services/compute/ec2.mdx:15:1 content-html
      found    The page has the element <constructor>.
      allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    ✖ 11 problems.
    "
  `);
});

test('allows no HTML in plain Markdown', async () => {
  const text =
    'A <b>word</b>.\n\n<!-- hidden -->\n\n    ```\n\n<script>alert(1)</script>\n\n    ```\n';
  expect(await report(contentHtml, page(text, 'content/errors/one-owner.md')))
    .toMatchInlineSnapshot(`
    "content/errors/one-owner.md:1:3 content-html
      found    The page has raw HTML: <b>
      allowed  Allowed in .md files: Markdown alone; in .mdx files a few elements too.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/errors/one-owner.md:1:10 content-html
      found    The page has raw HTML: </b>
      allowed  Allowed in .md files: Markdown alone; in .mdx files a few elements too.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/errors/one-owner.md:3:1 content-html
      found    The page has raw HTML: <!-- hidden -->
      allowed  Allowed in .md files: Markdown alone; in .mdx files a few elements too.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    content/errors/one-owner.md:7:1 content-html
      found    The page has raw HTML: <script>alert(1)</script>
      allowed  Allowed in .md files: Markdown alone; in .mdx files a few elements too.
      next     Write it as Markdown; show HTML as code, between backticks.
      more     https://line.example/errors/content-html/

    ✖ 4 problems.
    "
  `);
});

test('warns of elements for which Markdown has signs', async () => {
  const text = 'A <b>bold</b> and <code id="x">coded</code> text.';
  const told = await report(contentHtml, page(text));
  expect(told).toContain(
    [
      'content/services/compute/ec2.mdx:1:3 content-html (warning)',
      '  found    The page has the element <b>.',
      '  allowed  <abbr title="…">, <br>, <details>, <kbd>, <sub>, <summary>, <sup>; no other attributes.',
      '  next     Write it as Markdown: **…**.',
    ].join('\n'),
  );
  expect(told).toContain('content-html\n  found    <code> has the attribute "id".');
  expect(told).toContain('✖ 1 problem, 2 warnings.');
});
