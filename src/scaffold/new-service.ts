import { today } from '../site/today.ts';
import { fields, requiredFields, type Answers, type ArgumentFault } from './answers.ts';
import { askForAnswers } from './ask.ts';
import { answerFaults } from './check-answers.ts';
import { freeId, idFault } from './check-taken.ts';
import { defaultsFor } from './defaults.ts';
import { entryFile, placesOf } from './files.ts';
import { knownIn, type KnownCatalogue } from './known.ts';
import { isOtherName, nearService } from './near.ts';
import { readOptions, type Options } from './read-options.ts';
import { Cancelled } from './prompt.ts';
import { faultsText, helpText, missingFault, nextSteps } from './messages.ts';
import { inTheWay, writeAll } from './write-all.ts';
import { writesFor } from './writes.ts';

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
  const known = knownIn(root);
  const options = readOptions(args);
  if (options.help) return { out: helpText(known), code: 0 };
  const faults = [...options.faults, ...answerFaults(options.given, known)];
  const mayAsk = hasTerminal && faults.length === 0;
  if (!mayAsk) faults.push(...withoutTerminal(options, known, hasTerminal));
  if (faults.length > 0) return rejected(faults);
  try {
    const answers = mayAsk
      ? await askForAnswers(options.given, known, options.force)
      : completed(options.given, known);
    return await written(root, answers, known, !mayAsk && !options.force);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return { err: 'Stopped. Nothing was written.\n', code: 130 };
  }
}

/** @param isUnasked Whether nobody has been asked yet about an id that is like another. */
async function written(
  root: string,
  answers: Answers,
  known: KnownCatalogue,
  isUnasked: boolean,
): Promise<Outcome> {
  // Later answers may conflict with earlier ones.
  const faults = answerFaults(answers, known);
  if (faults.length > 0) return rejected(faults);
  const taken = inTheWay(root, placesOf(answers.id));
  if (taken.length > 0) return rejected(taken.map(fileTaken));
  const writes = await writesFor(root, answers, known, today);
  writeAll(root, writes);
  const near = isUnasked ? nearService(answers.id, known.services) : undefined;
  const note = near
    ? `"${answers.id}" is not "${near.id}" (${near.name}), going by its name.\n\n`
    : '';
  return { out: `${note}${nextSteps(answers, writes)}`, code: 0 };
}

const rejected = (faults: readonly ArgumentFault[]): Outcome => ({
  err: faultsText(faults),
  code: 1,
});

/** What is given, with an answer for what need not be given. */
function completed(given: Partial<Answers>, known: KnownCatalogue): Answers {
  const { traits } = defaultsFor(given, known);
  const answers = { parts: [], traits, ...given };
  if (!isComplete(answers)) throw new Error('An answer is missing, and nobody noticed.');
  return answers;
}

const isComplete = (given: Partial<Answers>): given is Answers =>
  requiredFields.every((field) => given[field] !== undefined);

/** What a person would be asked: what is missing, and whether an id like another's is meant. */
function withoutTerminal(
  { given, force }: Options,
  known: KnownCatalogue,
  hasTerminal: boolean,
): ArgumentFault[] {
  const { id } = given;
  const isBad = id !== undefined && idFault(id, known) !== undefined;
  // Whoever names a service that exists wants no second one: how to complete the command is no help.
  const isLost = isBad && freeId(id, known) === undefined;
  const missing = hasTerminal || isLost ? undefined : missingFault(given, known);
  // The id that a bad one most likely means is named with what is wrong with it.
  const typo = force || isBad ? undefined : typoIn(given, known);
  return [typo, missing].filter((fault) => fault !== undefined);
}

/** An id that is most likely a typo: like a service's, with a name that does not tell them apart. */
function typoIn(
  { id, name }: Partial<Answers>,
  { services }: KnownCatalogue,
): ArgumentFault | undefined {
  const near = id === undefined ? undefined : nearService(id, services);
  const isTypo = near && near.id !== id && !(name && isOtherName(name, near));
  if (!isTypo) return undefined;
  return {
    argument: fields.id,
    found: `"${id}" is like "${near.id}" (${near.name}), which has a page.`,
    allowed: `Did you mean "${near.id}"? Allowed: an id and a name that tell the two apart.`,
    next: `Edit ${entryFile(near.category, near.id)}, or repeat the command with --force.`,
  };
}

const fileTaken = (file: string): ArgumentFault => {
  const isTaken = /\.(?:ts|mdx)$/.test(file);
  return {
    argument: fields.id,
    found: isTaken ? `${file} exists already.` : `${file} is a link, or no folder.`,
    allowed: isTaken
      ? 'Allowed: an id whose files do not exist.'
      : 'Allowed: folders of the project, since what is behind a link is outside.',
    next: isTaken
      ? 'Edit the file, or choose another id. Where it is a page or an entry alone, write the other by hand.'
      : 'Put the folder itself there.',
  };
};
