/** `npm run new`: asks for what must be known of a service, and writes its entry and its page. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { archetypeParts, categories, categoryIds, serviceSchema } from '#catalog/index.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { visibleLines } from '#catalog/text/visible.ts';
import { entryFile } from '#load/catalog-path.ts';
import { shown } from '#load/diagnostics/sentences.ts';
import { notPlain } from '#load/list-files.ts';
import { usableEntries } from '#load/usable-entries.ts';
import { entryTemplate, formatted, pageTemplate } from './new-templates.ts';

/** The catalogue as it is. */
type Known = ReturnType<typeof usableEntries>;

/** Each field in the order of the questions: its flag, and how it is asked for. */
const fields = {
  id: { flag: '<id>', question: 'Id: the page’s address, kebab-case, as in /services/<id>/' },
  name: { flag: '--name', question: 'Full name, as AWS writes it' },
  shortName: { flag: '--short', question: 'Short name, for tables and menus' },
  category: { flag: '--category', question: 'Category in AWS’s own index' },
  archetype: { flag: '--archetype', question: 'Archetype: the stack that is truest to start from' },
  guide: {
    flag: '--guide',
    question: 'Address of its guide in AWS’s documentation, with a slash at the end',
  },
  summary: { flag: '--summary', question: 'What it is, in one sentence' },
} as const;

type Field = keyof typeof fields;

const fieldNames = Object.keys(fields) as readonly Field[];

type Answers = Readonly<Record<Field, string>>;

/** The output of the command, and its exit code. */
interface Outcome {
  readonly out?: string;
  readonly err?: string;
  readonly code: number;
}

/**
 * Adds a service to the project in a folder: its entry and its page, or neither.
 *
 * @param hasTerminal Whether there is somebody to ask for what is missing.
 */
export async function newService(
  root: string,
  args: readonly string[],
  hasTerminal: boolean,
): Promise<Outcome> {
  const known = usableEntries(root);
  let given: Partial<Answers> | 'help';
  try {
    given = readArguments(args);
  } catch (error) {
    return rejected([(error as Error).message]);
  }
  if (given === 'help') return { out: helpText(known), code: 0 };
  const faults = fieldNames.flatMap((field) => {
    const answer = given[field];
    const fault = answer === undefined ? undefined : answerFault(field, answer, known);
    return fault === undefined ? [] : [`${fields[field].flag}: ${fault}`];
  });
  const missing = fieldNames.filter((field) => given[field] === undefined);
  if (missing.length > 0 && !hasTerminal) {
    const flags = missing.map((field) => fields[field].flag).join(', ');
    faults.push(`Missing: ${flags}. There is no terminal to ask in.`);
  }
  if (faults.length > 0) return rejected(faults);
  const answers = await ask(given, known);
  return answers ? write(root, answers, known) : { err: 'Nothing was written.\n', code: 1 };
}

const rejected = (faults: readonly string[]): Outcome => ({
  err: `${faults.map(visibleLines).join('\n')}\n\nNothing was written. npm run new -- --help says what each flag is.\n`,
  code: 1,
});

/** @throws {Error} of `parseArgs`, and one for an id too many. */
function readArguments(args: readonly string[]): Partial<Answers> | 'help' {
  const named = fieldNames.filter((field) => field !== 'id');
  const flags = named.map((field) => [fields[field].flag.slice(2), { type: 'string' }] as const);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' } },
  });
  const texts: Readonly<Record<string, unknown>> = values;
  if (texts['help']) return 'help';
  const [id, ...others] = positionals;
  if (others.length > 0) {
    throw new Error(
      `There are ${positionals.length} ids: ${positionals.join(', ')}. Put a value that has spaces into quotes: --name "AWS Thing"`,
    );
  }
  const answers = named.map((field) => [field, texts[fields[field].flag.slice(2)]]);
  return { ...(id !== undefined && { id }), ...Object.fromEntries(answers) };
}

