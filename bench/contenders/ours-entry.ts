import type { NeutralPart, NeutralService } from '../neutral/service.ts';

/** The archetype from which the entries start: it has no part, so all of a stack is the entry's own. */
export const emptyArchetype = `import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 99,
  name: 'Made-up service',
  summary: 'Nothing: each made-up service says all of its stack itself.',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'A made-up service answers no question.',
    'patch-engine': 'A made-up service answers no question.',
    'patch-code': 'A made-up service answers no question.',
    admit: 'A made-up service answers no question.',
  },
});
`;

/** The day on which the made-up pages were "read": one that stays in the past. */
const read = '2026-11-01';

/** A service's entry. */
export function entryOf({ id, name, summary, parts }: NeutralService): string {
  const entry = {
    name,
    shortName: name,
    summary,
    // The rules allow AWS's hosts alone. Nothing asks for the page.
    guide: `https://docs.aws.amazon.com/${id}/latest/guide/`,
    read,
    archetype: 'made-up',
    add: parts.map(partOf),
    modes: [{ id: 'usual', name: 'Usual', summary: 'The one way in which it is run.' }],
    pages: { security: { path: 'security', title: `Security in ${name}` } },
  };
  return `import { defineService } from '../../define.ts';\n\nexport default defineService(${JSON.stringify(entry, undefined, 2)});\n`;
}

const partOf = ({ id, layer, name, owner, duty }: NeutralPart) => ({
  id,
  layer,
  name,
  owner,
  duty,
  sources: ['security'],
});

/** A service's page: the paragraphs below the headings that a page has, and tasks out of the parts. */
export function pageOf({ summary, paragraphs, parts }: NeutralService): string {
  const tasks = parts
    .filter(({ owner }) => owner === 'customer')
    .slice(0, 3)
    .map(({ name, duty }) => `- [ ] **${name}.** ${duty}\n`);
  return [
    `---\ndescription: ${summary}\n---`,
    '## Where the line runs, and why',
    paragraphs[0],
    '## Your checklist',
    tasks.join(''),
    '## What AWS does',
    paragraphs[1],
    '## Easy to get wrong',
    `- **“${parts[0]?.name}.”** Who does?\n`,
  ].join('\n\n');
}
