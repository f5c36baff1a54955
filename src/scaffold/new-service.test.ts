import { afterEach, describe, expect, test } from 'vitest';
import { newService } from './new-service.ts';
import { answers, copied, newEntryFile, newPageFile, useCopy } from './testing/use-copy.ts';

const copy = useCopy();
const run = (id: string, given: readonly (readonly string[])[] = answers) =>
  newService(copy.root, [id, ...given.flat()], false);

describe('a complete command', () => {
  test('writes two files, and says what is next', async () => {
    const { out, err, code } = await run('app-mesh');
    expect({ err, code }).toEqual({ err: undefined, code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Wrote src/catalog/services/networking/app-mesh.ts and content/services/networking/app-mesh.mdx.
      Took the trait keys. Delete what is not true of it.

      Fill in, with AWS’s own pages beside you:
        src/catalog/services/networking/app-mesh.ts:16  what of these reads differently here
        src/catalog/services/networking/app-mesh.ts:24  what of these does not exist here
        src/catalog/services/networking/app-mesh.ts:28  what only this service has, bottom layer first
        src/catalog/services/networking/app-mesh.ts:57  what is different when you run the service this way, in one sentence
        src/catalog/services/networking/app-mesh.ts:65  what moves the line in this mode, with \`change\`, \`omit\` or \`add\`
        src/catalog/services/networking/app-mesh.ts:68  the pages that you cite, with their titles as AWS writes them
        content/services/networking/app-mesh.mdx:5      the description above
        content/services/networking/app-mesh.mdx:9      what AWS runs, what is yours, and what moves the line from mode to mode
        content/services/networking/app-mesh.mdx:13     the tasks that are the customer’s, most urgent first
        content/services/networking/app-mesh.mdx:15     how this is done here, in words of your own
        content/services/networking/app-mesh.mdx:23     what AWS does by itself, as far as its pages say
        content/services/networking/app-mesh.mdx:27     what people believe, and what is true

        npm run check -- app-mesh  says what is still missing, and where
        npm run fix -- app-mesh    corrects form and names
        npm run dev                shows the page once the entry has its texts: /services/app-mesh/

      AWS’s guide begins at https://docs.aws.amazon.com/app-mesh/latest/userguide/
      How a stack is read and written: content/guides/the-model.mdx
      "
    `);
    expect(copy.files()).toEqual([...copied, newEntryFile, newPageFile].toSorted());
  });

  test('changes no other file', async () => {
    const before = copied.map(copy.read);
    await run('app-mesh');
    expect(copied.map(copy.read)).toEqual(before);
  });

  test('takes the traits that are given instead of the usual ones', async () => {
    await run('app-mesh', [...answers, ['--trait', 'fixed-keys']]);
    expect(copy.read(newEntryFile)).toContain("  with: ['fixed-keys'],\n");
  });

  test('takes no usual trait that brings a part which is given', async () => {
    await run('app-mesh', [...answers, ['--part', 'key-choice=Choose the key']]);
    expect(copy.read(newEntryFile)).not.toContain('with:');
  });
});

describe('nothing is written', () => {
  afterEach(() => expect(copy.files()).toEqual(copied));

  test('where something is wrong: all of it is reported together', async () => {
    const { err, code } = await run('Appmesh', [
      ['--name', 'AWS Lantern'],
      ['--short', 'An App Mesh whose name is far too long'],
      ['--category', 'computing'],
      ['--archetypes', 'managed-tool'],
      ['--trait', 'kyes'],
      ['--guide', 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is.html'],
      ['--summary', 'Two\nlines of text that nobody wants.'],
      ['--mode', '1st'],
      ['--part', 'x=No'],
    ]);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "--archetypes
        found    There is no flag "--archetypes".
        allowed  Did you mean "--archetype"? Allowed: "--name", "--short", "--category", "--archetype", "--guide", "--summary", "--trait", "--mode", "--part", "--force", "--help".
        next     Correct the flag; npm run new -- --help lists them all.

      <id>
        found    The id is "Appmesh".
        allowed  Did you mean "appmesh"? Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.
        next     Choose the id as it should appear in the page’s address.

      --name
        found    The service "lantern" is called "AWS Lantern" already.
        allowed  a name that no service has.
        next     Edit src/catalog/services/networking/lantern.ts, or give the name of another service.

      --short
        found    "An App Mesh whose name is far too long" has 38 characters.
        allowed  at most 28 characters.
        next     Rewrite it.

      --category
        found    There is no category "computing".
        allowed  Did you mean "compute"? Allowed: "compute", "containers", "storage", "database", "networking", "security", "management", "integration", "analytics", "artificial-intelligence", "developer-tools", "front-end", "business-applications", "end-user-computing", "migration", "iot", "media", "games", "satellite", "quantum", "blockchain", "financial-management", "customer-enablement".
        next     Choose that one or another of these.

      --trait
        found    There is no trait "kyes".
        allowed  Did you mean "keys"? Allowed: "content", "fixed-keys", "keys", "machine".
        next     Choose that one or another of these.

      --guide
        found    "https://docs.aws.amazon.com/app-mesh/latest/userguide/wha…" is not the https address of a guide.
        allowed  an https address that ends with a slash.
        next     Open the guide, and give the address of a page without the page: https://docs.aws.amazon.com/thing/latest/userguide/.

      --summary
        found    "Two lines of text that nobody wants." has a line break or a character that cannot be seen.
        allowed  one line of visible text.
        next     Write the text by hand instead of pasting it.

      --mode
        found    The mode "1st" has the id "1st".
        allowed  kebab-case: a-z, 0-9 and single hyphens, a letter first.
        next     Give the id before the name: --mode managed="Managed runtime".

      --part
        found    "No" has 2 characters.
        allowed  at least 3 characters.
        next     Rewrite it.

      npm run new
        found    Missing: --archetype. There is no terminal to ask in.
        allowed  a command that says everything; npm run new -- --help explains each flag.
        next     Complete this:

      npm run new -- appmesh \\
        --name "AWS Appmesh" \\
        --short "Appmesh" \\
        --category "<category>" \\
        --archetype "<archetype>" \\
        --guide "<address of its guide>" \\
        --summary "<what it is, in one sentence>" \\
        --mode "<id>=<name>"

      ✖ 11 problems. Nothing was written.
      "
    `);
  });

  test('where the stack has a trait’s part or a part already', async () => {
    const outcomes = await Promise.all(
      [
        [['--trait', 'machine']],
        [
          ['--trait', 'keys'],
          ['--trait', 'fixed-keys'],
        ],
        [['--part', 'os-patches=Patch it']],
        [['--part', 'caller-policy=Who may call it twice']],
      ].map((more) => run('app-mesh', [...answers, ...more])),
    );
    expect(outcomes.map(({ err }) => err).join('\n')).toMatchInlineSnapshot(`
      "--trait
        found    The trait "machine" brings the part "os-patches", which the stack has without it.
        allowed  traits whose parts neither the archetype nor another trait brings.
        next     Leave out --trait machine.

      ✖ 1 problem. Nothing was written.

      --trait
        found    The trait "fixed-keys" brings the part "key-choice", which the stack has without it.
        allowed  traits whose parts neither the archetype nor another trait brings.
        next     Leave out --trait fixed-keys.

      ✖ 1 problem. Nothing was written.

      --part
        found    The archetype or a trait brings the part "os-patches".
        allowed  parts that only this service has.
        next     Leave it out here, and say under "change" in the entry what is different.

      ✖ 1 problem. Nothing was written.

      --part
        found    Two parts have the id "caller-policy".
        allowed  an id that no other part of the service has.
        next     Give one of them another id: --part caller-policy="Who may call it".

      ✖ 1 problem. Nothing was written.
      "
    `);
  });

  test('where something is missing: the whole command is shown', async () => {
    expect(await run('iot-ship', [['--summary', 'Collects what "ships" say.']]))
      .toMatchInlineSnapshot(`
        {
          "code": 1,
          "err": "npm run new
          found    Missing: --name, --short, --category, --archetype, --guide, --mode. There is no terminal to ask in.
          allowed  a command that says everything; npm run new -- --help explains each flag.
          next     Complete this:

        npm run new -- iot-ship \\
          --name "AWS IoT Ship" \\
          --short "IoT Ship" \\
          --category iot \\
          --archetype managed-tool \\
          --guide "<address of its guide>" \\
          --summary "Collects what \\"ships\\" say." \\
          --mode "<id>=<name>"

        ✖ 1 problem. Nothing was written.
        ",
        }
      `);
  });

  test('where a placeholder of that command is left', async () => {
    const { err } = await run('fog-bell', [
      ['--name', 'AWS Fog Bell'],
      ['--short', 'Fog Bell'],
      ['--category', '<category>'],
      ['--archetype', '<archetype>'],
      ['--guide', '<address of its guide>'],
      ['--summary', '<what it is, in one sentence>'],
      ['--mode', '<id>=<name>'],
    ]);
    expect(err?.match(/^--[a-z]+$/gm)).toEqual([
      '--category',
      '--archetype',
      '--guide',
      '--summary',
      '--mode',
    ]);
  });

  test('for help', async () => {
    const { out } = await newService(copy.root, ['--help'], false);
    expect(out).toContain('--archetype function');
    expect(out).toContain('  keys\n    What Keys has in common.');
  });

  test('where a service, a variant or a retired service has the id', async () => {
    const outcomes = await Promise.all(
      ['lantern', 'lantern-serverless', 'foghorn'].map((id) => run(id)),
    );
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(outcomes.map(({ err }) => err).join('\n')).toMatchInlineSnapshot(`
      "<id>
        found    The service "lantern" exists, in src/catalog/services/networking/lantern.ts.
        allowed  an id that no service has.
        next     Edit src/catalog/services/networking/lantern.ts and content/services/networking/lantern.mdx.

      ✖ 1 problem. Nothing was written.

      <id>
        found    "lantern-serverless" (AWS Lantern Serverless) is the mode "standard" of the service "lantern".
        allowed  an id that neither a service nor a variant has.
        next     Edit that mode in src/catalog/services/networking/lantern.ts; /services/lantern-serverless/ leads to it already.

      ✖ 1 problem. Nothing was written.

      <id>
        found    The id "foghorn" was given up; links may still mean what it was.
        allowed  an id that the catalogue has never had.
        next     Choose another id.

      ✖ 1 problem. Nothing was written.
      "
    `);
  });
});

describe('an id that names nothing new', () => {
  test('is all that is said: not how to complete the command', async () => {
    const outcomes = await Promise.all(
      ['lantern', 'Lantern', 'index'].map((id) => newService(copy.root, [id], false)),
    );
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(outcomes.map(({ err }) => err).join('\n')).toMatchInlineSnapshot(`
      "<id>
        found    The service "lantern" exists, in src/catalog/services/networking/lantern.ts.
        allowed  an id that no service has.
        next     Edit src/catalog/services/networking/lantern.ts and content/services/networking/lantern.mdx.

      ✖ 1 problem. Nothing was written.

      <id>
        found    The id is "Lantern". The service "lantern" exists, in src/catalog/services/networking/lantern.ts.
        allowed  an id that no service has.
        next     Edit src/catalog/services/networking/lantern.ts and content/services/networking/lantern.mdx.

      ✖ 1 problem. Nothing was written.

      <id>
        found    The id is "index".
        allowed  any id but "index", which is the address of a list.
        next     Choose the id as it should appear in the page’s address.

      ✖ 1 problem. Nothing was written.
      "
    `);
    expect(copy.files()).toEqual(copied);
  });

  test('is read as the one that it most likely means', async () => {
    const { err, code } = await newService(copy.root, ['Fog Bell'], false);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "<id>
        found    The id is "Fog Bell".
        allowed  Did you mean "fog-bell"? Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.
        next     Choose the id as it should appear in the page’s address.

      npm run new
        found    Missing: --name, --short, --category, --archetype, --guide, --summary, --mode. There is no terminal to ask in.
        allowed  a command that says everything; npm run new -- --help explains each flag.
        next     Complete this:

      npm run new -- fog-bell \\
        --name "AWS Fog Bell" \\
        --short "Fog Bell" \\
        --category "<category>" \\
        --archetype "<archetype>" \\
        --guide "<address of its guide>" \\
        --summary "<what it is, in one sentence>" \\
        --mode "<id>=<name>"

      ✖ 2 problems. Nothing was written.
      "
    `);
  });

  test('is never called an id like another', async () => {
    const { err } = await newService(copy.root, ['Lantren', '--category', 'identity'], false);
    expect(err).not.toContain('--force');
    expect(err).toContain('Did you mean "security"?');
  });
});

test.each(['content/services/iot/app-mesh.mdx', 'src/catalog/services/networking/app-mesh.ts'])(
  'nothing is written where %s is in the way, whatever it holds',
  async (file) => {
    copy.write(file, 'No entry.');
    const { err, code } = await run('app-mesh');
    expect(code).toBe(1);
    expect(err).toContain(`found    ${file} exists already.`);
    expect(copy.files()).toEqual([...copied, file].toSorted());
  },
);

describe('an id that is like another', () => {
  const named = (name: string) => [['--name', name], ...answers.slice(1)];

  test('is rejected where the name is like the other, too', async () => {
    const { err, code } = await run('lantren', named('AWS Lantren'));
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "<id>
        found    "lantren" is like "lantern" (AWS Lantern), which has a page.
        allowed  Did you mean "lantern"? Allowed: an id and a name that tell the two apart.
        next     Edit src/catalog/services/networking/lantern.ts, or repeat the command with --force.

      ✖ 1 problem. Nothing was written.
      "
    `);
    expect(copy.files()).toEqual(copied);
  });

  test('is accepted with a word, or where the name is another', async () => {
    const forced = ['lantren', ...named('AWS Lantren').flat(), '--force'];
    expect((await newService(copy.root, forced, false)).code).toBe(0);
    const { out, code } = await run('beakon', named('Amazon Elastic Dinghy Service'));
    expect(code).toBe(0);
    expect(out?.split('\n')[0]).toMatchInlineSnapshot(
      `""beakon" is not "beacon" (AWS Beacon), going by its name."`,
    );
  });
});
