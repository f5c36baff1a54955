import { fieldNames, type Answers, type NamedAnswer } from './answers.ts';
import { answerFaults } from './check-answers.ts';
import { freeId } from './check-taken.ts';
import { defaultsFor, hasKin } from './defaults.ts';
import type { KnownCatalogue } from './known.ts';

/**
 * A complete command: what is given, what the id says, and placeholders for the rest. A placeholder that
 * somebody leaves is rejected.
 */
export function exampleCommand(given: Partial<Answers>, known: KnownCatalogue): string {
  const good = withoutFaults(given, known);
  const id = good.id ?? freeId(given.id ?? '', known);
  const guess = defaultsFor({ ...good, ...(id !== undefined && { id }) }, known);
  // Services whose ids begin alike are mostly of one category and archetype.
  const isKnown = id !== undefined && hasKin(id, known);
  const category = good.category ?? (isKnown ? guess.category : undefined);
  const archetype = good.archetype ?? (isKnown ? guess.archetype : undefined);
  const areTraitsKnown = category !== undefined && archetype !== undefined;
  const traits = good.traits ?? (areTraitsKnown ? guess.traits : []);
  const isNamed = id !== undefined || good.name !== undefined;
  return [
    `npm run new -- ${id ?? quoted('<id>')}`,
    `--name ${quoted(isNamed ? guess.name : '<name>')}`,
    `--short ${quoted(isNamed ? guess.shortName : '<short name>')}`,
    `--category ${category ?? quoted('<category>')}`,
    `--archetype ${archetype ?? quoted('<archetype>')}`,
    ...traits.map((trait) => `--trait ${trait}`),
    `--guide ${good.guide ?? quoted('<address of its guide>')}`,
    `--summary ${quoted(good.summary ?? '<what it is, in one sentence>')}`,
    ...(good.modes?.map((mode) => `--mode ${named(mode)}`) ?? [`--mode ${quoted('<id>=<name>')}`]),
    ...(good.parts ?? []).map((part) => `--part ${named(part)}`),
  ].join(' \\\n  ');
}

const withoutFaults = (given: Partial<Answers>, known: KnownCatalogue): Partial<Answers> =>
  Object.fromEntries(
    fieldNames
      .map((field) => [field, given[field]] as const)
      .filter(([field, value]) => answerFaults({ [field]: value }, known).length === 0),
  );

const named = ({ id, name }: NamedAnswer): string => `${id}=${quoted(name)}`;

const quoted = (text: string): string => `"${text.replace(/["\\$`]/g, '\\$&')}"`;
