/** What tags a page may have: the elements and components of the allow-list, with literal attributes. */
import type { Node } from 'mdast';
import type { Tag } from '#load/content/page-nodes.ts';
import { blockTags } from '#load/content/remark-plugins.ts';
import { allowedWords, excerpt } from '#load/diagnostics/sentences.ts';
import type { Fault } from './addresses.ts';
import {
  componentNames,
  componentOf,
  elements,
  elementsInMarkdown,
  itemsOf,
  type AttributeContext,
} from './allow-list.ts';

/** The rules that speak of what the walk refuses. */
export type GuardId =
  | 'content-syntax'
  | 'content-no-code'
  | 'content-components'
  | 'content-html'
  | 'content-addresses'
  | 'content-images'
  | 'content-mermaid';

/** Refuses a node of a page under a rule. */
export type Refuse = (rule: GuardId, node: Pick<Node, 'position'>, fault: Fault) => void;

export const allowedCode =
  'Allowed: text, Markdown and the listed components with values in quotes.';
export const markdownInstead = 'Write it as Markdown; show HTML as code, between backticks.';

/** Refuses a tag, or what is wrong with it. */
export function checkTag(tag: Tag, known: AttributeContext, refuse: Refuse): void {
  const { name, attributes } = tag;
  for (const attribute of attributes) {
    const computed =
      attribute.type === 'mdxJsxExpressionAttribute'
        ? `{${attribute.value}}`
        : typeof attribute.value === 'object' && attribute.value
          ? `${attribute.name}={${attribute.value.value}}`
          : undefined;
    if (computed === undefined) continue;
    refuse('content-no-code', attribute, {
      message: `<${name ?? ''}> computes ${excerpt(computed)}.`,
      expected: allowedCode,
      help: 'Give the value in quotes: id="ec2".',
    });
  }
  // Components begin with a capital letter or are reached through a dot, as in JSX.
  const isComponent = name === null || /^\p{Lu}|\./u.test(name);
  const rule = isComponent ? 'content-components' : 'content-html';
  if (name === null) {
    refuse(rule, tag, {
      message: 'The tag <> has no name.',
      expected: `Allowed: ${componentNames.map((each) => `<${each}>`).join(', ')}.`,
      help: 'Delete the tag; Markdown needs no wrapper.',
    });
    return;
  }
  if (tag.type === 'mdxJsxTextElement' && blockTags.has(name)) {
    refuse(rule, tag, {
      message: `<${name}> stands within a paragraph.`,
      expected: 'Allowed: outside of paragraphs, since it is a block of its own.',
      help: 'Put it on a line of its own, with an empty line before and after.',
    });
  }
  if (isComponent) checkComponent(tag, name, known, refuse);
  else checkElement(tag, name, refuse);
}

const allowedElements = `Allowed: <abbr title="…">, ${[...elements.keys()]
  .filter((name) => name !== 'abbr')
  .map((name) => `<${name}>`)
  .join(', ')}; no other attributes.`;

function checkElement(tag: Tag, name: string, refuse: Refuse): void {
  const sign = elementsInMarkdown.get(name);
  const allowed = elements.get(name) ?? (sign && []);
  if (!elements.has(name)) {
    refuse('content-html', tag, {
      message: `The page has the element <${name}>.`,
      expected: allowedElements,
      help: sign ? `Write it as Markdown: ${sign}.` : markdownInstead,
      ...(sign && { severity: 'warning' }),
    });
  }
  for (const attribute of tag.attributes) {
    // Attributes that are expressions are code.
    if (attribute.type !== 'mdxJsxAttribute' || allowed?.includes(attribute.name)) continue;
    const runs = /^on/i.test(attribute.name);
    // The attributes of a rejected element are not reported, unless they could run code.
    if (!allowed && !runs) continue;
    refuse('content-html', attribute, {
      message: runs
        ? `The event handler "${attribute.name}" on <${name}> would run a script.`
        : `<${name}> has the attribute "${attribute.name}".`,
      expected: allowedElements,
      help: 'Delete the attribute.',
    });
  }
}

function checkComponent(tag: Tag, name: string, known: AttributeContext, refuse: Refuse): void {
  const component = componentOf(name);
  if (!component) {
    refuse('content-components', tag, {
      message: `There is no component <${name}> for content.`,
      expected: allowedWords(name, componentNames),
      help: 'Use a listed component, or write it as Markdown.',
    });
    return;
  }
  const attributes = tag.attributes.filter((each) => each.type === 'mdxJsxAttribute');
  const siblings = Object.fromEntries(
    attributes.flatMap(({ name: key, value }) => (typeof value === 'string' ? [[key, value]] : [])),
  );
  for (const attribute of attributes) {
    const type = Object.hasOwn(component, attribute.name) ? component[attribute.name] : undefined;
    if (!type) {
      refuse('content-components', attribute, {
        message: `<${name}> has the attribute "${attribute.name}".`,
        expected: allowedWords(attribute.name, Object.keys(component)),
        help: 'Correct or delete the attribute.',
      });
      continue;
    }
    // A value in braces is code.
    if (typeof attribute.value === 'object' && attribute.value !== null) continue;
    const value = attribute.value ?? '';
    const allowed = type.values?.(known, siblings);
    const items = type.list ? itemsOf(value) : [value];
    const wrong = items.filter((item) => (allowed ? !allowed.includes(item) : item.trim() === ''));
    for (const item of wrong) {
      refuse('content-components', attribute, {
        message: `<${name}> has ${attribute.name}="${item}".`,
        expected: allowed ? allowedWords(item.trim(), allowed) : anyText,
        help: `Correct the value of "${attribute.name}".`,
      });
    }
    const [least, most] = type.list ?? [1, 1];
    const count = new Set(items).size;
    if (wrong.length === 0 && (count < least || count > most)) {
      refuse('content-components', attribute, {
        message: `<${name}> has ${count} of ${attribute.name}="${value}".`,
        expected: `Allowed: ${least} to ${most}, separated by commas, each once.`,
        help: count < least ? 'Add to the list.' : 'Make two lists of it.',
      });
    }
  }
  for (const [key, type] of Object.entries(component)) {
    if (!type.required || attributes.some((item) => item.name === key)) continue;
    const allowed = type.values?.(known, siblings);
    refuse('content-components', tag, {
      message: `<${name}> has no "${key}".`,
      expected: allowed ? allowedWords('', allowed) : anyText,
      help: `Write <${name} ${key}="…" />.`,
    });
  }
}

const anyText = 'Allowed: any text, but not none.';
