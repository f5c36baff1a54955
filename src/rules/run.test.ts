import { expect, test } from 'vitest';
import type { Exception } from './exceptions.ts';
import type { Locate } from '#load/locator.ts';
import type { Rule } from './rule.ts';
import { inFile, inService } from '#load/location.ts';
import { runRules } from './run.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { errorPageUrl, projectWith } from './testing/project.ts';

const fault = { expected: 'Allowed: better.', help: 'Correct it.' };
const twoFaults: Rule = {
  id: 'two-faults',
  invariant: 'There are no faults.',
  *check() {
    yield { at: inFile('b.ts', 2, 3), message: 'The fault "b".', ...fault };
    yield { at: inFile('a.ts'), message: 'The fault "a".', ...fault };
  },
};
const locate: Locate = async (place) =>
  place.kind === 'file'
    ? place
    : { file: place.kind === 'data' ? place.file : 'entry.ts', line: 7, column: 1 };

async function run(rules: readonly Rule[], exceptions: readonly Exception[] = []) {
  return terminalReport(await runRules(rules, projectWith({}), locate, exceptions), errorPageUrl);
}

test('collects what all rules find, in the order of files', async () => {
  const slow: Rule = {
    ...twoFaults,
    id: 'slow',
    async *check() {
      await Promise.resolve();
      yield { at: inService('ec2'), message: 'Late.', ...fault };
    },
  };
  expect(await run([slow, twoFaults])).toMatchInlineSnapshot(`
    "a.ts:1:1 two-faults
      found    The fault "a".
      allowed  better.
      next     Correct it.
      more     https://line.example/errors/two-faults/

    b.ts:2:3 two-faults
      found    The fault "b".
      allowed  better.
      next     Correct it.
      more     https://line.example/errors/two-faults/

    entry.ts:7:1 slow
      found    Late.
      allowed  better.
      next     Correct it.
      more     https://line.example/errors/slow/

    ✖ 3 problems.
    "
  `);
});

test('what is found has the severity of its rule, or one of its own', async () => {
  const style: Rule = { ...twoFaults, severity: 'warning' };
  const mixed: Rule = {
    ...twoFaults,
    id: 'mixed',
    *check() {
      yield { at: inFile('c.ts'), message: 'Old.', ...fault, severity: 'warning' };
      yield { at: inFile('c.ts', 2), message: 'False.', ...fault };
    },
  };
  const diagnostics = await runRules([style, mixed], projectWith({}), locate, []);
  const ofWarnings = diagnostics.filter(({ severity }) => severity === 'warning');
  expect(ofWarnings.map(({ message }) => message)).toEqual([
    'The fault "b".',
    'The fault "a".',
    'Old.',
  ]);
});

test('that a rule crashed counts beside warnings', async () => {
  const crashing: Rule = {
    ...twoFaults,
    id: 'crashing',
    check() {
      throw new Error('No.');
    },
  };
  const told = await run([{ ...twoFaults, severity: 'warning' }, crashing]);
  expect(told).toContain('The rule crashed: No.');
});

test('reports once what two entries share', async () => {
  const twice: Rule = {
    ...twoFaults,
    *check() {
      yield { at: inService('ec2'), message: 'Shared.', ...fault };
      yield { at: inService('ecs'), message: 'Shared.', ...fault };
    },
  };
  expect(await run([twice])).toContain('1 problem.');
});

test('turns the crash of a rule into a finding and keeps what came before', async () => {
  const crashing: Rule = {
    ...twoFaults,
    id: 'crashing',
    *check() {
      yield { at: inFile('a.ts'), message: 'The fault "a".', ...fault };
      throw new TypeError('parts is not iterable');
    },
  };
  expect(await run([crashing])).toMatchInlineSnapshot(`
    "a.ts:1:1 crashing
      found    The fault "a".
      allowed  better.
      next     Correct it.
      more     https://line.example/errors/crashing/

    src/rules/index.ts:1:1 crashing
      found    The rule crashed: parts is not iterable
      allowed  rules that report what they cannot read.
      next     Correct what else is found; if the rule still crashes, correct the rule.
      more     https://line.example/errors/crashing/

    ✖ 2 problems.
    "
  `);
});

test('leaves out what is excepted for a reason', async () => {
  const reason = 'The page is a draft until AWS has published the guide.';
  const exceptions = [
    { rule: 'two-faults', file: 'a.ts', message: '"a"', reason },
    { rule: 'two-faults', file: 'b.ts', message: '"b"', reason },
  ];
  expect(await run([twoFaults], exceptions)).toBe('');
});

test('reports exceptions that cover nothing or give no reason', async () => {
  const exceptions = [
    { rule: 'two-faults', file: 'a.ts', message: '"a"', reason: 'later' },
    {
      rule: 'two-faults',
      file: 'a.ts',
      message: '"b"',
      reason: 'Until AWS has published the guide.',
    },
  ];
  expect(await run([twoFaults], exceptions)).toMatchInlineSnapshot(`
    "b.ts:2:3 two-faults
      found    The fault "b".
      allowed  better.
      next     Correct it.
      more     https://line.example/errors/two-faults/

    src/rules/exceptions.ts:7:1 exception-needed
      found    The exception to "two-faults" for ""b"" in a.ts covers nothing.
      allowed  exceptions that a finding still needs.
      next     Delete it.
      more     https://line.example/errors/exception-needed/

    src/rules/exceptions.ts:7:1 exception-needed
      found    The exception to "two-faults" gives "later" as its reason.
      allowed  a reason of at least 20 characters.
      next     Write why the finding is accepted, and when the exception must go.
      more     https://line.example/errors/exception-needed/

    ✖ 3 problems.
    "
  `);
});

test('of a few files only their findings are told, and that a rule crashed', async () => {
  const crashing: Rule = {
    ...twoFaults,
    id: 'crashing',
    check() {
      throw new Error('No.');
    },
  };
  const unused = { rule: 'x', file: 'a.ts', message: 'x', reason: 'A reason that is long enough.' };
  const asked = (file: string) => file === 'a.ts';
  const find = (rules: readonly Rule[]) =>
    runRules(rules, projectWith({}), locate, [unused], asked);
  expect((await find([twoFaults])).map(({ message }) => message)).toEqual(['The fault "a".']);
  expect((await find([crashing])).map(({ message }) => message)).toEqual(['The rule crashed: No.']);
});
