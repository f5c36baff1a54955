/**
 * Whatever a comment looks like: what a tool takes as an instruction is told. Whether a tool does is not
 * read from a list but asked of the tool itself, or of the functions with which it looks.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import fc from 'fast-check';
import { format } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { getInDocumentSettings } from '../../../node_modules/cspell-lib/dist/lib/Settings/InDocSettings.js';
import * as spelling from '../../../node_modules/cspell-lib/dist/lib/Settings/RegExpPatterns.js';
import { runs } from '#load/testing/runs.ts';
import { linters, runLinter } from '../steps/linters.ts';
import { directivesIn } from './file-diagnostics.ts';

const timeout = 60_000 + runs * 100;

const space = fc.constantFrom('', ' ', '  ', '\t', '\n * ');
const some = (...words: readonly string[]) => fc.constantFrom(...words);
/** A text whose letters are in any case. */
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((upper) => [...text].map((each, at) => (upper[at] ? each.toUpperCase() : each)).join(''));
const inSomeCase = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { arbitrary: text, weight: 3 },
    text.chain((each) => anyCase(each)),
  );
const joined = (...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((each) => each.join(''));

/** The beginnings and ends of what tools look for, in all combinations, most of which mean nothing. */
const spellings = fc.oneof(
  joined(
    inSomeCase(
      some('spell', 'cspell', 'cspell-checker', 'spellchecker', 'spell-checker', 'LocalWords'),
    ),
    some(':', '::', ' :', ' '),
    space,
    inSomeCase(
      some(
        'a word',
        ...`disable disable-line disable-next-line enable ignore words ignoreRegExp ignore_Reg_Exp
      includeRegExp locale dictionaries forbid-words enableCompoundWords`.split(/\s+/),
      ),
    ),
    some('', ' custmer', ' /(a+)+$/g', '-'),
  ),
  joined(
    inSomeCase(some('oxlint', 'eslint', 'secretlint', 'prettier')),
    some('-', '-', '-', ' ', '--'),
    inSomeCase(some('disable', 'disable', 'enable', 'ignore', 'env')),
    some('', '-line', '-next-line', '-start', '-end', '-attribute', '-file'),
    some('', ' ', ' no-debugger', ' -- because', ' (all)'),
  ),
  joined(
    some('@', '@ ', ''),
    inSomeCase(
      some('ts-ignore', 'ts-expect-error', 'ts-nocheck', 'ts-check', 'jsx', 'jsxImportSource'),
    ),
    some('', ' h', ': no', '.'),
  ),
  joined(
    some('<', '< ', ''),
    inSomeCase(some('reference', 'amd-module', 'amd-dependency')),
    some(' ', '\t'),
    some('path', 'types', 'lib', 'no-default-lib', 'name'),
    some('="/any/file.ts"', "='dom'", '="true"'),
    some(' />', '/>', '>'),
  ),
);

const ends: Readonly<Record<string, string>> = {
  '/*': '*/',
  '/**': '*/',
  '{/*': '*/}',
  '<!--': '-->',
  "'": "'",
};
const places = ['first', 'before', 'behind'] as const;

/** A text in which every tool finds something, unless the comment in it says otherwise. */
function withComment(sign: string, words: string, place: (typeof places)[number]) {
  const comment = `${sign}${words}${ends[sign] ?? ''}`;
  const code = `f(1  ); debugger; const a = 'AKIA${'Q7XZ'.repeat(4)}';`;
  const texts = {
    first: `${comment}\n\n${code}\n`,
    before: `'';\n${comment}\n${code}\n`,
    behind: `${code} ${comment}\n`,
  };
  return { comment, text: texts[place] };
}

const comments = fc
  .tuple(
    some('//', '///', '/*', '/**', '{/*', '<!--', '#', "'"),
    joined(space, spellings, space),
    fc.constantFrom(...places),
  )
  .map((parts) => withComment(...parts));

/** Instructions that there are; `${''}` keeps this file from giving any. */
const known = [
  `cspell${''}:disable`,
  `secretlint${''}-disable`,
  `oxlint${''}-disable`,
  `prettier${''}-ignore`,
  `@ts${''}-ignore`,
].map((words) => withComment('//', ` ${words}`, 'before'));

/** Whether cspell sets something for this text, or leaves a part of it out. */
const cspell = (text: string): boolean =>
  Object.keys(getInDocumentSettings(text)).length > 1 ||
  [
    spelling.regExSpellingGuardBlock,
    spelling.regExSpellingGuardLine,
    spelling.regExSpellingGuardNext,
    spelling.regExIgnoreSpellingDirectives,
  ].some((pattern) => text.search(pattern) >= 0);

/** What TypeScript's parser notes of comments. */
interface Noted extends ts.SourceFile {
  readonly commentDirectives?: readonly unknown[];
  readonly pragmas: ReadonlyMap<string, unknown>;
}

function typescript(text: string): boolean {
  const source = ts.createSourceFile('a.ts', text, {
    languageVersion: ts.ScriptTarget.Latest,
    // Its parser of JSDoc does not come to the end of some comments.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  }) as Noted;
  return (source.commentDirectives?.length ?? 0) > 0 || source.pragmas.size > 0;
}

/** Whether Prettier leaves a form as it is that it would change. */
async function prettier(text: string, comment: string): Promise<boolean> {
  const code = await format(text, { parser: 'typescript' }).catch(() => '');
  const page = await format(`${comment}\n\n*a*\n`, { parser: 'mdx' }).catch(() => '');
  return code.includes('f(1  )') || page.includes('*a*');
}

const { rules: secretRules } = JSON.parse(readFileSync('.secretlintrc.json', 'utf8')) as {
  readonly rules: readonly { readonly id: string; readonly rules: [] }[];
};

/** Whether secretlint passes over a key. */
async function secretlint(content: string): Promise<boolean> {
  const { messages } = await lintSource({
    source: { content, filePath: 'a.ts', ext: '.ts', contentType: 'text' },
    options: { config: { rules: secretRules.map((each) => ({ ...each, rule: creator })) } },
  });
  return messages.length === 0;
}

/** Of which texts oxlint reports no `debugger`, of those that it can read. */
async function oxlint(texts: readonly string[]): Promise<ReadonlySet<string>> {
  const root = mkdtempSync(join(tmpdir(), 'directives-'));
  try {
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    const only = { categories: { correctness: 'off' }, rules: { 'no-debugger': 'error' } };
    writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(only));
    for (const [index, text] of texts.entries()) writeFileSync(join(root, `${index}.ts`), text);
    const output = (
      await runLinter(
        linters.lint,
        root,
        texts.map((_, index) => `${index}.ts`),
      )
    )?.output;
    const found = new Set(
      [...(output ?? '').matchAll(/\[(?:.*\/)?(\d+)\.ts:/g)].map(([, index]) => Number(index)),
    );
    return new Set(texts.filter((_, index) => !found.has(index)));
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('what a tool takes as an instruction is told', { timeout }, async () => {
  const samples = [...known, ...fc.sample(comments, runs * 3)];
  const unlinted = await oxlint(samples.map(({ text }) => text));
  const count = { cspell: 0, secretlint: 0, oxlint: 0, Prettier: 0, TypeScript: 0 };
  const missed: string[] = [];
  for (const { text, comment } of samples) {
    const follows = {
      cspell: cspell(text),
      secretlint: await secretlint(text),
      oxlint: unlinted.has(text),
      Prettier: await prettier(text, comment),
      TypeScript: typescript(text),
    };
    const found = new Set(directivesIn(text).map(({ tool }) => tool));
    for (const [tool, isTaken] of Object.entries(follows)) {
      if (!isTaken) continue;
      count[tool as keyof typeof count] += 1;
      if (!found.has(tool)) missed.push(`${tool}: ${text}`);
    }
  }
  expect(missed.slice(0, 10)).toEqual([]);
  // Else a tool was not asked in the right way.
  for (const [tool, taken] of Object.entries(count)) expect(taken, tool).toBeGreaterThan(0);
});

test.each(['/** a-*/', '/****\n a-*/', '/**,\n a-*/'])(
  'a comment on which TypeScript’s parser of JSDoc never ends is told: %j',
  (comment) => {
    expect(directivesIn(`${comment}\nf();`).map(({ tool }) => tool)).toContain('TypeScript');
  },
);

test.each([
  'The pattern src/**/x.ts, or /services/**, names paths.',
  '// AWS says these things of EC2 instances; no page carries them over to Lightsail.',
  '{/* Fill in: what AWS does by itself, as far as its pages say. */}',
  'A linter such as ESLint or Prettier can be disabled; spell out what it ignores.',
  'See https://docs.aws.amazon.com/reference/path: it takes @types and <abbr title="x">.',
])('a remark is none: %s', (text) => {
  expect(directivesIn(text)).toEqual([]);
});
