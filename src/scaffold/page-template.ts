import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Part } from '../catalog/index.ts';
import { layerIds } from '../catalog/index.ts';
import { sections } from '../checks/rules/content/content-checklist.ts';
import { fewestWords, mostWords } from '../checks/rules/content/content-length.ts';

/** The fields of a part of the default mode that the page uses. */
type Duty = Pick<Part, 'name' | 'duty' | 'owner' | 'layer'>;

/** What to write under each heading, for the person who writes the page. */
const remarks: Readonly<Record<(typeof sections)[number], readonly string[]>> = {
  'Where the line runs, and why': [
    'Fill in: what AWS runs, what is yours, and what moves the line from mode to mode. Say why it runs there.',
    `The page has ${fewestWords} to ${mostWords} words in all. Say what holds for this service alone; the table of parts is made from the catalogue.`,
  ],
  'Your checklist': [
    'Fill in: the tasks that are the customer’s, most urgent first. Each is a line "- [ ] **What to do.** How to do it."',
  ],
  'What AWS does': [
    'Fill in: what AWS does by itself, as far as its pages say. Link to them: [a page](https://docs.aws.amazon.com/…).',
  ],
  'Easy to get wrong': [
    'Fill in: what people believe, and what is true. Each is a line "- **“What they say.”** What is true, with a link to AWS’s page."',
    'To link to another service, write <ServiceLink id="ecs" />.',
  ],
};

/** The comment at each task, to be removed when the task is rewritten; a rule looks for it. */
const taskRemark = 'Fill in: how this is done here, in words of your own; or delete the line.';

/**
 * A service's page, with comments that readers do not see.
 *
 * @param parts The parts of the default mode. The customer's are tasks, the topmost layer first.
 */
export function pageTemplate(parts: readonly Duty[]): string {
  const tasks = parts
    .filter(({ owner }) => owner === 'customer')
    .toSorted((a, b) => layerIds.indexOf(b.layer) - layerIds.indexOf(a.layer))
    .map(taskOf);
  const children: RootContent[] = [
    { type: 'yaml', value: "description: ''" },
    remark(
      'Fill in: the description above. It says who secures what here, for search results, in one or two sentences.',
    ),
    ...sections.flatMap((title): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
      remark(remarks[title].join(' ')),
      ...(title === 'Your checklist' && tasks.length > 0 ? [listOf(tasks)] : []),
    ]),
  ];
  return writer.stringify({ type: 'root', children } satisfies Root);
}

const writer = unified()
  .use(remarkStringify, { bullet: '-' })
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkFrontmatter);

const remark = (text: string): RootContent => ({
  type: 'mdxFlowExpression',
  value: `/* ${text} */`,
});

const listOf = (children: ListItem[]): RootContent => ({ type: 'list', spread: false, children });

/** A task with the part's duty, as a first draft. */
function taskOf({ name, duty }: Duty): ListItem {
  const said: PhrasingContent[] = duty === '' ? [] : [{ type: 'text', value: ` ${duty}` }];
  const children: PhrasingContent[] = [
    { type: 'strong', children: [{ type: 'text', value: `${name}.` }] },
    ...said,
    { type: 'text', value: ' ' },
    { type: 'mdxTextExpression', value: `/* ${taskRemark} */` },
  ];
  const paragraph: BlockContent = { type: 'paragraph', children };
  return { type: 'listItem', checked: false, spread: false, children: [paragraph] };
}
