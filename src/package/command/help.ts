import { matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfiles } from '#exports/matrix/profiles.ts';

const profiles = matrixProfiles
  .map(({ id, text }) => `                 ${id.padEnd(9)} ${text}`)
  .join('\n');

/** What `dividing-line matrix --help` prints. */
export const help = `dividing-line matrix --services <list> [--profile …] [--format …] [--output <file>]
dividing-line matrix --plan <file> | --template <file> [--strict] […]

Who secures what, AWS or you: a row a part, with owner, duties, controls, evidence and AWS's page.

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
