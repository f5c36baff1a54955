/**
 * `dividing-line matrix`: a responsibility matrix from a choice of services. It knows no file system and no
 * site: whoever runs it hands in the catalogue and the ways to read and write.
 */
import {
  readMatrixChoice,
  wordsOfChoice,
  type ChosenMode,
  type UnknownWord,
} from '#exports/matrix/choice.ts';
import { readControls } from '#exports/matrix/choice.ts';
import type { Control } from '#exports/matrix/rows.ts';
import { makeMatrix, matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfileOf, matrixProfiles } from '#exports/matrix/profiles.ts';
import type { MatrixService } from '#exports/matrix/rows.ts';
import type { MatrixOrigin } from '#exports/matrix/rows.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { readArguments, type MatrixArguments } from './arguments.ts';
import { help } from './help.ts';
import { readInfrastructure, type ReadFile, type ServiceTypes } from './infrastructure/index.ts';

/** What the command works on. */
export interface CommandCatalogue {
  readonly services: readonly MatrixService[];
  /** The baseline whose controls are listed. */
  readonly controls: readonly Control[];
  readonly origin: MatrixOrigin;
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

/**
 * Runs the command.
 *
 * @param args The words after the program’s name.
 * @param readFile Reads a plan or a template that they name.
 */
export async function runCommand(
  args: readonly string[],
  catalogue: CommandCatalogue,
  readFile: ReadFile,
): Promise<CommandResult> {
  const { values, faults } = readArguments(args);
  if (values.help || args.length === 0) return { output: help, stderr: '', exitCode: 0 };
  const choice = readMatrixChoice(wordsOfChoice(values.services), catalogue.services);
  const only = readControls(values.controls);
  const profile = matrixProfileOf(values.profile);
  const all = [
    ...faults,
    ...(profile
      ? []
      : [
          noSuch(
            'profile',
            values.profile,
            matrixProfiles.map(({ id }) => id),
          ),
        ]),
    ...(matrixFormats.some(({ id }) => id === values.format)
      ? []
      : [
          noSuch(
            'format',
            values.format,
            matrixFormats.map(({ id }) => id),
          ),
        ]),
    ...choice.unknown.map(unknownText),
    ...only.faults,
    ...(namesNothing(values)
      ? ['No service is named. Name some: --services ec2,rds.*, or a file: --plan plan.json']
      : []),
    ...unwritable(values),
  ];
  if (all.length > 0 || !profile) return failure(all);
  const settled = choice.modes.filter(({ assumed }) => !assumed).map(({ service }) => service);
  const read = await readInfrastructure(values, catalogue, readFile, new Set(settled));
  const modes = together(choice.modes, read.modes);
  if (read.faults.length > 0) return failure(read.faults);
  if (values.strict && !read.complete) {
    return failure(
      [
        'Not all could be told, so nothing is written. Name the modes with --services, or leave out --strict.',
      ],
      read.remarks,
    );
  }
  if (modes.length === 0) return failure(['There is no service of AWS’s in it.'], read.remarks);
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

const namesNothing = ({ services, plans, templates }: MatrixArguments): boolean =>
  services === '' && plans.length === 0 && templates.length === 0;

/**
 * What was named, then what files say. Whoever names a service alone wants a mode of it, and a file that
 * says one settles which.
 */
function together(
  named: readonly ChosenMode[],
  found: readonly ChosenMode[],
): readonly ChosenMode[] {
  const inFiles = new Set(found.map(({ service }) => service));
  const kept = named.filter(({ service, assumed }) => !assumed || !inFiles.has(service));
  const words = new Set(kept.map(({ service, mode }) => `${service}.${mode}`));
  return [...kept, ...found.filter(({ service, mode }) => !words.has(`${service}.${mode}`))];
}

const noSuch = (what: string, word: string, allowed: readonly string[]): string =>
  `There is no ${what} "${word}". ${allowedWords(word, allowed)}`;

const unknownText = ({ text, nearest }: UnknownWord): string =>
  nearest === undefined ? text : `${text} Did you mean "${nearest}"?`;

/** A workbook is no text: a terminal would show its bytes. */
const unwritable = ({ format, output }: MatrixArguments): readonly string[] =>
  format === 'xlsx' && output === undefined
    ? ['A workbook needs a file. Name one: --output matrix.xlsx']
    : [];

const failure = (faults: readonly string[], before = ''): CommandResult => ({
  output: '',
  stderr: `${before}${faults.map((fault) => `✖ ${fault}`).join('\n')}\nSee dividing-line matrix --help.\n`,
  exitCode: 1,
});
