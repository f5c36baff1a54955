/**
 * Whatever a stranger writes, either a rule reports it or the page that comes out is harmless. What
 * comes out is judged apart from the rules: by compiling the text as the site does.
 */
import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { contentAddresses } from './content-addresses.ts';
import { contentComponents } from './content-components.ts';
import { contentHtml } from './content-html.ts';
import { contentNoCode } from './content-no-code.ts';
import { contentSyntax } from './content-syntax.ts';
import { runRules } from './run.ts';
import { hostilePages } from './testing/hostile-pages.ts';
import { projectWith } from './testing/project.ts';

const rules = [contentSyntax, contentNoCode, contentComponents, contentHtml, contentAddresses];

const dangerousElements = new Set(
  'script style iframe object embed link meta base form svg math img a template input'.split(' '),
);

// A browser drops spaces and control characters before it reads the scheme.
const dangerousAddress = (value: unknown) =>
  typeof value === 'string' &&
  // oxlint-disable-next-line no-control-regex
  /^(javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, ''));

/** Whether the tree runs something, or has an element that could. */
function isDangerous(tree: Nodes): boolean {
  let dangerous = false;
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
      case 'raw':
        dangerous = true;
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        // A remark for editors has no body.
        dangerous ||=
          node.data?.estree?.body.length !== 0 || node.data.estree.comments?.length === 0;
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        dangerous ||= dangerousElements.has(String(node.name).toLowerCase());
        for (const attribute of node.attributes) {
          dangerous ||= attribute.type === 'mdxJsxExpressionAttribute';
          if (attribute.type !== 'mdxJsxAttribute') continue;
          dangerous ||= /^on|^style$/i.test(attribute.name);
          dangerous ||= typeof attribute.value === 'object' && attribute.value !== null;
          dangerous ||= dangerousAddress(attribute.value);
        }
        break;
      case 'element': {
        // Links and images of Markdown become elements too; their addresses decide.
        const markdown = ['a', 'img', 'input'].includes(node.tagName);
        dangerous ||= dangerousElements.has(node.tagName) && !markdown;
        for (const [name, value] of Object.entries(node.properties)) {
          dangerous ||= /^on|^style$/i.test(name) || dangerousAddress(value);
        }
        break;
      }
    }
  });
  return dangerous;
}

function compileMdx(text: string): Nodes {
  let compiled: Nodes = { type: 'root', children: [] };
  const keep = () => (tree: Nodes) => {
    compiled = structuredClone(tree);
  };
  createProcessor({ remarkPlugins: [remarkGfm], rehypePlugins: [keep] }).processSync(text);
  return compiled;
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

const formats = {
  mdx: compileMdx,
  md: (text: string): Nodes => markdown.runSync(markdown.parse(text)),
};

async function isReported(text: string, format: keyof typeof formats): Promise<boolean> {
  const project = projectWith({ pages: { [`content/errors/x.${format}`]: text } });
  const locate = async () => ({ file: 'x', line: 1, column: 1 });
  return (await runRules(rules, project, locate, [])).length > 0;
}

test.each(['mdx', 'md'] as const)('%s: what is dangerous is reported', async (format) => {
  let dangers = 0;
  await fc.assert(
    fc.asyncProperty(hostilePages, async (page) => {
      let tree: Nodes;
      try {
        tree = formats[format](page);
      } catch {
        return; // Not a page: nothing comes out.
      }
      if (!isDangerous(tree)) return;
      dangers++;
      expect(await isReported(page, format), page).toBe(true);
    }),
    { numRuns: 1500 },
  );
  // The fragments have teeth.
  expect(dangers).toBeGreaterThan(20);
});

test.each([
  ['md', '    ```\n<script>alert(1)</script>\n    ```'],
  ['md', '<img onerror=alert(1)\nsrc=x>'],
  ['md', '[a](java&Tab;script:alert(1))'],
  ['mdx', '- a\n\n  {alert(1)}'],
  ['mdx', '| a |\n| - |\n| {alert(1)} |'],
  ['mdx', '<Aside title={`${alert(1)}`}>x</Aside>'],
  ['mdx', '[^1]\n\n[^1]: <script>x</script>'],
  ['mdx', '> import a from "a"\n\nexport {a}'],
] as const)('%s: reports %j', async (format, page) => {
  expect(await isReported(page, format)).toBe(true);
});
