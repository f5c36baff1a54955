import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { within } from '#load/location.ts';
import { writtenParts } from '../project/claims.ts';
import type { Problem, Rule } from '../rule.ts';

const sides = '(?:AWS|you|us|both|the customer|the two|two)';

/** Ways to say that two sides own one thing. The model's name and shared keys, disks, VPCs pass. */
const sharedOwner = [
  String.raw`\bshared responsibilit(?:y|ies) (?:of|for|between|with|here|there)\b`,
  String.raw`\ba shared responsibility(?! model)\b`,
  String.raw`\bshared (?:owner|owners|ownership|duty|duties|accountability)\b`,
  String.raw`\b(?:is|are|stays?|remains?) shared(?=\s*(?:[.,;:!?)]|$))`,
  String.raw`\bshared (?:between|by|among|with) ${sides}\b`,
  String.raw`\bjointly\b`,
  String.raw`\bjoint (?:responsibility|ownership|duty|task)\b`,
  String.raw`\bco-?own(?:s|ed|er|ers|ership)?\b`,
  String.raw`\bboth (?:sides |parties )?(?:own|are responsible|are accountable)\b`,
].map((pattern) => new RegExp(pattern, 'i'));

const guidance = {
  expected: 'Allowed: one owner for each part; "shared responsibility model" as a name.',
  help: 'Say which half is whose: who makes, applies, chooses, starts and watches it.',
};

export const contentOwnerWord: Rule = {
  id: 'content-owner-word',
  invariant: 'Nothing is said to belong to two sides at once.',
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      if (page.folder === 'services') yield* inPage(page);
    }
    for (const { part, at } of writtenParts(project)) {
      for (const property of ['name', 'duty'] as const) {
        const phrase = phraseIn(part[property] ?? '');
        const message = `The ${property} says "${phrase}".`;
        if (phrase) yield { at: within(at, property), message, ...guidance };
      }
    }
  },
};

function* inPage(page: ContentFile): Generator<Problem> {
  for (const block of nodesOf(page.tree, 'paragraph', 'heading', 'tableCell')) {
    const prose = nodesOf(block, 'text', 'inlineCode').map((node) =>
      node.type === 'text' ? node.value : 'code',
    );
    const phrase = phraseIn(prose.join(''));
    if (!phrase) continue;
    const [word = ''] = /shared|joint\w*|co-?own\w*|both/i.exec(phrase) ?? [];
    const text = nodesOf(block, 'text').find(({ value }) => value.includes(word));
    yield { at: placeOf(page, text ?? block), message: `The page says "${phrase}".`, ...guidance };
  }
}

function phraseIn(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return sharedOwner.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
}
