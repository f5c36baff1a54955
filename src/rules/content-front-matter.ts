import type { ContentFile } from './project/content-file.ts';
import { frontMatterOf, type FrontMatter } from './project/front-matter.ts';
import { inFile, type Problem, type Rule } from './rule.ts';
import { allowedWords, counted, shown } from './words.ts';

export const contentFrontMatter: Rule = {
  id: 'content-front-matter',
  invariant: 'A page begins with the front matter that the site needs.',
  *check({ content }) {
    for (const page of content) {
      const frontMatter = frontMatterOf(page.text.replace(/^\uFEFF/, ''));
      if (!frontMatter) {
        yield missing(page);
        continue;
      }
      yield* lines(page, frontMatter);
      if (frontMatter.errors.length > 0) yield* syntax(page, frontMatter);
      else yield* fields(page, frontMatter);
    }
  },
};

const missing = ({ file, folder }: ContentFile): Problem => ({
  at: inFile(file),
  found: 'The page does not begin with front matter.',
  allowed: `Allowed: a first line "---", then ${neededIn(folder).join(', ')}, then a line "---".`,
  next: 'Begin the page with its front matter.',
});

interface Field {
  /** What the value must be, in words. */
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
  readonly optional?: true;
}

const text = (least: number, most: number): Field => ({
  allowed: `a text of ${least} to ${most} characters`,
  fits: (value) => typeof value === 'string' && value.length >= least && value.length <= most,
});

const title = text(3, 80);
const description = text(40, 260);
const order: Field = {
  allowed: 'a whole number from 1',
  fits: (value) => Number.isInteger(value) && Number(value) >= 1,
};
/** The group of the sidebar that lists a guide, as in `src/site/guides.ts`. */
const group: Field = {
  allowed: '"wikis", or no such line',
  fits: (value) => value === 'wikis',
  optional: true,
};

/** The front matter of each folder's pages. */
function fieldsOf(folder: string): Readonly<Record<string, Field>> {
  switch (folder) {
    case 'services':
      return { description };
    case 'guides':
      return { title, description, order, group };
    default:
      return { title, description };
  }
}

const neededIn = (folder: string): readonly string[] =>
  Object.entries(fieldsOf(folder)).flatMap(([name, { optional }]) => (optional ? [] : [name]));

function* lines({ file }: ContentFile, given: FrontMatter): Generator<Problem> {
  for (const [index, line] of given.lines.entries()) {
    const tab = line.indexOf('\t');
    if (tab >= 0) {
      yield {
        at: inFile(file, index + 2, tab + 1),
        found: 'The front matter has a tab.',
        allowed: 'Allowed: spaces.',
        next: 'Replace the tab by spaces.',
        fix: [...line.matchAll(/\t/g)].map(({ index: at }) => ({
          at: inFile(file, index + 2, at + 1),
          old: '\t',
          new: '  ',
        })),
      };
    }
    // Astro ends the front matter at any line that begins so, and would run what follows as a page.
    if (/^(---|\+\+\+)/.test(line)) {
      yield {
        at: inFile(file, index + 2),
        found: `A line of the front matter begins with "${line.slice(0, 3)}".`,
        allowed: 'Allowed: these signs only as the line that ends the front matter.',
        next: 'Write "---" alone on the line after the last field.',
      };
    }
  }
}

function* syntax({ file, folder }: ContentFile, given: FrontMatter): Generator<Problem> {
  const names = neededIn(folder);
  for (const { message, line, column } of given.errors) {
    // Tabs are reported once, with better advice.
    if (message.startsWith('Tabs are not allowed')) continue;
    yield {
      at: inFile(file, line, column),
      found: `The front matter is not valid YAML: ${message.replace(/\.$/, '')}.`,
      allowed: `Allowed: a line "name: value" for each of ${names.join(', ')}.`,
      next: 'Put the value into quotes if it has a colon or a quote in it.',
    };
  }
}

function* fields({ file, folder }: ContentFile, given: FrontMatter): Generator<Problem> {
  const known = fieldsOf(folder);
  const names = Object.keys(known);
  for (const [name, { line, column, value }] of given.fields) {
    const at = inFile(file, line, column);
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field) {
      yield {
        at,
        found: `The front matter has the field "${name}".`,
        allowed: allowedWords(name, names),
        next: 'Correct or delete the field.',
      };
    } else if (!field.fits(value)) {
      const length = typeof value === 'string' ? ` (${counted(value.length, 'character')})` : '';
      yield {
        at,
        found: `"${name}" is ${shown(value)}${length}.`,
        allowed: `Allowed: ${field.allowed}.`,
        next: `Rewrite the ${name}.`,
      };
    }
  }
  for (const name of neededIn(folder).filter((key) => !given.fields.has(key))) {
    yield {
      at: inFile(file),
      found: `The front matter has no "${name}".`,
      allowed: `Allowed: ${known[name]?.allowed}.`,
      next: `Add a line "${name}: …".`,
    };
  }
}
