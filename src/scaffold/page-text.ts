import { sections } from '../rules/content-checklist.ts';
import { fewestWords, mostWords } from '../rules/content-length.ts';

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

const remark = (text: string): string => `{/* ${text} */}\n`;

/** A service's page, with remarks that readers do not see. */
export function pageText(): string {
  const head = `---
description: ''
---

${remark('Fill in: the description above. It says who secures what here, for search results, in one or two sentences.')}`;
  const body = sections.map((title) => `## ${title}\n\n${remark(remarks[title].join(' '))}`);
  return [head, ...body].join('\n');
}