/** What is wrong with an answer, what is allowed, and what to do; undefined where nothing is. */
function answerFault(field: Field, answer: string, known: Known): string | undefined {
  const { archetypes, services } = known.entries;
  if (field === 'category' || field === 'archetype') {
    const allowed: readonly string[] =
      field === 'category' ? categoryIds : archetypes.map(({ id }) => id);
    if (allowed.includes(answer)) return undefined;
    return `There is no ${field} ${shown(answer)}. ${allowedWords(answer, allowed)}`;
  }
  if (field === 'id') {
    const owner = services.find(
      ({ id, variants = [] }) => id === answer || variants.some((variant) => variant.id === answer),
    );
    if (owner) {
      return `${shown(answer)} exists already: edit ${entryFile(owner.category, owner.id)}.`;
    }
    if (known.read.retired.some(({ id }) => id === answer)) {
      return `The id ${shown(answer)} was given up, and links may still mean what it was. Choose another.`;
    }
  }
  const schema =
    field === 'guide'
      ? serviceSchema.shape.docs.endsWith('/', 'must end with a slash')
      : serviceSchema.shape[field];
  const [issue] = schema.safeParse(answer).error?.issues ?? [];
  return issue && `${shown(answer)}: ${issue.message}.`;
}

/** Asks at the terminal for what is not given; undefined where the person ends the questions. */
async function ask(given: Partial<Answers>, known: Known): Promise<Answers | undefined> {
  const choices: Partial<Record<Field, { value: string; label: string; hint?: string }[]>> = {
    category: categories.map(({ id, name }) => ({ value: id, label: name })),
    archetype: known.entries.archetypes.map(({ id, name, summary }) => ({
      value: id,
      label: name,
      hint: summary,
    })),
  };
  const answers: Partial<Record<Field, string>> = { ...given };
  for (const field of fieldNames) {
    if (answers[field] !== undefined) continue;
    const message = fields[field].question;
    const options = choices[field];
    const answer = options
      ? await prompts.select({ message, options })
      : await prompts.text({
          message,
          validate: (text = '') => answerFault(field, text.trim(), known),
        });
    if (prompts.isCancel(answer)) return undefined;
    answers[field] = answer.trim();
  }
  return answers as Answers;
}

async function write(root: string, answers: Answers, known: Known): Promise<Outcome> {
  const { id, category, guide } = answers;
  const entry = entryFile(category, id);
  const page = `content/services/${category}/${id}.mdx`;
  // The page of another category's service, or a link where a folder should be.
  const pages = categoryIds.map((each) => `content/services/${each}/${id}.mdx`);
  const taken = [entry, ...pages].flatMap(
    (file) => notPlain(root, file) ?? (existsSync(join(root, file)) ? file : []),
  );
  if (taken.length > 0)
    return rejected([...new Set(taken)].map((file) => `${file} is in the way.`));
  const inherited = archetypeParts(known.entries, answers.archetype);
  const texts = {
    [entry]: await formatted(root, entry, entryTemplate(answers, inherited)),
    [page]: await formatted(root, page, pageTemplate()),
  };
  const written: string[] = [];
  try {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      // Not over a file that somebody makes in the meantime.
      writeFileSync(join(root, file), text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(join(root, file));
    throw error;
  }
  return {
    out: `Wrote ${entry} and ${page}.
Fill in what their comments ask for, with AWS’s own pages beside you. They begin at ${guide}

  npm run check -- ${id}  says what is still missing, and where
  npm run fix -- ${id}    corrects form and names
  npm run dev  shows the page once the entry has its texts: /services/${id}/

How a stack is read and written: content/guides/the-model.mdx
`,
    code: 0,
  };
}

const helpText = ({ entries }: Known): string => `npm run new -- <id> [flags]

Writes a service's entry and its page, with comments that say what to fill in. In a terminal it asks for
what is missing. It overwrites nothing, and touches no other file.

${fieldNames.map((field) => `  ${fields[field].flag.padEnd(12)}  ${fields[field].question}`).join('\n')}

Categories: ${categoryIds.join(', ')}

Archetypes:
${entries.archetypes.map(({ id, summary }) => `  ${id}\n    ${summary}`).join('\n')}
`;
