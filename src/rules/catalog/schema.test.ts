import { expect, test } from 'vitest';
import { schema } from './schema.ts';
import {
  aFile,
  aWrittenPart,
  aWrittenService,
  projectWith,
  found,
  places,
} from '../testing/project.ts';

const reportOn = (...files: ReturnType<typeof aFile>[]) => found(schema, projectWith({ files }));

const shared = { name: 'Machine', summary: 'A machine that somebody runs.', add: [aWrittenPart()] };
const [mode] = aWrittenService().modes;

test('accepts what each kind of file has to say', async () => {
  const files = [
    aFile(aWrittenService()),
    aFile({ ...shared, order: 1 }, { kind: 'archetype', id: 'machine' }),
    aFile(shared, { kind: 'trait', id: 'guest' }),
    aFile(
      { reason: 'AWS has ended it, and Lambda stands in its place.' },
      { kind: 'retired', id: 'old' },
    ),
  ];
  expect(await reportOn(...files)).toBe('');
});

test('accepts the short forms and the long ones', async () => {
  const source = { url: 'https://docs.aws.amazon.com/', title: 'AWS documentation' };
  const at = 'You are responsible … of the guest';
  const add = [
    aWrittenPart({ setting: 'off-by-default', evidence: ['SOC 2 report', 'EC2.7'] }),
    aWrittenPart({
      id: 'other',
      setting: { state: 'on-by-default', changedBy: 'aws', doors: { console: 'off-by-default' } },
      sources: [
        { page: 'updates', verified: '2026-11-24', at },
        { ...source, at: [at, 'You may ask AWS'] },
      ],
    }),
  ];
  expect(await reportOn(aFile(aWrittenService({ add })))).toBe('');
});

