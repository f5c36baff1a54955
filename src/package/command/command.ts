/** `dividing-line matrix`: a responsibility matrix from a choice of services. */
import { writeFileSync } from 'node:fs';
import {
  readMatrixChoice,
  wordsOfChoice,
  type ChosenMode,
  type UnknownWord,
  readControls,
} from '#exports/matrix/choice.ts';
import { makeMatrix, matrixFormats, type MatrixSettings } from '#exports/matrix/make-matrix.ts';
import { matrixProfileOf, matrixProfiles } from '#exports/matrix/profiles.ts';
import type { ServiceTypes } from '#catalog/resource-types.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { help, readArguments, type MatrixArguments } from './arguments.ts';
import { readInfrastructure } from './infrastructure/index.ts';

/** What the command works on. */
export interface CommandCatalogue extends Pick<MatrixSettings, 'services' | 'controls' | 'origin'> {
  /** How Terraform and CloudFormation name the resources of the services. */
  readonly types: readonly ServiceTypes[];
}

/** What a run leaves: nothing has been written before it returns. */
export interface CommandResult {
  /** For standard output, or for the file. */
  readonly output: string | Uint8Array;
  /** The file to write to; undefined for standard output. */
  readonly file?: string;
  /** For standard error. */
  readonly stderr: string;
  readonly exitCode: 0 | 1;
}

/** Runs the command on this process’s arguments and streams, and sets its exit code. */
export async function runInTerminal(catalogue: CommandCatalogue): Promise<void> {
  const { output, file, stderr, exitCode } = await runCommand(process.argv.slice(2), catalogue);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
  if (file === undefined) process.stdout.write(output);
  else if (exitCode === 0) writeFileSync(file, output);
}

/**
 * Runs the command.
 *
 * @param args The words after the program’s name.
 */
export async function runCommand(
  args: readonly string[],
  catalogue: CommandCatalogue,
): Promise<CommandResult> {
  const { values, errors } = readArguments(args);
  if (values.help || args.length === 0) return { output: help, stderr: '', exitCode: 0 };
  const choice = readMatrixChoice(wordsOfChoice(values.services), catalogue.services);
  const only = readControls(values.controls);
  const profile = matrixProfileOf(values.profile);
  const all = [
    ...errors,
    ...unlessKnown('profile', values.profile, matrixProfiles),
    ...unlessKnown('format', values.format, matrixFormats),
    ...choice.unknown.map(unknownText),
    ...only.faults,
    ...missing(values),
  ];
  if (all.length > 0 || !profile) return failure(all);
  const settled = choice.modes.filter(({ assumed }) => !assumed).map(({ service }) => service);
  const read = await readInfrastructure(values, catalogue, new Set(settled));
  const modes = together(choice.modes, read.modes);
  if (read.errors.length > 0) return failure(read.errors);
  if (values.strict && !read.complete) {
    return failure(
      [
        'Not all could be told, so nothing is written. Name the modes with --services, or leave out --strict.',
      ],
      read.remarks,
    );
  }
  if (modes.length === 0) return failure(['There is no AWS service in it.'], read.remarks);
  const output = await makeMatrix(modes, {
    ...catalogue,
    only: only.ids,
    profile,
    format: values.format,
  });
  return {
    output,
    ...(values.output !== undefined && { file: values.output }),
    stderr: read.remarks,
    exitCode: 0,
  };
}

/**
 * What was named, then what files say. Whoever names a service alone wants a mode of it, and a file that
 * says one settles which.
 */
function together(
  named: readonly ChosenMode[],
  found: readonly ChosenMode[],
): readonly ChosenMode[] {
  const inFiles = new Set(found.map(({ service }) => service));
  const stillNamed = named.filter(({ service, assumed }) => !assumed || !inFiles.has(service));
  const words = new Set(stillNamed.map(({ service, mode }) => `${service}.${mode}`));
  return [...stillNamed, ...found.filter(({ service, mode }) => !words.has(`${service}.${mode}`))];
}

function unlessKnown(
  what: string,
  word: string,
  known: readonly { readonly id: string }[],
): readonly string[] {
  const ids = known.map(({ id }) => id);
  return ids.includes(word) ? [] : [`There is no ${what} "${word}". ${allowedWords(word, ids)}`];
}

const unknownText = ({ text, nearest }: UnknownWord): string =>
  nearest === undefined ? text : `${text} Did you mean "${nearest}"?`;

/** What a run needs and nobody has named. */
const missing = ({ services, plans, templates, format, output }: MatrixArguments) => [
  ...(services === '' && plans.length === 0 && templates.length === 0
    ? ['No service is named. Name some: --services ec2,rds.*, or a file: --plan plan.json']
    : []),
  // A terminal would show its bytes.
  ...(format === 'xlsx' && output === undefined
    ? ['A workbook needs a file. Name one: --output matrix.xlsx']
    : []),
];

const failure = (errors: readonly string[], before = ''): CommandResult => ({
  output: '',
  stderr: `${before}${errors.map((error) => `✖ ${error}`).join('\n')}\nSee dividing-line matrix --help.\n`,
  exitCode: 1,
});
