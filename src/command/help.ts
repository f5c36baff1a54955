import { matrixFormats } from '../responsibility/make-matrix.ts';
import { matrixProfiles } from '../responsibility/profiles/index.ts';

const profiles = matrixProfiles
  .map(({ id, text }) => `                 ${id.padEnd(9)} ${text}`)
  .join('\n');

/** What `dividing-line matrix --help` prints. */
export const help = `dividing-line matrix --services <list> [--profile …] [--format …] [--output <file>]

Who secures what, AWS or you: a row a part, with owner, duties, controls, evidence and AWS's page.

  --services     services or modes, by commas: ec2,rds.custom-oracle,eks.*
                 A service by itself means its default mode, and the matrix says so; rds.* means all.
  --profile      which columns, plain where it is left out
${profiles}
  --format       ${matrixFormats.map(({ id }) => id).join(', ')}; md where it is left out, or what the file's name ends with
  --output, -o   the file to write; standard output where it is left out
  --help, -h     this text

It reads nothing but its own catalogue, and sends nothing anywhere. Not a statement by AWS.
`;
