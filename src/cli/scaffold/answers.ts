/** What must be known of a service before its files can be written, and what is wrong with an answer. */
import { categoryIds, serviceSchema } from '#catalog/index.ts';
import { shown } from '#load/diagnostics/sentences.ts';
import { entryFile } from '#load/catalog-path.ts';
import type { usableEntries } from '#load/usable-entries.ts';
import { allowedWords } from '#catalog/text/nearest.ts';

/** The catalogue as it is. */
export type Known = ReturnType<typeof usableEntries>;

/** Each field in the order of the questions: its flag, and how it is asked for. */
export const fields = {
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

export type Field = keyof typeof fields;

export const fieldNames = Object.keys(fields) as readonly Field[];

export type Answers = Readonly<Record<Field, string>>;

/** What is wrong with an answer, what is allowed, and what to do; undefined where nothing is. */
export function answerFault(field: Field, answer: string, known: Known): string | undefined {
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