test('reports every fault at its own place', async () => {
  const entry = {
    ...aWrittenService(),
    category: 'compute',
    guide: 'http://docs.aws.amazon.com',
    read: '2026-02-30',
    shortName: 5,
    owner: 'aws',
    reports: 'SOC 2 report',
    lifecycle: { status: 'sunset', note: 'It ends.', sources: [] },
    contradictions: [
      { topic: 'Patches', finding: 'The two pages do not agree.', sources: ['updates'] },
    ],
    override: {
      Backups: {},
      backups: { setting: 'on-by-defualt' },
      logs: { setting: { state: 'off-by-defualt' } },
      keys: { setting: { state: 'on-by-default', changedBy: 'aws', door: {} } },
    },
    pages: {
      updates: { path: '/update.html', titel: 'T' },
      'os-updates': { url: 'x', title: 'Page' },
    },
    modes: [
      {
        ...mode,
        summary: 'short',
        profile: { operatingSystem: 'root', insideVpc: 'no' },
        add: [
          {
            ...aWrittenPart(),
            layer: 'os',
            duty: 'x'.repeat(321),
            evidence: [{ kind: 'artifact', id: 'SOC 2 report' }],
            sources: [
              5,
              { page: 'updates', verfied: true, at: 'a b c d e f g h i' },
              { url: 'https://docs.aws.amazon.com/', title: 'T', verified: '2026-02-30' },
            ],
          },
        ],
      },
    ],
  };
  expect(await reportOn(aFile(entry))).toMatchInlineSnapshot(`
    "ec2 › category
      The entry has the unknown field "category".
      Allowed: "contradictions" and 24 others.
      Correct the name, or delete the field.
    ec2 › contradictions › 0 › sources
      "contradictions.0.sources" has 1 item.
      Allowed: at least 2 items.
      Correct "contradictions.0.sources".
    ec2 › guide
      "guide" is "http://docs.aws.amazon.com".
      Allowed: an https address that ends with a slash.
      Correct "guide".
    ec2 › lifecycle › note
      "lifecycle.note" has 8 characters: "It ends.".
      Allowed: at least 12 characters.
      Correct "lifecycle.note".
    ec2 › lifecycle › sources
      "lifecycle.sources" has 0 items.
      Allowed: at least 1 item.
      Correct "lifecycle.sources".
    ec2 › modes › virtual-instance › add › os-patches › duty
      "modes.virtual-instance.add.os-patches.duty" has 321 characters: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…".
      Allowed: at most 320 characters.
      Correct "modes.virtual-instance.add.os-patches.duty".
    ec2 › modes › virtual-instance › add › os-patches › evidence › SOC 2 report
      "modes.virtual-instance.add.os-patches.evidence.SOC 2 report" is {"kind":"artifact","id":"SOC 2 report"}.
      Allowed: a text in quotes.
      Correct "modes.virtual-instance.add.os-patches.evidence.SOC 2 report".
    ec2 › modes › virtual-instance › add › os-patches › layer
      "modes.virtual-instance.add.os-patches.layer" is "os".
      Allowed: "physical", "network", "hypervisor", "operating-system", "platform", "application", "access", "data".
      Correct "modes.virtual-instance.add.os-patches.layer".
    ec2 › modes › virtual-instance › add › os-patches › sources › 0
      "modes.virtual-instance.add.os-patches.sources.0" is 5.
      Allowed: a text in quotes.
      Correct "modes.virtual-instance.add.os-patches.sources.0".
    ec2 › modes › virtual-instance › add › os-patches › sources › 1 › at
      "modes.virtual-instance.add.os-patches.sources.1.at" has 9 words and no "…".
      Allowed: "first words … last words", two to four words each as the page writes them; a short passage whole, in two to eight.
      Correct "modes.virtual-instance.add.os-patches.sources.1.at".
    ec2 › modes › virtual-instance › add › os-patches › sources › 1 › verfied
      "modes.virtual-instance.add.os-patches.sources.1" has the unknown field "verfied".
      Did you mean "verified"? Allowed: "page", "verified", "at".
      Correct the name, or delete the field.
    ec2 › modes › virtual-instance › add › os-patches › sources › 2 › title
      "modes.virtual-instance.add.os-patches.sources.2.title" has 1 character: "T".
      Allowed: at least 3 characters.
      Correct "modes.virtual-instance.add.os-patches.sources.2.title".
    ec2 › modes › virtual-instance › add › os-patches › sources › 2 › verified
      "modes.virtual-instance.add.os-patches.sources.2.verified" is "2026-02-30".
      Allowed: a calendar day, YYYY-MM-DD.
      Correct "modes.virtual-instance.add.os-patches.sources.2.verified".
    ec2 › modes › virtual-instance › profile › operatingSystem
    ec2 › modes › virtual-instance › summary
    ec2 › override › Backups
      "Backups" is used as a key.
      Allowed: kebab-case: a-z, 0-9 and single hyphens.
      Correct "override.Backups".
    ec2 › override › backups › setting
    ec2 › override › keys › setting › door
    ec2 › override › logs › setting › state
    ec2 › owner
    ec2 › pages › os-updates
      "os-updates" is used as a key.
      Allowed: letters and digits, a small letter first.
      Correct "pages.os-updates".
    ec2 › pages › updates › path
      "pages.updates.path" is "/update.html".
      Allowed: a path below the guide, without .html.
      Correct "pages.updates.path".
    ec2 › pages › updates › titel
    ec2 › pages › updates › title
      "pages.updates.title" is missing.
      Allowed: a text in quotes.
      Correct "pages.updates.title".
    ec2 › read
    ec2 › reports
      "reports" is "SOC 2 report".
      Allowed: a list.
      Correct "reports".
    ec2 › shortName"
  `);
});

test('reports the other kinds too, and what is missing', async () => {
  const { name: _name, ...nameless } = aWrittenPart();
  const files = [
    aFile({ ...shared, order: 0.5, add: [nameless] }, { kind: 'archetype', id: 'machine' }),
    aFile({ ...shared, order: 1 }, { kind: 'trait', id: 'guest' }),
    aFile({ reason: 'It went.' }, { kind: 'retired', id: 'old' }),
    aFile({}, { id: 'lambda' }),
  ];
  expect(await reportOn(...files)).toMatchInlineSnapshot(`
    "guest › order
      The entry has the unknown field "order".
      Allowed: "name", "summary", "retired", "traits", "override", "remove", "add", "notAsked", "unanswered", "profile", "guide", "read", "reports", "pages".
      Correct the name, or delete the field.
    lambda › archetype
      "archetype" is missing.
      Allowed: a text in quotes.
      Correct "archetype".
    lambda › guide
    lambda › modes
      "modes" is missing.
      Allowed: a list.
      Correct "modes".
    lambda › name
    lambda › shortName
    lambda › summary
    machine › add › os-patches › name
    machine › order
      "order" is 0.5.
      Allowed: a whole number.
      Correct "order".
    old › reason
      "reason" has 8 characters: "It went.".
      Allowed: at least 20 characters.
      Correct "reason"."
  `);
});

