import { categoryIds } from '../catalog/index.ts';
import { fieldNames, fields, type Answers, type Fault } from './answers.ts';
import { defaultsFor } from './defaults.ts';
import { faultsOf, type Known } from './check-answers.ts';
import type { Write } from './write-all.ts';

/** What `--help` prints. */
export const helpText = ({ archetypes }: Known): string => `npm run new -- <id> [flags]

Writes a service's entry and page, with comments that say what to fill in, and lists the service.
In a terminal it asks for what is missing. It overwrites nothing.

  <id>                  the page's address: kebab-case, as in /services/<id>/
  --name "AWS Thing"    the full name as AWS writes it
  --short Thing         the name for tables and menus
  --category compute    the category in AWS's own index
  --archetype function  the stack that the service starts from
  --docs https://…      the address where AWS's documentation of it begins
  --summary "…"         what it is, in one sentence
  --mode id="Name"      a way to run it that moves the line; once for each, the default first
  --force               the id is like another service's, and meant
  --help                prints this

Categories, as in the index of https://docs.aws.amazon.com/: ${categoryIds.join(', ')}

Archetypes:
${archetypes.map(({ id, summary }) => `  ${id}\n    ${summary}`).join('\n')}
`;

/** Faults as a terminal shows them: all of them, then the count. */
export function faultsText(faults: readonly Fault[]): string {
  const blocks = faults.map(({ argument, found, allowed, next }) =>
    [
      argument,
      `  found    ${found}`,
      `  allowed  ${allowed.replace(/^Allowed: /, '')}`,
      `  next     ${next}`,
    ].join('\n'),
  );
  const count = faults.length === 1 ? '1 problem' : `${faults.length} problems`;
  return `${blocks.join('\n\n')}\n\n✖ ${count}. Nothing was written.\n`;
}

/** What each missing field is, and a command that has them all. */
export function missingFault(given: Partial<Answers>, known: Known): Fault | undefined {
  const missing = fieldNames.filter((field) => given[field] === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map((field) => fields[field]).join(', ');
  return {
    argument: 'npm run new',
    found: `Missing: ${names}. There is no terminal to ask in.`,
    allowed: 'Allowed: a command that says everything; npm run new -- --help explains each flag.',
    next: `Complete this:\n\n${exampleCommand(given, known)}`,
  };
}

/** A complete command: what is given, and a guess at the rest. */
function exampleCommand(given: Partial<Answers>, known: Known): string {
  const good = withoutFaults(given, known);
  const { id = 'thing', summary = 'What it is, in one sentence.', modes } = good;
  const guess = defaultsFor({ ...good, id }, known);
  const shownModes = modes ?? [
    { id: 'managed', name: 'Managed runtime' },
    { id: 'image', name: 'Container image' },
  ];
  return [
    `npm run new -- ${id}`,
    `--name ${quoted(guess.name)}`,
    `--short ${quoted(guess.shortName)}`,
    `--category ${guess.category}`,
    `--archetype ${guess.archetype}`,
    `--docs ${guess.docs}`,
    `--summary ${quoted(summary)}`,
    ...shownModes.map((mode) => `--mode ${mode.id}=${quoted(mode.name)}`),
  ].join(' \\\n  ');
}

const withoutFaults = (given: Partial<Answers>, known: Known): Partial<Answers> =>
  Object.fromEntries(
    fieldNames
      .map((field) => [field, given[field]] as const)
      .filter(([field, value]) => faultsOf({ [field]: value }, known).length === 0),
  );

const quoted = (text: string): string => `"${text.replace(/["\\$`]/g, '\\$&')}"`;

/** What was written, and what to do with it. */
export function nextSteps({ id, docs }: Answers, writes: readonly Write[]): string {
  const of = (kind: Write['kind']) => writes.filter((write) => write.kind === kind);
  const places = of('new').flatMap(({ file, text }) => placesIn(file, text));
  const width = Math.max(...places.map(({ at }) => at.length));
  return [
    `Wrote ${of('new')
      .map(({ file }) => file)
      .join(' and ')}.`,
    `Listed "${id}" in ${new Intl.ListFormat('en-GB').format(of('edit').map(({ file }) => file))}.`,
    '',
    'Fill in, with AWS’s own pages beside you:',
    ...places.map(({ at, what }) => `  ${at.padEnd(width)}  ${what}`),
    '',
    `  npm run dev    shows the page while you write: /services/${id}/`,
    '  npm run check  says what is still missing, and where',
    '  npm run fix    mends form, names and lists',
    '',
    `AWS’s pages begin at ${docs}`,
    'How a stack is read and written: content/guides/the-model.mdx',
    '',
  ].join('\n');
}

/** The lines that a person has to fill in, with what belongs there. */
function placesIn(file: string, text: string): { at: string; what: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const what = /Fill in: (.*?)(?=[.:;]| \*\/|$)/.exec(line)?.[1];
    return what ? [{ at: `${file}:${index + 1}`, what }] : [];
  });
}
