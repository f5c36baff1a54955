import { visibleLines } from '../text/visible.ts';
import { categoryIds } from '../catalog/index.ts';
import { fields, requiredFields, type Answers, type ArgumentFault } from './answers.ts';
import { exampleCommand } from './example-command.ts';
import type { KnownCatalogue } from './known.ts';
import type { Write } from './write-all.ts';

/** What `--help` prints. */
export const helpText = ({
  archetypes,
  traits,
}: KnownCatalogue): string => `npm run new -- <id> [flags]

Writes a service's entry and its page, with comments that say what to fill in. In a terminal it asks
for what is missing. It overwrites nothing, and touches no other file.

  <id>                  the page's address: kebab-case, as in /services/<id>/
  --name "AWS Thing"    the full name as AWS writes it
  --short Thing         the name for tables and menus
  --category compute    the category in AWS's own index
  --archetype function  the stack that the service starts from
  --trait id            parts that it shares with others beside the archetype's; repeatable.
                        Without it: the traits that most services like it take
  --guide https://…     the address of its guide in AWS's documentation, with a slash at the end
  --summary "…"         what it is, in one sentence
  --mode id="Name"      a way to run it that moves the line; repeatable, the default first
  --part id="Name"      a part that only it has; repeatable, as many as you know
  --force               accept an id that is like another service's
  --help                prints this

Categories, as in the index of https://docs.aws.amazon.com/: ${categoryIds.join(', ')}

Archetypes:
${listed(archetypes)}

Traits:
${listed(traits)}
`;

const listed = (items: readonly { readonly id: string; readonly summary: string }[]): string =>
  items.map(({ id, summary }) => `  ${id}\n    ${summary}`).join('\n');

/** Faults as a terminal shows them: all of them, then the count. */
export function faultsText(faults: readonly ArgumentFault[]): string {
  const blocks = faults.map(({ argument, found, allowed, next }) =>
    [
      argument,
      `  found    ${visibleLines(found)}`,
      `  allowed  ${visibleLines(allowed.replace(/^Allowed: /, ''))}`,
      `  next     ${visibleLines(next)}`,
    ].join('\n'),
  );
  const count = faults.length === 1 ? '1 problem' : `${faults.length} problems`;
  return `${blocks.join('\n\n')}\n\n✖ ${count}. Nothing was written.\n`;
}

/** What each missing field is, and a command that has them all. */
export function missingFault(
  given: Partial<Answers>,
  known: KnownCatalogue,
): ArgumentFault | undefined {
  const missing = requiredFields.filter((field) => given[field] === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map((field) => fields[field]).join(', ');
  return {
    argument: 'npm run new',
    found: `Missing: ${names}. There is no terminal to ask in.`,
    allowed: 'Allowed: a command that says everything; npm run new -- --help explains each flag.',
    next: `Complete this:\n\n${exampleCommand(given, known)}`,
  };
}

/** What was written, and what to do with it. */
export function nextSteps({ id, guide, traits }: Answers, writes: readonly Write[]): string {
  const places = writes.flatMap(({ file, text }) => placesIn(file, text));
  const width = Math.max(...places.map(({ at }) => at.length));
  const noun = traits.length === 1 ? 'trait' : 'traits';
  const taken = `Took the ${noun} ${and(traits)}. Delete what is not true of it.`;
  return [
    `Wrote ${and(writes.map(({ file }) => file))}.`,
    ...(traits.length > 0 ? [taken] : []),
    '',
    'Fill in, with AWS’s own pages beside you:',
    ...places.map(({ at, what }) => `  ${at.padEnd(width)}  ${what}`),
    '',
    `  npm run check -- ${id}  says what is still missing, and where`,
    `  npm run fix -- ${id}    corrects form and names`,
    `  ${'npm run dev'.padEnd(`npm run check -- ${id}`.length)}  shows the page once the entry has its texts: /services/${id}/`,
    '',
    `AWS’s guide begins at ${guide}`,
    'How a stack is read and written: content/guides/the-model.mdx',
    '',
  ].join('\n');
}

const and = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** The lines that a person has to fill in, with what belongs there; of lines alike, the first. */
function placesIn(file: string, text: string): { at: string; what: string }[] {
  const places = text.split('\n').flatMap((line, index) => {
    const what = /Fill in: (.*?)(?=[.:;]| \*\/|$)/.exec(line)?.[1];
    return what ? [{ at: `${file}:${index + 1}`, what }] : [];
  });
  return places.filter(({ what }, index) => what !== places[index - 1]?.what);
}
