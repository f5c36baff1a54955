/** What the editor says while an entry is written: a wrong word is marked, and nothing around it. */
import { beforeAll, expect, test } from 'vitest';
import { compileEntries, type CompileError } from './testing/compile.ts';

const ids = `
export type ServiceId = 'bell';
export type ArchetypeId = 'tower' | 'machine';
export type TraitId = 'rope';
export type SharedPartId = 'os-patches' | 'os-image';
`;

const service = `import { defineService } from '../../define.ts';

export default defineService({
  name: 'Amazon Bell',
  shortName: 'Bell',
  summary: 'A service that does not exist.',
  guide: 'https://docs.aws.amazon.com/bell/',
  read: '2026-01-01',
  pages: {
    ringing: { path: 'ringing', title: 'Ringing' },
    tuning: { url: 'https://docs.aws.amazon.com/tuning.html', title: 'Tuning', read: '2026-02-02' },
  },
  reports: ['SOC 2 report'],
  aws: {
    terraformPrefixes: ['aws_bell'],
    resources: [{ types: ['aws_bell'], modes: [{ mode: 'loud', where: { size: ['L', 'XL'] } }, {}] }],
  },
  archetype: 'tower',
  traits: ['rope'],
  override: { 'os-patches': { owner: 'aws', sources: ['ringing'] }, clapper: { owner: 'aws', name: 'Clap' } },
  remove: ['os-image'],
  add: [
    {
      id: 'clapper',
      layer: 'data',
      name: 'Swing the clapper',
      owner: 'customer',
      duty: 'Swing it.',
      setting: 'on-by-default',
      answers: ['encrypt-at-rest'],
      verb: 'run',
      sources: ['tuning', { page: 'ringing', verified: '2026-01-02', at: 'The bell … twice an hour' },
        { url: 'https://docs.aws.amazon.com/a.html', title: 'A page' }],
    },
  ],
  lifecycle: { status: 'sunset', note: 'It ends one day.', sources: ['ringing'] },
  contradictions: [{ topic: 'Its tone', finding: 'They disagree.', sources: ['ringing', 'tuning'] }],
  modes: [
    { id: 'loud', name: 'Loud', summary: 'Heard by all.', archetype: 'machine' },
    {
      id: 'soft',
      name: 'Soft',
      summary: 'Heard by some.',
      extends: 'loud',
      traits: ['rope'],
      override: { clapper: { owner: 'aws' }, muffle: { owner: 'aws' } },
      remove: ['os-patches'],
      add: [
        { id: 'muffle', layer: 'data', name: 'Muffle', owner: 'aws', duty: 'Do.', sources: ['tuning'] },
      ],
    },
  ],
});
`;

/**
 * Name of the mistake, the text to replace, its replacement, and the words that the compiler marks.
 */
const mistakes: readonly (readonly [string, string, string, string])[] = [
  ['a third owner', "owner: 'customer'", "owner: 'shared'", 'owner'],
  ['a third owner in a change', "{ owner: 'aws', sources", "{ owner: 'both', sources", 'owner'],
  ['a change that names no owner', "{ owner: 'aws', name: 'Clap' }", "{ name: 'Clap' }", 'clapper'],
  ['an unknown layer', "layer: 'data',\n", "layer: 'cloud',\n", 'layer'],
  ['an unknown setting', "'on-by-default'", "'sometimes'", 'setting'],
  ['an unknown question', "['encrypt-at-rest']", "['who-knows']", "'who-knows'"],
  ['an unknown verb', "verb: 'run'", "verb: 'share'", 'verb'],
  ['an unknown archetype', "archetype: 'tower'", "archetype: 'towers'", 'archetype'],
  ['an unknown archetype of a mode', "archetype: 'machine'", "archetype: 'machines'", 'archetype'],
  [
    'an unknown trait',
    "archetype: 'tower',\n  traits: ['rope']",
    "archetype: 'tower',\n  traits: ['ropes']",
    "'ropes'",
  ],
  [
    'an unknown trait of a mode',
    "extends: 'loud',\n      traits: ['rope']",
    "extends: 'loud',\n      traits: ['ropes']",
    "'ropes'",
  ],
  ['a change of no part', "'os-patches': { owner", "'os-patch': { owner", "'os-patch'"],
  [
    'a mode’s change of no part',
    "clapper: { owner: 'aws' }",
    "clappers: { owner: 'aws' }",
    'clappers',
  ],
  ['a removal of no part', "remove: ['os-image']", "remove: ['os-images']", "'os-images'"],
  ['a mode’s removal of no part', "remove: ['os-patches']", "remove: ['os-patch']", "'os-patch'"],
  ['a key of no page', "sources: ['tuning', {", "sources: ['tunning', {", "'tunning'"],
  [
    'a key of no page, with a day',
    "{ page: 'ringing', verified",
    "{ page: 'ringin', verified",
    'page',
  ],
  [
    'a key of no page in a change',
    "sources: ['ringing'] }, clapper",
    "sources: ['ring'] }, clapper",
    "'ring'",
  ],
  [
    'a key of no page in a mode',
    "duty: 'Do.', sources: ['tuning']",
    "duty: 'Do.', sources: ['tune']",
    "'tune'",
  ],
  [
    'a key of no page in an ending',
    "day.', sources: ['ringing']",
    "day.', sources: ['ring']",
    "'ring'",
  ],
  [
    'a key of no page in a contradiction',
    "['ringing', 'tuning'] }]",
    "['ringing', 'tune'] }]",
    "'tune'",
  ],
  ['a mode to build on that is none', "extends: 'loud'", "extends: 'quiet'", 'extends'],
  ['a category', "name: 'Amazon Bell'", "name: 'Amazon Bell', category: 'compute'", 'category'],
  ['an id', "name: 'Amazon Bell'", "name: 'Amazon Bell', id: 'bell'", 'id'],
  ['an unknown field', "read: '2026-01-01'", "readed: '2026-01-01'", 'readed'],
  ['an unknown field of a part', "duty: 'Swing it.'", "duty: 'Swing it.', cost: 1", 'cost'],
  ['an unknown field of a page', "title: 'Ringing'", "title: 'Ringing', day: 1", 'day'],
  [
    'an unknown field of a mode',
    "summary: 'Heard by all.'",
    "summary: 'Heard by all.', cost: 1",
    'cost',
  ],
  ['a resource in no mode', "mode: 'loud'", "mode: 'lound'", 'mode'],
  ['an unknown field of a condition', 'where: { size', 'when: { size', 'when'],
  ['an unknown end', "status: 'sunset'", "status: 'dusk'", 'status'],
];

