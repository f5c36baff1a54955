/** The two files of a new service, with comments that say what to fill in. */
import { join } from 'node:path';
import { layerIds, type Part } from '#catalog/index.ts';
import { MIN_WORDS, MAX_WORDS } from '#rules/content/service-pages.ts';

/**
 * The entry of a service.
 *
 * @param inherited The parts that its archetype brings.
 */
export function entryTemplate(
  answers: Readonly<Record<'name' | 'shortName' | 'summary' | 'guide' | 'archetype', string>>,
  inherited: readonly Pick<Part, 'id' | 'layer' | 'owner'>[],
): string {
  const layers = layerIds.flatMap((layer) => {
    const parts = inherited.filter((part) => part.layer === layer);
    const names = parts.map(({ id, owner }) => `  //   ${id} (${owner})`);
    return names.length > 0 ? [`  // ${layer}:`, ...names] : [];
  });
  return `import { defineService } from '../../define.ts';

export default defineService({
  name: ${JSON.stringify(answers.name)},
  shortName: ${JSON.stringify(answers.shortName)},
  summary: ${JSON.stringify(answers.summary)},
  guide: ${JSON.stringify(answers.guide)},
  archetype: ${JSON.stringify(answers.archetype)},
  // What the archetype brings, bottom layer first:
${layers.join('\n')}
  remove: [
    // Fill in: what of these does not exist here.
  ],
  override: {
    // Fill in: what of these reads differently here:
    // 'os-patches': { owner: 'aws', duty: 'Patch the hosts.', sources: [{ page: 'dataProtection', at: '…' }] },
  },
  add: [
    // Fill in: what only this service has, bottom layer first: at least three parts of each mode.
    // Where AWS says "shared", split: who makes, applies, chooses, starts, watches?
    {
      id: 'caller-policy',
      layer: 'access',
      name: 'Say who may call it',
      owner: 'customer',
      duty: '',
      // Where the claim stands on the page: 'first words … last words', two to four words at each end.
      sources: [{ page: 'dataProtection', at: '' }],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard',
      // Fill in: what is different when you run the service this way, in one sentence. A further mode says
      // with \`override\`, \`remove\` or \`add\` what moves the line.
      summary: '',
    },
  ],
  pages: {
    // Fill in: the pages that you cite, with their titles as AWS writes them. Nobody has read this one:
    // \`read: 'YYYY-MM-DD'\` says on which day you compared the claims with it.
    dataProtection: { path: 'data-protection', title: '' },
  },
});
`;
}

/** The page of a service. Its comments are not shown, and a rule finds each that is left. */
export const pageTemplate = (): string => `---
description: ''
---

{/* Fill in: the description above. It says who secures what here, for search results, in one or two sentences. */}

## Where the line runs, and why

{/* Fill in: what AWS runs, what is yours, and why. The page has ${MIN_WORDS} to ${MAX_WORDS} words in all. */}

## Your checklist

{/* Fill in: three tasks or more that are the customer’s, most urgent first, like this one. */}

- [ ] **What to do.** How to do it.

## What AWS does

{/* Fill in: what AWS does by itself, as far as its pages say. Link to them: [a page](https://docs.aws.amazon.com/…). */}

## Easy to get wrong

{/* Fill in: what people believe, and what is true, with a link to AWS’s page. */}

- **“What they say.”** What is true.
`;

/** A file's text in the form that `npm run check` asks for. */
export async function formatted(root: string, file: string, text: string): Promise<string> {
  // Loaded here: it takes longer than all the rest.
  const { format, resolveConfig } = await import('prettier');
  const filepath = join(root, file);
  const options = await resolveConfig(filepath, { config: join(root, '.prettierrc.json') });
  return format(text, { ...options, plugins: [], filepath });
}
