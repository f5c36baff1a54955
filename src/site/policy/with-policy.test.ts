import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { framePolicy, pagePolicy } from './directives.ts';
import { withPolicy } from './with-policy.ts';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('names what is inline by its hash, and makes classes of style attributes', () => {
  const html = page(
    '<script>one()</script><script type="module" src="/a.js"></script><style>p{color:red}</style>',
    '<p style="--depth: 1;" class="a b">x</p><script type="application/json">{"a":1}</script>',
  );
  expect(withPolicy(html, pagePolicy).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=' 'sha256-Q9bqQ+ibRqNt8nx1aZZ/rA6fFrXVLw+ggt1x4p6X3M4='; style-src-attr 'none'; font-src 'self'; base-uri 'none'; object-src 'none'; script-src 'self' 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'">
    <meta name="referrer" content="same-origin">
    <script>one()</script>
    <script type="module" src="/a.js">
    </script>
    <style>p{color:red}</style>
    <style>.style-bd7831:not(#_){--depth: 1}</style>
    </head>
    <body>
    <p class="a b style-bd7831">x</p>
    <script type="application/json">{"a":1}</script>
    </body>
    </html>"
  `);
});

test('a frame runs its own script and makes no markup', () => {
  const html = page('<script type="module">height()</script>', '');
  expect(/content="([^"]*)"/.exec(withPolicy(html, framePolicy))?.[1]).toMatchInlineSnapshot(
    `"default-src 'none'; style-src 'self'; style-src-attr 'none'; font-src 'self'; base-uri 'none'; object-src 'none'; script-src 'sha256-7C7c2qS1p14QF02eM2IoKeSfL6f915fU9zlosW+56u0='; img-src 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
  );
});

test('a page with an event handler in an attribute is an error', () => {
  expect(() => withPolicy(page('', '<img onerror="x()">'), pagePolicy)).toThrow('<img onerror>');
});

test.each(['a:b}', '</style><script>'])('a style attribute %j is an error', (style) => {
  expect(() => withPolicy(page('', `<p style="${style}">`), pagePolicy)).toThrow(
    'more than styles',
  );
});

test('a page without a place for its policy is an error', () => {
  expect(() => withPolicy('<p>x</p>', pagePolicy)).toThrow('no charset');
});

/** Elements with their attributes and texts, without policies and with all classes sorted out. */
function elementsOf(html: string) {
  const elements: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { class: classes = '', ...rest } = attributes;
      delete rest['style'];
      const own = classes.split(' ').filter((each) => each !== '' && !each.startsWith('style-'));
      if (rest['http-equiv'] || rest['name'] === 'referrer') return;
      elements.push(JSON.stringify([name, own, rest]));
    },
  });
  parser.end(html.replace(/<style>[^<]*<\/style>/g, ''));
  return elements;
}

test('nothing else of a page changes, and no style attribute is left', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ab <>=/\'&;"-:') });
  const quoted = value.map(
    (text) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  const single = value.map((text) => `'${text.replaceAll("'", '&#39;')}'`);
  const name = fc.constantFrom('class', 'title', 'data-x', 'hidden');
  const attribute = fc.oneof(
    fc.tuple(name, fc.oneof(quoted, single, fc.constant('x'), fc.constant(''))),
    fc.tuple(fc.constantFrom('style', 'STYLE'), fc.constantFrom('"--a: 1;"', '\'--b:"x"\'', '')),
  );
  const attributes = fc.uniqueArray(attribute, { selector: ([each]) => each.toLowerCase() });
  const tag = attributes.map((list) =>
    ['<p', ...list.map(([each, text]) => (text ? `${each}=${text}` : each))].join(' '),
  );
  fc.assert(
    fc.property(fc.array(tag), (tags) => {
      const html = page('', tags.map((each) => `${each}>text</p>`).join(''));
      const hardened = withPolicy(html, pagePolicy);
      expect(elementsOf(hardened)).toEqual(elementsOf(html));
      const styled: string[] = [];
      const parser = new Parser({
        onopentag: (_, { style }) => void (style !== undefined && styled.push(style)),
      });
      parser.end(hardened);
      expect(styled).toEqual([]);
    }),
  );
});
