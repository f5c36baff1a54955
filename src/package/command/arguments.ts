/** What can be written on the command line, and what it means. */
import { parseArgs } from 'node:util';
import { matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfiles } from '#exports/matrix/profiles.ts';
import { allowedWords } from '#catalog/text/nearest.ts';

/** What the command line asks for; texts are as they were typed. */
export interface MatrixArguments {
  readonly services: string;
  /** Files of `terraform show -json`. */
  readonly plans: readonly string[];
  /** CloudFormation templates. */
  readonly templates: readonly string[];
  /** Whether what a plan or a template leaves open is an error. */
  readonly strict: boolean;
  /** Ids of controls, as they were typed; empty for all. */
  readonly controls: string;
  readonly profile: string;
  readonly format: string;
  /** The file to write to; undefined for standard output. */
  readonly output?: string;
  readonly help: boolean;
}

const options = {
  services: { type: 'string', multiple: true },
  plan: { type: 'string', multiple: true },
  template: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  controls: { type: 'string', multiple: true },
  profile: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

const names = Object.keys(options).map((name) => `--${name}`);

/**
 * Reads the words of a command line.
 *
 * @returns What they ask for, and a sentence for each that asks for nothing there is.
 */
export function readArguments(args: readonly string[]): {
  readonly values: MatrixArguments;
  readonly errors: readonly string[];
} {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const errors = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    if (!Object.hasOwn(options, token.name)) {
      return [`There is no option "${token.rawName}". ${allowedWords(token.rawName, names)}`];
    }
    const needs = options[token.name as keyof typeof options].type === 'string';
    return needs && token.value === undefined ? [`"${token.rawName}" needs a value after it.`] : [];
  });
  const [command = 'matrix', ...others] = positionals;
  if (command !== 'matrix') {
    errors.push(`There is no command "${command}". ${allowedWords(command, ['matrix'])}`);
  }
  for (const word of others) errors.push(`"${word}" belongs to no option.`);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const texts = (value: unknown) => [value].flat().filter((each) => typeof each === 'string');
  const output = text(values.output);
  return {
    values: {
      services: texts(values.services).join(','),
      plans: texts(values.plan),
      templates: texts(values.template),
      strict: values.strict === true,
      controls: texts(values.controls).join(','),
      profile: text(values.profile) ?? 'plain',
      format: text(values.format) ?? formatOf(output) ?? 'md',
      ...(output !== undefined && { output }),
      help: values.help === true,
    },
    errors,
  };
}

/** The format that a file’s name asks for; what it ends with, where that is no format. */
function formatOf(file: string | undefined): string | undefined {
  const name = file?.toLowerCase() ?? '';
  const known = matrixFormats.filter(({ ending }) => name.endsWith(`.${ending}`));
  // `.oscal.json` ends with `.json` as well.
  const [longest] = known.toSorted((a, b) => b.ending.length - a.ending.length);
  return longest?.id ?? /\.([a-z]+)$/.exec(name)?.[1];
}

const profiles = matrixProfiles
  .map(({ id, text }) => `                 ${id.padEnd(9)} ${text}`)
  .join('\n');

/** What `dividing-line matrix --help` prints. */
export const help = `dividing-line matrix --services <list> [--profile …] [--format …] [--output <file>]
dividing-line matrix --plan <file> | --template <file> [--strict] […]

Who secures what, AWS or you: one row per part, with owner, duties, controls, evidence and AWS's page.

  --services     services or modes, by commas: ec2,rds.custom-oracle,eks.*
                 A service by itself means its default mode, and the matrix says so; rds.* means all.
  --plan         what "terraform show -json tfplan > plan.json" writes: its services, and their modes
                 where the configuration says so
  --template     a CloudFormation template, JSON or YAML; the CDK writes cdk.out/<stack>.template.json
                 Both may be given more than once, and together with --services: a mode that is named
                 there settles what they leave open.
  --strict       exit 1 and write nothing where a plan or template leaves something open; without it,
                 standard error says what and why, and the default mode stands in
  --controls     NIST SP 800-53 ids, by commas: SC-28,AC-6(1); only the parts that answer to them
  --profile      which columns, plain where it is left out
${profiles}
  --format       ${matrixFormats.map(({ id }) => id).join(', ')}; md where it is left out, or what the file's name ends with
  --output, -o   the file to write; standard output where it is left out
  --verbose      where the program fails, shows where in its code
  --help, -h     this text

It reads its own catalogue and the files that you name, and sends nothing anywhere. Of a plan it reads the
types of resources and the properties that tell a mode; no other value is kept or written. Not a statement
by AWS.
`;
