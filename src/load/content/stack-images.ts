import type { Image, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** `../services/ec2.svg`, `../services/ec2/dedicated-host.svg`: the picture of a stack. */
const address = /^(?:\.\.\/)+services\/([^/.]+)(?:\/([^/.]+))?\.svg$/;

/** Whether an address names the picture of a stack. */
export const isStackAddress = (url: string): boolean => address.test(url);

/**
 * A picture of a stack, alone in its paragraph, is the stack itself: so plain Markdown embeds one,
 * `![EC2](../services/ec2.svg)` being the same as `<StackDiagram service="ec2" />`. Only
 * MDX knows the tag.
 */
export function remarkStackImages() {
  return (tree: Root, file: VFile): void => {
    if (file.path?.endsWith('.md')) return;
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [only, ...others] = paragraph.children;
      if (only?.type !== 'image' || others.length > 0 || !parent || index === undefined) return;
      const tag = stackTag(only);
      if (tag) parent.children[index] = tag;
    });
  };
}

function stackTag({ url, position }: Image): MdxJsxFlowElement | undefined {
  const [, service, mode] = address.exec(url) ?? [];
  if (service === undefined) return undefined;
  const attribute = (name: string, value: string) =>
    ({ type: 'mdxJsxAttribute', name, value, position }) as const;
  return {
    type: 'mdxJsxFlowElement',
    name: 'StackDiagram',
    attributes: [
      attribute('service', service),
      ...(mode === undefined ? [] : [attribute('mode', mode)]),
    ],
    children: [],
    ...(position && { position }),
  };
}
