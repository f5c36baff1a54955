import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { isBrief } from './is-brief.ts';
import type { Problem, Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';
import { nearest } from '#load/diagnostics/sentences.ts';
import { counted } from '#catalog/text/counted.ts';

const checklist = 'Your checklist';

/** The second-level headings that every service page has, in this order. */
export const sections = [
  'Where the line runs, and why',
  checklist,
  'What AWS does',
  'Easy to get wrong',
] as const;

const fewestTasks = 3;

/** What a page has to have where its entry says why it is brief; the others may stand. */
const sectionsOfBrief: readonly string[] = sections.slice(0, 1);

export const contentChecklist: Rule = {
  id: 'content-checklist',
  invariant:
    'A service page has its four sections in order, or the first of them where its entry is brief, and a checklist that nobody has ticked.',
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      if (page.folder !== 'services' || page.syntaxError) continue;
      const brief = isBrief(project, page.id);
      yield* headings(page, brief ? sectionsOfBrief : sections);
      yield* tasks(page, brief ? 1 : fewestTasks);
    }
  },
};

interface Heading {
  readonly node: RootContent;
  readonly text: string;
}

const headingsOf = (tree: Root): Heading[] =>
  tree.children
    .filter((node) => node.type === 'heading' && node.depth === 2)
    .map((node) => ({ node, text: toString(node).trim() }));

const list = sections.map((title) => `"${title}"`).join(', ');

function* headings(page: ContentFile, needed: readonly string[]): Generator<Problem> {
  const found = headingsOf(page.tree);
  const others = found.filter(({ text }) => !sections.some((title) => title === text));
  for (const title of needed) {
    if (found.some(({ text }) => text === title)) continue;
    const guess = nearest(
      title,
      others.map(({ text }) => text),
    );
    const typo = others.find(({ text }) => text === guess);
    yield {
      at: typo ? placeOf(page, typo.node) : inFile(page.file),
      message: typo
        ? `The page has the heading "${typo.text}", but none that reads "${title}".`
        : `The page has no heading "${title}".`,
      expected: `Allowed: in this order, ${list}.`,
      help: typo ? `Rename the heading to "${title}".` : `Write the section "## ${title}".`,
    };
  }
  let highest = -1;
  for (const { node, text } of found) {
    const index = sections.findIndex((title) => title === text);
    if (index < 0) continue;
    if (index > highest) {
      highest = index;
      continue;
    }
    yield {
      at: placeOf(page, node),
      message:
        index === highest
          ? `The heading "${text}" comes twice.`
          : `The heading "${text}" comes after "${sections[highest]}".`,
      expected: `Allowed: in this order, ${list}.`,
      help: index === highest ? 'Merge the two sections.' : 'Move the section up.',
    };
  }
}

function* tasks(page: ContentFile, fewest: number): Generator<Problem> {
  const heading = headingsOf(page.tree).find(({ text }) => text === checklist)?.node;
  if (!heading) return;
  const items = nodesOf(sectionAfter(page.tree, heading), 'listItem').filter(
    ({ checked }) => typeof checked === 'boolean',
  );
  if (items.length < fewest) {
    yield {
      at: placeOf(page, heading),
      message: `"${checklist}" has ${counted(items.length, 'task')}.`,
      expected: `Allowed: at least ${counted(fewest, 'task')}.`,
      help: 'Write each task as "- [ ] **What to do.** How to do it."',
    };
  }
  for (const item of items.filter(({ checked }) => checked)) {
    yield {
      at: placeOf(page, item),
      message: `The task "${toString(item).slice(0, 60)}" is ticked.`,
      expected: 'Allowed: open tasks. The reader ticks them.',
      help: 'Write "- [ ]".',
      // A reader would take it for done.
      severity: 'error',
    };
  }
}

/** The nodes between a heading and the next one of the same or a higher level. */
function sectionAfter({ children }: Root, heading: RootContent): Root {
  const after = children.slice(children.indexOf(heading) + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  return { type: 'root', children: end < 0 ? after : after.slice(0, end) };
}
