import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceEntry } from '../catalog/index.ts';
import { rules } from '../rules/index.ts';
import type { PublishedIds } from '../rules/project/published-ids.ts';
import { projectWith, report } from '../rules/testing/project.ts';
import { newService } from './new-service.ts';

const copied = [
  '.prettierrc.json',
  'src/catalog/define.ts',
  'src/catalog/published-ids.json',
  'src/catalog/services/index.ts',
  'content/services/ec2.mdx',
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-service-'));
  for (const file of copied) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(file, join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesIn = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(root.length + 1))
    .toSorted();

const answers = [
  ['--name', 'AWS App Mesh'],
  ['--short', 'App Mesh'],
  ['--category', 'networking'],
  ['--archetype', 'managed-application'],
  ['--docs', 'https://docs.aws.amazon.com/app-mesh/'],
  ['--summary', 'A mesh whose control plane AWS runs; the proxies stand beside your containers.'],
  ['--mode', 'ec2=On EC2'],
  ['--mode', 'On Fargate'],
];
const run = (id: string, given = answers) => newService(root, [id, ...given.flat()], false);
const entryFile = 'src/catalog/services/app-mesh.ts';
const pageFile = 'content/services/app-mesh.mdx';

describe('a complete command', () => {
  test('writes two files, lists them, and says what is next', async () => {
    const { out, err, code } = await run('app-mesh');
    expect({ err, code }).toEqual({ err: undefined, code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Wrote src/catalog/services/app-mesh.ts and content/services/app-mesh.mdx.
      Listed "app-mesh" in src/catalog/services/index.ts and src/catalog/published-ids.json.

      Fill in, with AWS’s own pages beside you:
        src/catalog/services/app-mesh.ts:3   the AWS pages that you cite
        src/catalog/services/app-mesh.ts:28  what only this service has
        src/catalog/services/app-mesh.ts:57  what is different when you run the service this way, in one sentence
        src/catalog/services/app-mesh.ts:65  what is different when you run the service this way, in one sentence
        src/catalog/services/app-mesh.ts:67  what moves the line in this mode, with \`add\`, \`change\` or \`omit\`
        content/services/app-mesh.mdx:5      the description above
        content/services/app-mesh.mdx:9      what AWS runs, what is yours, and what moves the line from mode to mode
        content/services/app-mesh.mdx:15     the tasks that are the customer’s, most urgent first
        content/services/app-mesh.mdx:19     what AWS does by itself, as far as its pages say
        content/services/app-mesh.mdx:23     what people believe, and what is true

        npm run dev    shows the page while you write: /services/app-mesh/
        npm run check  says what is still missing, and where
        npm run fix    mends form, names and lists

      AWS’s pages begin at https://docs.aws.amazon.com/app-mesh/
      How a stack is read and written: content/guides/the-model.mdx
      "
    `);
    expect(filesIn()).toEqual([...copied, entryFile, pageFile].toSorted());
    expect(read('src/catalog/services/index.ts')).toContain('\n  appMesh,\n  appRunner,\n');
  });

  test('writes what owes facts, and breaks no other rule', async () => {
    await run('app-mesh');
    const { appMesh } = (await import(pathToFileURL(join(root, entryFile)).href)) as {
      readonly appMesh: ServiceEntry;
    };
    const published = JSON.parse(read('src/catalog/published-ids.json')) as PublishedIds;
    const project = projectWith({
      entries: [appMesh],
      pages: { [pageFile]: read(pageFile) },
      publishedIds: { 'app-mesh': published['app-mesh']! },
    });
    const broken = await Promise.all(rules.map((rule) => report(rule, project)));
    const found = broken.join('').match(/(?<=^ {2}found {4}).*$/gm) ?? [];
    // Rules about pages of errors are about the project, not about a service.
    expect(found.filter((line) => !line.includes('error page'))).toMatchInlineSnapshot(`
      [
        ""modes.ec2.summary" has 0 characters: "".",
        ""modes.on-fargate.summary" has 0 characters: "".",
        "The mode "ec2" has 0 parts of its own.",
        "The mode "on-fargate" has 0 parts of its own.",
        "The mode "on-fargate" has the same parts and owners as "ec2".",
        ""description" is "" (0 characters).",
        ""Your checklist" has 0 tasks.",
        "The page has 0 words of prose.",
      ]
    `);
  });

  test('writes what TypeScript accepts', { timeout: 60_000 }, async () => {
    await run('app-mesh');
    // Beside the files that it imports, so that types are looked up.
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
      { ...ts.sys, readDirectory: () => [] },
      process.cwd(),
    );
    const host = ts.createCompilerHost(options);
    const beside = resolve(entryFile);
    const original = host.readFile.bind(host);
    host.readFile = (file) => (file === beside ? read(entryFile) : original(file));
    host.fileExists = (file) => file === beside || ts.sys.fileExists(file);
    const program = ts.createProgram([beside], { ...options, types: [] }, host);
    const source = program.getSourceFile(beside);
    const problems = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });

  test('writes what prettier and oxlint accept', async () => {
    await run('app-mesh');
    const lint = spawnSync(
      resolve('node_modules/.bin/oxlint'),
      ['--deny-warnings', '-c', resolve('.oxlintrc.json'), entryFile],
      { cwd: root, encoding: 'utf8' },
    );
    expect(lint).toMatchObject({ status: 0 });
    const { check } = await import('prettier');
    for (const file of filesIn().filter((name) => !name.startsWith('.'))) {
      const style = { singleQuote: true, printWidth: 100, filepath: file };
      expect([file, await check(read(file), style)]).toEqual([file, true]);
    }
  });
});

describe('nothing is written', () => {
  afterEach(() => expect(filesIn()).toEqual(copied.toSorted()));

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
    expect((await newService(root, ['--help'], false)).out).toContain('--archetype function');
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
    expect(filesIn()).toEqual(copied.toSorted());
  });

  test('is accepted with a word, or where the name is another', async () => {
    expect(
      (await newService(root, ['lamda', ...named('AWS Lamda').flat(), '--force'], false)).code,
    ).toBe(0);
    const { out, code } = await run('eds', named('Amazon Elastic Dinghy Service'));
    expect(code).toBe(0);
    expect(out?.split('\n')[0]).toMatchInlineSnapshot(
      `""eds" is not "ebs" (Amazon Elastic Block Store (Amazon EBS)), going by its name."`,
    );
  });
});
