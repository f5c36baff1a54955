/** Compiles a page as the site does, and checks the result without the rules. */
import { createProcessor } from '@mdx-js/mdx';
import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

function compileMdx(text: string): Nodes {
  let compiled: Nodes = { type: 'root', children: [] };
  const keep = () => (tree: Root) => {
    compiled = structuredClone(tree);
  };
  createProcessor({
    remarkPlugins: [remarkGfm, remarkDirective],
    rehypePlugins: [keep],
  }).processSync(text);
  return compiled;
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** Compiles a page. Throws where it cannot be parsed. */
export const compilePage = {
  mdx: compileMdx,
  md: (text: string): Nodes => markdown.runSync(markdown.parse(text)),
};

/** What Markdown itself makes, with the attributes that it gives. */
const common = ['id', 'className', 'ariaLabel', 'ariaDescribedBy', 'dir'];
const made: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'div p em strong del code pre blockquote ul ol li hr br h1 h2 h3 h4 h5 h6 table thead tbody tr section sup'
      .split(' ')
      .map((name) => [name, []] as const),
  ),
  a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref'],
  img: ['src', 'alt', 'title'],
  input: ['type', 'checked', 'disabled'],
  ol: ['start'],
  section: ['dataFootnotes'],
  td: ['align'],
  th: ['align'],
};

/** What an MDX page may write as a tag, with the attributes that it may give. */
const written: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'b br code del details em i kbd strong sub summary sup'.split(' ').map((name) => [name, []]),
  ),
  abbr: ['title'],
  Aside: ['type', 'title'],
  Compare: ['modes'],
  GuideLink: ['id'],
  LayerLink: ['id'],
  RowLink: ['service', 'part', 'mode'],
  ServiceLink: ['id'],
  StackDiagram: ['service', 'mode'],
};

/** What is wrong in a compiled page: everything but text, Markdown and the listed tags. */
export function pageFaults(tree: Nodes): string[] {
  const faults: string[] = [];
  const nodes: Nodes[] = [tree];
  for (const node of nodes) {
    if ('children' in node) nodes.push(...node.children);
    switch (node.type) {
      case 'element':
        faults.push(...elementFaults(node));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        // A comment for editors has no body.
        if (node.data?.estree?.body.length !== 0 || node.data.estree.comments?.length === 0) {
          faults.push(`{${node.value}}`);
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const known = Object.hasOwn(written, node.name ?? '')
          ? written[node.name ?? '']
          : undefined;
        if (!known) faults.push(`<${node.name}>`);
        for (const item of node.attributes) {
          if (item.type !== 'mdxJsxAttribute' || !known?.includes(item.name))
            faults.push('attribute');
          else if (typeof item.value === 'object' && item.value) faults.push(`${item.name}={}`);
        }
        break;
      }
      case 'root':
      case 'text':
        break;
      default:
        faults.push(node.type);
    }
  }
  return faults;
}

function elementFaults({ tagName, properties }: Element): string[] {
  const known = Object.hasOwn(made, tagName) ? made[tagName] : undefined;
  if (!known) return [`<${tagName}>`];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (!known.includes(name) && !common.includes(name)) return [`${tagName} ${name}`];
    const isAddress = name === 'href' || name === 'src';
    return isAddress && !mayLead(String(value), name === 'src') ? [`${name} ${String(value)}`] : [];
  });
}

/** As a browser reads it, on a page of some site. */
function mayLead(value: string, isPicture: boolean): boolean {
  const base = 'https://site.invalid/base/path/guides/page/';
  if (!URL.canParse(value, base)) return false;
  const { protocol, host, pathname, username, password } = new URL(value, base);
  // A reader sees one host, and a browser another.
  if (username || password || /^\s*https:(?!\/\/[^/])/i.test(value)) return false;
  if (isPicture) return host === 'site.invalid' && /\.(png|jpe?g|webp|svg)$/.test(pathname);
  return protocol === 'https:' || protocol === 'mailto:';
}