const without = [
  "  name: 'Amazon Bell',\n",
  "  archetype: 'tower',\n",
  "  guide: 'https://docs.aws.amazon.com/bell/',\n",
  "      owner: 'customer',\n",
  "      layer: 'data',\n",
  "    { id: 'loud', name: 'Loud', summary: 'Heard by all.', archetype: 'machine' },\n",
];

const shared = (call: string, more: string) => `import { ${call} } from '../../define.ts';
export default ${call}({
  name: 'Bells', summary: 'What bells share.', ${more}
  pages: { ringing: { url: 'https://docs.aws.amazon.com/a.html', title: 'Ringing' } },
  add: [{ id: 'clapper', layer: 'data', name: 'Swing', owner: 'aws', duty: 'Do.', sources: ['ringing'] }],
});`;
const archetype = shared('defineArchetype', "order: 1, traits: ['rope'], remove: ['clapper'],");
const trait = shared('defineTrait', '');
const retired = (field: string) =>
  `import { defineRetired } from '../../define.ts';\nexport default defineRetired({ ${field} });`;

// One program for all: to check the schema's types takes longer than to check entries.
const texts = {
  right: [service, archetype, trait, retired("reason: 'It went.'")],
  mistakes: mistakes.map(([, from, to]) => service.replace(from, () => to)),
  without: without.map((line) => service.replace(line, '')),
  shared: [
    archetype.replace("traits: ['rope']", "traits: ['ropes']"),
    archetype.replace("remove: ['clapper']", "remove: ['clappers']"),
    archetype.replace('order: 1, ', ''),
    trait.replace("sources: ['ringing']", "sources: ['ring']"),
    trait.replace("owner: 'aws'", "owner: 'shared'"),
    retired("why: 'It went.'"),
  ],
};
const found = new Map<string, readonly CompileError[]>();

beforeAll(() => {
  const all = Object.values(texts).flat();
  for (const [index, errors] of compileEntries(all, ids).entries()) found.set(all[index]!, errors);
}, 120_000);

const words = (text: string) => found.get(text)?.map(({ at }) => at.split('\n')[0]);

test('a right entry has no error', () => {
  for (const text of texts.right) expect(found.get(text)).toEqual([]);
});

test.each(mistakes)('%s is an error at that word alone', (_, from, to, word) => {
  expect(service.split(from)).toHaveLength(2);
  expect(words(service.replace(from, () => to))).toEqual([word]);
});

test('what is missing is an error', () => {
  for (const line of without) expect(service.split(line)).toHaveLength(2);
  // Without its first mode, its resource is in none, and the other mode is built on none.
  expect(texts.without.map(words)).toMatchInlineSnapshot(`
    [
      [
        "{",
      ],
      [
        "muffle",
        "id",
      ],
      [
        "{",
      ],
      [
        "{",
      ],
      [
        "{",
      ],
      [
        "mode",
        "extends",
      ],
    ]
  `);
});

test('archetypes, traits and what is retired are held to the same', () => {
  expect(texts.shared.map(words)).toMatchInlineSnapshot(`
    [
      [
        "'ropes'",
      ],
      [
        "'clappers'",
      ],
      [
        "{",
      ],
      [
        "'ring'",
      ],
      [
        "owner",
      ],
      [
        "why",
      ],
    ]
  `);
});

test('the compiler says what was meant', () => {
  const [error] = found.get(service.replace("['tuning', {", "['tunning', {")) ?? [];
  expect(error?.message).toContain(`Did you mean '"tuning"'?`);
});
