import { expect, test } from 'vitest';
import { schema } from './schema.ts';
import { aFile, aWrittenPart, aWrittenService, projectWith, report } from '../testing/project.ts';

const reportOn = (...files: ReturnType<typeof aFile>[]) => report(schema, projectWith({ files }));

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
        { page: 'updates', verified: false, at },
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
    change: {
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
    "ec2 › category:1:1 schema
      found    The entry has the unknown field "category".
      allowed  "name", "shortName", "summary", "docs", "aliases", "variants", "lifecycle", "brief", "aws", "retired", "contradictions", "archetype", "with", "change", "omit", "add", "notAsked", "unanswered", "profile", "modes", "guide", "read", "reports", "pages".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › change › Backups:1:1 schema
      found    "Backups" is used as a key.
      allowed  kebab-case: a-z, 0-9 and single hyphens.
      next     Correct "change.Backups".
      more     https://line.example/errors/schema/

    ec2 › change › backups › setting:1:1 schema
      found    "change.backups.setting" is "on-by-defualt".
      allowed  Did you mean "on-by-default"? Allowed: "always-on", "on-by-default", "off-by-default", "closed-by-default", "none".
      next     Correct "change.backups.setting".
      more     https://line.example/errors/schema/

    ec2 › change › keys › setting › door:1:1 schema
      found    "change.keys.setting" has the unknown field "door".
      allowed  Did you mean "doors"? Allowed: "state", "changedBy", "opens", "doors".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › change › logs › setting › state:1:1 schema
      found    "change.logs.setting.state" is "off-by-defualt".
      allowed  Did you mean "off-by-default"? Allowed: "always-on", "on-by-default", "off-by-default".
      next     Correct "change.logs.setting.state".
      more     https://line.example/errors/schema/

    ec2 › contradictions › 0 › sources:1:1 schema
      found    "contradictions.0.sources" has 1 item.
      allowed  at least 2 items.
      next     Correct "contradictions.0.sources".
      more     https://line.example/errors/schema/

    ec2 › guide:1:1 schema
      found    "guide" is "http://docs.aws.amazon.com".
      allowed  an https address that ends with a slash.
      next     Correct "guide".
      more     https://line.example/errors/schema/

    ec2 › lifecycle › note:1:1 schema
      found    "lifecycle.note" has 8 characters: "It ends.".
      allowed  at least 12 characters.
      next     Correct "lifecycle.note".
      more     https://line.example/errors/schema/

    ec2 › lifecycle › sources:1:1 schema
      found    "lifecycle.sources" has 0 items.
      allowed  at least 1 item.
      next     Correct "lifecycle.sources".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › duty:1:1 schema
      found    "modes.virtual-instance.add.os-patches.duty" has 321 characters: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…".
      allowed  at most 320 characters.
      next     Correct "modes.virtual-instance.add.os-patches.duty".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › evidence › SOC 2 report:1:1 schema
      found    "modes.virtual-instance.add.os-patches.evidence.SOC 2 report" is {"kind":"artifact","id":"SOC 2 report"}.
      allowed  a text in quotes.
      next     Correct "modes.virtual-instance.add.os-patches.evidence.SOC 2 report".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › layer:1:1 schema
      found    "modes.virtual-instance.add.os-patches.layer" is "os".
      allowed  "physical", "network", "hypervisor", "operating-system", "platform", "application", "access", "data".
      next     Correct "modes.virtual-instance.add.os-patches.layer".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 0:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.0" is 5.
      allowed  a text in quotes.
      next     Correct "modes.virtual-instance.add.os-patches.sources.0".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 1 › at:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.1.at" has 9 words and no "…".
      allowed  "first words … last words", two to four words each as the page writes them; a short passage whole, in two to eight.
      next     Correct "modes.virtual-instance.add.os-patches.sources.1.at".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 1 › verfied:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.1" has the unknown field "verfied".
      allowed  Did you mean "verified"? Allowed: "page", "verified", "at".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 2 › title:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.2.title" has 1 character: "T".
      allowed  at least 3 characters.
      next     Correct "modes.virtual-instance.add.os-patches.sources.2.title".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › add › os-patches › sources › 2 › verified:1:1 schema
      found    "modes.virtual-instance.add.os-patches.sources.2.verified" is "2026-02-30".
      allowed  a calendar day, YYYY-MM-DD.
      next     Correct "modes.virtual-instance.add.os-patches.sources.2.verified".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › profile › operatingSystem:1:1 schema
      found    "modes.virtual-instance.profile.operatingSystem" is "root".
      allowed  "none", "read", "full".
      next     Correct "modes.virtual-instance.profile.operatingSystem".
      more     https://line.example/errors/schema/

    ec2 › modes › virtual-instance › summary:1:1 schema
      found    "modes.virtual-instance.summary" has 5 characters: "short".
      allowed  at least 12 characters.
      next     Correct "modes.virtual-instance.summary".
      more     https://line.example/errors/schema/

    ec2 › owner:1:1 schema
      found    The entry has the unknown field "owner".
      allowed  "name", "shortName", "summary", "docs", "aliases", "variants", "lifecycle", "brief", "aws", "retired", "contradictions", "archetype", "with", "change", "omit", "add", "notAsked", "unanswered", "profile", "modes", "guide", "read", "reports", "pages".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › pages › os-updates:1:1 schema
      found    "os-updates" is used as a key.
      allowed  letters and digits, a small letter first.
      next     Correct "pages.os-updates".
      more     https://line.example/errors/schema/

    ec2 › pages › updates › path:1:1 schema
      found    "pages.updates.path" is "/update.html".
      allowed  a path below the guide, without .html.
      next     Correct "pages.updates.path".
      more     https://line.example/errors/schema/

    ec2 › pages › updates › titel:1:1 schema
      found    "pages.updates" has the unknown field "titel".
      allowed  Did you mean "title"? Allowed: "path", "url", "title", "read".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    ec2 › pages › updates › title:1:1 schema
      found    "pages.updates.title" is missing.
      allowed  a text in quotes.
      next     Correct "pages.updates.title".
      more     https://line.example/errors/schema/

    ec2 › read:1:1 schema
      found    "read" is "2026-02-30".
      allowed  a calendar day, YYYY-MM-DD.
      next     Correct "read".
      more     https://line.example/errors/schema/

    ec2 › reports:1:1 schema
      found    "reports" is "SOC 2 report".
      allowed  a list.
      next     Correct "reports".
      more     https://line.example/errors/schema/

    ec2 › shortName:1:1 schema
      found    "shortName" is 5.
      allowed  a text in quotes.
      next     Correct "shortName".
      more     https://line.example/errors/schema/

    ✖ 27 problems.
    "
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
    "guest › order:1:1 schema
      found    The entry has the unknown field "order".
      allowed  "name", "summary", "retired", "with", "change", "omit", "add", "notAsked", "unanswered", "profile", "guide", "read", "reports", "pages".
      next     Correct the name, or delete the field.
      more     https://line.example/errors/schema/

    lambda › archetype:1:1 schema
      found    "archetype" is missing.
      allowed  a text in quotes.
      next     Correct "archetype".
      more     https://line.example/errors/schema/

    lambda › guide:1:1 schema
      found    "guide" is missing.
      allowed  a text in quotes.
      next     Correct "guide".
      more     https://line.example/errors/schema/

    lambda › modes:1:1 schema
      found    "modes" is missing.
      allowed  a list.
      next     Correct "modes".
      more     https://line.example/errors/schema/

    lambda › name:1:1 schema
      found    "name" is missing.
      allowed  a text in quotes.
      next     Correct "name".
      more     https://line.example/errors/schema/

    lambda › shortName:1:1 schema
      found    "shortName" is missing.
      allowed  a text in quotes.
      next     Correct "shortName".
      more     https://line.example/errors/schema/

    lambda › summary:1:1 schema
      found    "summary" is missing.
      allowed  a text in quotes.
      next     Correct "summary".
      more     https://line.example/errors/schema/

    machine › add › os-patches › name:1:1 schema
      found    "add.os-patches.name" is missing.
      allowed  a text in quotes.
      next     Correct "add.os-patches.name".
      more     https://line.example/errors/schema/

    machine › order:1:1 schema
      found    "order" is 0.5.
      allowed  a whole number.
      next     Correct "order".
      more     https://line.example/errors/schema/

    old › reason:1:1 schema
      found    "reason" has 8 characters: "It went.".
      allowed  at least 20 characters.
      next     Correct "reason".
      more     https://line.example/errors/schema/

    ✖ 10 problems.
    "
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
    change: { [long]: {} },
    omit: ['index', 'constructor', 'a'.repeat(60)],
    add: [...written.add!, aWrittenPart({ id: 'constructor' })],
    variants: [{ id: 'index', name: 'A name', mode: long }],
    modes: [
      { ...mode, id: long },
      { ...mode, id: 'index' },
    ],
  };
  expect(await reportOn(aFile(entry))).toMatchInlineSnapshot(`
    "ec2 › change › aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:1:1 schema
      found    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is used as a key.
      allowed  at most 60 characters.
      next     Correct "change.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".
      more     https://line.example/errors/schema/

    ec2 › modes › aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa › id:1:1 schema
      found    "modes.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id" has 61 characters: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…".
      allowed  at most 60 characters.
      next     Correct "modes.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.id".
      more     https://line.example/errors/schema/

    ec2 › modes › index › id:1:1 schema
      found    "modes.index.id" is the address of a list.
      allowed  any other id.
      next     Correct "modes.index.id".
      more     https://line.example/errors/schema/

    ec2 › variants › index › id:1:1 schema
      found    "variants.index.id" is the address of a list.
      allowed  any other id.
      next     Correct "variants.index.id".
      more     https://line.example/errors/schema/

    ec2 › variants › index › mode:1:1 schema
      found    "variants.index.mode" has 61 characters: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…".
      allowed  at most 60 characters.
      next     Correct "variants.index.mode".
      more     https://line.example/errors/schema/

    ✖ 5 problems.
    "
  `);
});