test('tells two files of one id apart', async () => {
  const problems = await Array.fromAsync(
    schema.check(
      projectWith({ files: [aFile(aWrittenService()), aFile({ ...aWrittenService(), name: '' })] }),
    ),
  );
  expect(problems.map(({ at }) => at)).toEqual([
    { kind: 'service', id: 'ec2', occurrence: 1, path: ['name'] },
  ]);
});

test('leaves to other rules what they report better', async () => {
  const part = { ...aWrittenPart(), owner: 'shared', sources: [], controls: ['SI-2'] };
  const { sources: _sources, ...unsourced } = aWrittenPart({ id: 'other' });
  const linked = aWrittenPart({ id: 'third', sources: [{ url: 'http://x', title: 'Some page' }] });
  const pages = { updates: { url: 'http://x', title: 'Some page' } };
  const entry = { ...aWrittenService(), add: [part, unsourced, linked], pages };
  expect(await reportOn(aFile(entry))).toBe('');
});

test('holds ids to what addresses and names of files can be', async () => {
  const long = 'a'.repeat(61);
  const written = aWrittenService();
  const entry = {
    ...written,
    override: { [long]: {} },
    remove: ['index', 'constructor', 'a'.repeat(60)],
    add: [...written.add!, aWrittenPart({ id: 'constructor' })],
    variants: [{ id: 'index', name: 'A name', mode: long }],
    modes: [
      { ...mode, id: long },
      { ...mode, id: 'index' },
    ],
  };
  expect(await reportOn(aFile(entry))).toMatchInlineSnapshot(`
    "ec2 › modes › aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa › id
      "modes.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id" has 61 characters: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…".
      Allowed: at most 60 characters.
      Correct "modes.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id".
    ec2 › modes › index › id
      "modes.index.id" is the address of a list.
      Allowed: any other id.
      Correct "modes.index.id".
    ec2 › override › aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is used as a key.
      Allowed: at most 60 characters.
      Correct "override.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".
    ec2 › variants › index › id
    ec2 › variants › index › mode"
  `);
});

test('says what belongs into each text that is empty, once', async () => {
  const add = [aWrittenPart({ duty: '', sources: [{ page: 'updates', at: '' }] })];
  const pages = { updates: { path: 'update-management', title: '' } };
  expect(await reportOn(aFile(aWrittenService({ add, pages })))).toMatchInlineSnapshot(`
    "ec2 › add › os-patches › duty
      "add.os-patches.duty" is empty.
      Allowed: what the owner does: “Set …” for the customer, “AWS sets …” for AWS.
      Fill in "add.os-patches.duty", or delete what it belongs to.
    ec2 › add › os-patches › sources › 0 › at
      "add.os-patches.sources.0.at" is empty.
      Allowed: the first and the last words of the passage, "first words … last words".
      Fill in "add.os-patches.sources.0.at", or delete what it belongs to.
    ec2 › pages › updates › title
      "pages.updates.title" is empty.
      Allowed: the page’s title, as AWS writes it.
      Fill in "pages.updates.title", or delete what it belongs to."
  `);
});

test('reports what no condition of a resource may be', async () => {
  const where = { 'a-b': 'x', a: 5, b: true, c: [], d: ['(a+)+'], e: 'x*y', f: 'x'.repeat(81) };
  const condition = { mode: 5, where, absent: ['a..b'], also: false };
  const resources = [{ types: ['aws-x'], modes: [condition], hint: false }];
  const files = [aFile({ ...aWrittenService(), aws: { resources } })];
  const at = (await places(schema, projectWith({ files }))).map((place) =>
    place.replace(/^.* › resources › 0 › /, ''),
  );
  expect(at).toEqual([
    'hint',
    ...['absent › 0', 'also', 'mode'].map((field) => `modes › 0 › ${field}`),
    ...['a', 'a-b', 'b', 'c', 'd › 0', 'e', 'f'].map((field) => `modes › 0 › where › ${field}`),
    'types › 0',
  ]);
});
