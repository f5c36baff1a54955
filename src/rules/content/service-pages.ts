/** What the page of a service consists of: its sections, its checklist, its length. */
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { counted } from '#catalog/text/counted.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { nearest } from '#load/diagnostics/sentences.ts';
import { inFile } from '#load/location.ts';
import type { Problem, Project, Rule } from '../rule.ts';

const checklist = 'Your checklist';

/** The second-level headings that every service page has, in this order. */
const sections: readonly string[] = [
  'Where the line runs, and why',
  checklist,
  'What AWS does',
  'Easy to get wrong',
];

const MIN_TASKS = 3;

/** The fewest words of prose that a page has. */
export const MIN_WORDS = 120;
/** The fewest words where the entry says why its page is short. */
const MIN_WORDS_OF_BRIEF = 40;
/** The most words of prose that a page has. */
export const MAX_WORDS = 450;

/** The pages of services that can be read, and whether the entry says why its page is short. */
const servicePages = ({ pagesToCheck, entries }: Project) =>
  pagesToCheck
    .filter(({ folder, syntaxError }) => folder === 'services' && !syntaxError)
    .map((page) => ({
      page,
      isBrief: entries.some(({ id, brief }) => id === page.id && brief !== undefined),
    }));

export const contentChecklist: Rule = {
  id: 'content-checklist',
  invariant:
    'A service page has its four sections in order, or the first of them where its entry is brief, and a checklist that nobody has ticked.',
  severity: 'warning',
  *check(project) {
    for (const { page, isBrief } of servicePages(project)) {
      // Of a brief page, the other sections may stand.
      yield* sectionProblems(page, isBrief ? sections.slice(0, 1) : sections);
      yield* taskProblems(page, isBrief ? 1 : MIN_TASKS);
    }
  },
};

export const contentLength: Rule = {
  id: 'content-length',
  invariant: `A service page has ${MIN_WORDS} to ${MAX_WORDS} words of prose, or ${MIN_WORDS_OF_BRIEF} at least where its entry says why it is brief.`,
  severity: 'warning',
  *check(project) {
    for (const { page, isBrief } of servicePages(project)) {
      const words = page.tree.children
        .filter(({ type }) => type !== 'heading' && type !== 'yaml')
        .flatMap((block) => toString(block).split(/\s+/).filter(Boolean)).length;
      const least = isBrief ? MIN_WORDS_OF_BRIEF : MIN_WORDS;
      if (words >= least && words <= MAX_WORDS) continue;
      yield {
        at: inFile(page.file),
        message: `The page has ${words} words of prose.`,
        expected: `Allowed: ${least} to ${MAX_WORDS}, without headings and front matter.`,
        help:
          words < least
            ? 'Say what only this service has: its settings, its defaults, its exceptions.'
            : 'Cut what the table or the checklist says already.',
      };
    }
  },
};

/** The beginning of the comments with which `npm run new` marks what has to be filled in. */
const remark = '{/* Fill in';

export const contentRemarks: Rule = {
  id: 'content-remarks',
  invariant: 'No page still has a remark of its template that asks to fill something in.',
  *check({ pagesToCheck }) {
    for (const { file, folder, text } of pagesToCheck) {
      if (folder !== 'services') continue;
      for (const [index, line] of text.split('\n').entries()) {
        const column = line.indexOf(remark) + 1;
        if (column === 0) continue;
        yield {
          at: inFile(file, index + 1, column),
          message: `The template still asks: ${line.slice(column + 3).replace(/ \*\/\}\s*$/, '')}`,
          expected: 'Allowed: pages whose template is filled in.',
          help: 'Write what it asks for, then delete the remark.',
        };
      }
    }
  },
};

interface Section {
  readonly node: Heading;
  readonly title: string;
}

const sectionsOf = (tree: Root): Section[] =>
  tree.children
    .filter((node) => node.type === 'heading' && node.depth === 2)
    .map((node) => ({ node: node as Heading, title: toString(node).trim() }));

function* sectionProblems(page: ContentFile, needed: readonly string[]): Generator<Problem> {
  const found = sectionsOf(page.tree);
  const others = found.filter(({ title }) => !sections.includes(title));
  const expected = `Allowed: in this order, ${sections.map((title) => `"${title}"`).join(', ')}.`;
  for (const title of needed.filter((each) => !found.some((section) => section.title === each))) {
    const guess = nearest(
      title,
      others.map((other) => other.title),
    );
    const typo = others.find((other) => other.title === guess);
    yield {
      at: typo ? placeOf(page, typo.node) : inFile(page.file),
      message: typo
        ? `The page has the heading "${guess}", but none that reads "${title}".`
        : `The page has no heading "${title}".`,
      expected,
      help: typo ? `Rename the heading to "${title}".` : `Write the section "## ${title}".`,
    };
  }
  let highest = -1;
  for (const { node, title } of found) {
    const index = sections.indexOf(title);
    if (index >= 0 && index <= highest) {
      yield {
        at: placeOf(page, node),
        message: `The heading "${title}" comes after "${sections[highest]}".`,
        expected,
        help: 'Move the section up, or merge it with the other of its name.',
      };
    }
    highest = Math.max(highest, index);
  }
}

function* taskProblems(page: ContentFile, least: number): Generator<Problem> {
  const { tree } = page;
  const heading = sectionsOf(tree).find(({ title }) => title === checklist)?.node;
  if (!heading) return;
  const after = tree.children.slice(tree.children.indexOf(heading) + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  const children = end < 0 ? after : after.slice(0, end);
  const tasks = nodesOf({ type: 'root', children }, 'listItem').filter(
    ({ checked }) => typeof checked === 'boolean',
  );
  if (tasks.length < least) {
    yield {
      at: placeOf(page, heading),
      message: `"${checklist}" has ${counted(tasks.length, 'task')}.`,
      expected: `Allowed: at least ${counted(least, 'task')}.`,
      help: 'Write each task as "- [ ] **What to do.** How to do it."',
    };
  }
  for (const task of tasks.filter(({ checked }) => checked)) {
    yield {
      at: placeOf(page, task),
      message: `The task "${toString(task).slice(0, 60)}" is ticked.`,
      expected: 'Allowed: open tasks. The reader ticks them.',
      help: 'Write "- [ ]".',
      // A reader would take it for done.
      severity: 'error',
    };
  }
}