test('says what belongs into each text that is empty, once', async () => {
  const add = [aWrittenPart({ duty: '', sources: [{ page: 'updates', at: '' }] })];
  const pages = { updates: { path: 'update-management', title: '' } };
  const told = await reportOn(aFile(aWrittenService({ add, pages })));
  expect(told).toContain(
    [
      '  found    "add.os-patches.sources.0.at" is empty.',
      '  allowed  the first and the last words of the passage, "first words … last words".',
      '  next     Fill in "add.os-patches.sources.0.at", or delete what it belongs to.',
    ].join('\n'),
  );
  expect(told).toContain('what the owner does, in the imperative.');
  expect(told).toContain('the page’s title, as AWS writes it.');
  expect(told).toContain('✖ 3 problems.');
});

test('reports what no condition of a resource may be', async () => {
  const where = { 'a-b': 'x', a: 5, b: true, c: [], d: ['(a+)+'], e: 'x*y', f: 'x'.repeat(81) };
  const condition = { mode: 5, where, absent: ['a..b'], also: false };
  const resources = [{ types: ['aws-x'], modes: [condition], hint: false }];
  const text = await reportOn(aFile({ ...aWrittenService(), aws: { resources } }));
  expect([...text.matchAll(/resources › 0 › (.*):1:1 schema$/gm)].map(([, at]) => at)).toEqual([
    'hint',
    ...['absent › 0', 'also', 'mode'].map((at) => `modes › 0 › ${at}`),
    ...['a', 'a-b', 'b', 'c', 'd › 0', 'e', 'f'].map((at) => `modes › 0 › where › ${at}`),
    'types › 0',
  ]);
});
