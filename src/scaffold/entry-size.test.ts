/** An ordinary service, filled in, fits on a screen. */
import { check } from 'prettier';
import { beforeEach, describe, expect, test } from 'vitest';
import { writtenServiceSchema } from '../catalog/index.ts';
import { generatedIds, generatedIdsFile } from '../project/generated-ids.ts';
import { readLiteral } from '../project/literal/read-literal.ts';
import { readCatalog } from '../project/read-catalog.ts';
import { newService } from './new-service.ts';
import { typeProblems } from './testing/type-problems.ts';
import { ruleFindings } from './testing/findings.ts';
import { answers, newEntryFile, useCopy } from './testing/use-copy.ts';

const mostLines = 60;
const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** A managed service with one mode, three parts of its own and their sources. */
const ordinary = `import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS Signal Tower',
  shortName: 'Signal Tower',
  summary: 'Relays signals between ships; AWS runs the towers, you own who may climb them.',
  guide: 'https://docs.aws.amazon.com/signaltower/latest/userguide/',
  read: '2026-11-24',
  archetype: 'managed-tool',
  with: ['keys'],
  change: {
    permissions: { duty: 'Separate who sends from who reads.', sources: ['protection'] },
  },
  add: [
    {
      id: 'tower-updates',
      layer: 'platform',
      name: 'Update the towers',
      owner: 'aws',
      duty: 'Update the towers one after the other, without a pause in the signals.',
      sources: ['updates'],
      controls: ['si-2'],
    },
    {
      id: 'caller-policy',
      layer: 'access',
      name: 'Who may send a signal',
      owner: 'customer',
      duty: 'Name the senders in the policy of each tower, without wildcards.',
      setting: 'off-by-default',
      sources: ['protection'],
      controls: ['ac-3', 'ac-6'],
    },
    {
      id: 'signal-logs',
      layer: 'data',
      name: 'Keep a log of signals',
      owner: 'customer',
      duty: 'Switch logging on, and keep the logs as long as your auditors ask.',
      setting: 'off-by-default',
      sources: [{ page: 'trail', verified: '2026-11-23' }],
      controls: ['au-2', 'au-12'],
    },
  ],
  modes: [
    {
      id: 'standard',
      name: 'Standard',
      summary: 'AWS runs the towers, and you configure them.',
    },
  ],
  pages: {
    protection: { path: 'data-protection', title: 'Data protection in AWS Signal Tower' },
    updates: { path: 'update-management', title: 'Updates of AWS Signal Tower' },
    trail: { path: 'logging-using-cloudtrail', title: 'Logging AWS Signal Tower API calls' },
  },
});
`;
const ordinaryFile = 'src/catalog/services/networking/signal-tower.ts';

const copy = useCopy();

describe('an ordinary service', () => {
  test(`has at most ${mostLines} lines, in the form that is asked for`, async () => {
    expect(linesOf(ordinary)).toBeLessThanOrEqual(mostLines);
    const style = { singleQuote: true, printWidth: 100, filepath: ordinaryFile };
    expect(await check(ordinary, style)).toBe(true);
  });

  test('is what the schema asks for', () => {
    const { value, findings } = readLiteral(ordinaryFile, ordinary, { calls: ['defineService'] });
    expect(findings).toEqual([]);
    expect(writtenServiceSchema.safeParse(value)).toMatchObject({ success: true });
  });

  test('breaks no rule', async () => {
    copy.write(ordinaryFile, ordinary);
    const found = await ruleFindings(copy.root, [ordinaryFile]);
    // What the questions ask for, the archetypes of the real catalogue answer.
    expect(found.filter((each) => !each.startsWith('questions-answered'))).toEqual([
      'page-and-entry: The service "signal-tower" has no page.',
    ]);
  });

  test('is what TypeScript accepts', () => {
    copy.write(ordinaryFile, ordinary);
    const ids = generatedIds(readCatalog(copy.root).entries);
    expect(typeProblems({ [ordinaryFile]: ordinary, [generatedIdsFile]: ids })).toEqual([]);
  });
});

describe('what the command writes for it', () => {
  const flags = answers.filter(([flag, value]) => flag !== '--mode' || value !== 'On Fargate');
  beforeEach(async () => {
    const more = ['--trait', 'keys', '--part', 'Signal logs'];
    await newService(copy.root, ['app-mesh', ...flags.flat(), ...more], false);
  });

  test(`has at most ${mostLines} lines once its comments are gone`, () => {
    const text = copy.read(newEntryFile).replace(/^ *\/\/.*\n/gm, '');
    expect(text.match(/^ +id: /gm)).toHaveLength(4);
    expect(linesOf(text)).toBeLessThanOrEqual(mostLines);
  });
});
