import { expect, test } from 'vitest';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { inFile, inService } from '#load/location.ts';
import type { Locate } from '#load/locator.ts';
import type { Exception } from './exceptions.ts';
import type { Problem, Rule } from './rule.ts';
import { runRules } from './run.ts';
import { listed, projectWith } from './testing/project.ts';

const fault = { expected: 'Allowed: better.', help: 'Correct it.' };
const a = { at: inFile('a.ts'), message: 'The fault "a".', ...fault };
const b = { at: inFile('b.ts', 2, 3), message: 'The fault "b".', ...fault };

/** A rule that finds these problems, then crashes where there is an error among them. */
const rule = (id: string, ...problems: readonly (Problem | Error)[]): Rule => ({
  id,
  invariant: 'There are no faults.',
  async *check() {
    for (const problem of problems) {
      await Promise.resolve();
      if (problem instanceof Error) throw problem;
      yield problem;
    }
  },
});
const twoFaults = rule('two-faults', b, a);
const crashing = rule('crashing', a, new TypeError('parts is not iterable'));

const locate: Locate = async (place) =>
  place.kind === 'file'
    ? place
    : { file: place.kind === 'data' ? place.file : 'entry.ts', line: 7, column: 1 };
const run = (rules: readonly Rule[], exceptions: readonly Exception[] = [], only?: string) =>
  runRules(rules, projectWith({}), locate, exceptions, only ? (file) => file === only : undefined);
const texts = (found: readonly Diagnostic[]) =>
  found.map((each) => `${each.rule}: ${each.message}`);

test('collects what all rules find, in their order, with the places', async () => {
  const late = rule('late', { at: inService('ec2'), message: 'Late.', ...fault });
  expect(await run([late, twoFaults])).toEqual([
    { rule: 'late', file: 'entry.ts', line: 7, column: 1, message: 'Late.', ...fault },
    { rule: 'two-faults', file: 'b.ts', line: 2, column: 3, message: 'The fault "b".', ...fault },
    { rule: 'two-faults', file: 'a.ts', line: 1, column: 1, message: 'The fault "a".', ...fault },
  ]);
});

test('what is found has the severity of its rule, or one of its own', async () => {
  const style: Rule = { ...twoFaults, severity: 'warning' };
  const mixed = rule('mixed', { ...a, severity: 'warning' }, b);
  const found = (await run([style, mixed])).filter(({ severity }) => severity === 'warning');
  expect(texts(found)).toEqual([
    'two-faults: The fault "b".',
    'two-faults: The fault "a".',
    'mixed: The fault "a".',
  ]);
});

test('reports once what two entries share', async () => {
  const shared = { message: 'Shared.', ...fault };
  const twice = rule('twice', { at: inService('a'), ...shared }, { at: inService('b'), ...shared });
  expect(await run([twice])).toHaveLength(1);
});

test('a crash is told where no other rule finds an error, beside what came before it', async () => {
  expect(listed(await run([crashing]))).toMatchInlineSnapshot(`
    "a.ts
      The fault "a".
      Allowed: better.
      Correct it.
    src/rules/index.ts
      The rule crashed: parts is not iterable
      Allowed: rules that report what they cannot read.
      Correct what else is found; if the rule still crashes, correct the rule."
  `);
  expect(texts(await run([crashing, { ...twoFaults, severity: 'warning' }]))).toHaveLength(4);
  expect(texts(await run([crashing, twoFaults]))).toEqual([
    'crashing: The fault "a".',
    'two-faults: The fault "b".',
    'two-faults: The fault "a".',
  ]);
});

const reason = 'The page is a draft until AWS has published the guide.';
const exception = { rule: 'two-faults', file: 'a.ts', message: '"a"', reason };

test('leaves out what is excepted for a reason', async () => {
  const others = { ...exception, file: 'b.ts', message: '"b"' };
  expect(await run([twoFaults], [exception, others])).toEqual([]);
});

test('reports exceptions that cover nothing or give no reason', async () => {
  const exceptions = [
    { ...exception, reason: 'later' },
    { ...exception, message: '"b"' },
  ];
  expect(listed(await run([twoFaults], exceptions))).toMatchInlineSnapshot(`
    "b.ts:2:3
      The fault "b".
      Allowed: better.
      Correct it.
    src/rules/exceptions.ts:7:1
      The exception to "two-faults" for ""b"" in a.ts covers nothing.
      Allowed: exceptions that a finding still needs.
      Delete it.
    src/rules/exceptions.ts:7:1
      The exception to "two-faults" gives "later" as its reason.
      Allowed: a reason of at least 20 characters.
      Write why the finding is accepted, and when the exception must go."
  `);
});

test('of a few files only their findings are told, and that a rule crashed', async () => {
  const unused = { ...exception, rule: 'x' };
  expect(texts(await run([twoFaults], [unused], 'a.ts'))).toEqual(['two-faults: The fault "a".']);
  expect(texts(await run([crashing], [unused], 'c.ts'))).toEqual([
    'crashing: The rule crashed: parts is not iterable',
  ]);
});
