import { afterEach, describe, expect, test } from 'vitest';
import { newService } from './new-service.ts';
import { answers, copied, entryFile, pageFile, useCopy } from './testing.ts';

const copy = useCopy();
const run = (id: string, given: readonly (readonly string[])[] = answers) =>
  newService(copy.root, [id, ...given.flat()], false);

describe('a complete command', () => {
  test('writes two files, lists them, and says what is next', async () => {
    const { out, err, code } = await run('app-mesh');
    expect({ err, code }).toEqual({ err: undefined, code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Wrote src/catalog/services/app-mesh.ts and content/services/app-mesh.mdx.
      Listed "app-mesh" in src/catalog/services/index.ts, src/catalog/published-ids.json and .github/CODEOWNERS.

      Fill in, with AWS’s own pages beside you:
        src/catalog/services/app-mesh.ts:3   the AWS pages that you cite
        src/catalog/services/app-mesh.ts:28  what only this service has
        src/catalog/services/app-mesh.ts:60  what is different when you run the service this way, in one sentence
        src/catalog/services/app-mesh.ts:68  what is different when you run the service this way, in one sentence
        src/catalog/services/app-mesh.ts:70  what moves the line in this mode, with \`add\`, \`change\` or \`omit\`
        content/services/app-mesh.mdx:5      the description above
        content/services/app-mesh.mdx:9      what AWS runs, what is yours, and what moves the line from mode to mode
        content/services/app-mesh.mdx:13     the tasks that are the customer’s, most urgent first
        content/services/app-mesh.mdx:17     what AWS does by itself, as far as its pages say
        content/services/app-mesh.mdx:21     what people believe, and what is true

        npm run dev    shows the page while you write: /services/app-mesh/
        npm run check  says what is still missing, and where
        npm run fix    mends form, names and lists

      AWS’s pages begin at https://docs.aws.amazon.com/app-mesh/
      How a stack is read and written: content/guides/the-model.mdx
      "
    `);
    expect(copy.files()).toEqual([...copied, entryFile, pageFile].toSorted());
    expect(copy.read('src/catalog/services/index.ts')).toContain('\n  appMesh,\n  appRunner,\n');
  });
});

describe('nothing is written', () => {
  afterEach(() => expect(copy.files()).toEqual(copied.toSorted()));

  test('where something is wrong: all of it is said at once', async () => {
    const { err, code } = await run('Appmesh', [
      ['--name', 'AWS Lambda'],
      ['--short', 'An App Mesh whose name is far too long'],
      ['--category', 'computing'],
      ['--archetypes', 'function'],
      ['--docs', 'http://docs.aws.amazon.com/app-mesh/'],
      ['--summary', 'Two\nlines of text that nobody wants.'],
      ['--mode', '1st'],
    ]);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "--archetypes
        found    There is no flag "--archetypes".
        allowed  Did you mean "--archetype"? Allowed: "--name", "--short", "--category", "--archetype", "--docs", "--summary", "--mode", "--force", "--help".
        next     Correct the flag; npm run new -- --help lists them all.

      <id>
        found    The id is "Appmesh".
        allowed  Did you mean "appmesh"? Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.
        next     Choose the id as it shall stand in the page’s address.

      --name
        found    The service "lambda" is called "AWS Lambda" already.
        allowed  a name that no service has.
        next     Edit src/catalog/services/lambda.ts, or give the name of another service.

      --short
        found    "An App Mesh whose name is far too long" has 38 characters.
        allowed  at most 28 characters.
        next     Rewrite it.

      --category
        found    There is no category "computing".
        allowed  Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot".
        next     Choose that one or another of these.

      --docs
        found    "http://docs.aws.amazon.com/app-mesh/" is not an https address.
        allowed  an https address.
        next     Rewrite it.

      --summary
        found    "Two lines of text that nobody wants." has a line break or a character that cannot be seen.
        allowed  one line of visible text.
        next     Write the text by hand instead of pasting it.

      --mode
        found    The mode "1st" has the id "1st".
        allowed  kebab-case: a-z, 0-9 and single hyphens, a letter first.
        next     Give the id before the name: --mode managed="Managed runtime".

      npm run new
        found    Missing: --archetype. There is no terminal to ask in.
        allowed  a command that says everything; npm run new -- --help explains each flag.
        next     Complete this:

      npm run new -- thing \\
        --name "AWS Thing" \\
        --short "Thing" \\
        --category compute \\
        --archetype virtual-machine \\
        --docs https://docs.aws.amazon.com/thing/ \\
        --summary "What it is, in one sentence." \\
        --mode managed="Managed runtime" \\
        --mode image="Container image"

      ✖ 9 problems. Nothing was written.
      "
    `);
  });

  test('where something is missing: the whole command is shown', async () => {
    expect(await run('iot-sitewise', [['--summary', 'Collects what "machines" say.']]))
      .toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "npm run new
        found    Missing: --name, --short, --category, --archetype, --docs, --mode. There is no terminal to ask in.
        allowed  a command that says everything; npm run new -- --help explains each flag.
        next     Complete this:

      npm run new -- iot-sitewise \\
        --name "AWS IoT Sitewise" \\
        --short "IoT Sitewise" \\
        --category iot \\
        --archetype managed-application \\
        --docs https://docs.aws.amazon.com/iot-sitewise/ \\
        --summary "Collects what \\"machines\\" say." \\
        --mode managed="Managed runtime" \\
        --mode image="Container image"

      ✖ 1 problem. Nothing was written.
      ",
      }
    `);
  });

  test('for help', async () => {
    expect((await newService(copy.root, ['--help'], false)).out).toContain('--archetype function');
  });

  test('where a service, a variant or a file in the way has the id', async () => {
    const outcomes = await Promise.all(
      ['lambda', 'redshift-serverless', 'index'].map((id) => run(id)),
    );
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(outcomes.map(({ err }) => err).join('\n')).toMatchInlineSnapshot(`
      "<id>
        found    The service "lambda" exists, in src/catalog/services/lambda.ts.
        allowed  an id that no service has.
        next     Edit src/catalog/services/lambda.ts and content/services/lambda.mdx.

      ✖ 1 problem. Nothing was written.

      <id>
        found    "redshift-serverless" (Amazon Redshift Serverless) is the mode "serverless" of the service "redshift".
        allowed  an id that neither a service nor a variant has.
        next     Edit that mode in src/catalog/services/redshift.ts; /services/redshift-serverless/ leads to it already.

      ✖ 1 problem. Nothing was written.

      <id>
        found    src/catalog/services/index.ts exists already.
        allowed  an id whose files do not exist.
        next     Edit the file, or choose another id. Where it is a page or an entry alone, write the other by hand.

      ✖ 1 problem. Nothing was written.
      "
    `);
  });
});

describe('an id that is like another', () => {
  const named = (name: string) => [['--name', name], ...answers.slice(1)];

  test('is refused where the name is like the other, too', async () => {
    const { err, code } = await run('lamda', named('AWS Lamda'));
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "<id>
        found    "lamda" is like "lambda" (AWS Lambda), which has a page.
        allowed  Did you mean "lambda"? Allowed: an id and a name that tell the two apart.
        next     Edit src/catalog/services/lambda.ts, or repeat the command with --force.

      ✖ 1 problem. Nothing was written.
      "
    `);
    expect(copy.files()).toEqual(copied.toSorted());
  });

  test('is accepted with a word, or where the name is another', async () => {
    expect(
      (await newService(copy.root, ['lamda', ...named('AWS Lamda').flat(), '--force'], false)).code,
    ).toBe(0);
    const { out, code } = await run('eds', named('Amazon Elastic Dinghy Service'));
    expect(code).toBe(0);
    expect(out?.split('\n')[0]).toMatchInlineSnapshot(
      `""eds" is not "ebs" (Amazon Elastic Block Store (Amazon EBS)), going by its name."`,
    );
  });
});
