/** What TypeScript rejects, in code and in the code of Astro components, in the compiler's own words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroCheck } from '@astrojs/language-server';
import { sync } from 'astro';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { usableEntries } from '#load/usable-entries.ts';
import { writeGeneratedIds } from '#load/generated-ids.ts';
import { projectFiles } from '../select-files.ts';
import { outputOf } from './linters.ts';

const { resolve } = createRequire(import.meta.url);

/** It runs where each file of the project has passed the rules, since Astro reads pages here. */
export async function types(root: string): Promise<Diagnostic[]> {
  writeGeneratedIds(root, usableEntries(root).entries);
  // Writes the types of the content collections.
  await sync({ root, logLevel: 'silent' });
  const { exclude } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    readonly exclude: readonly string[];
  };
  const files = projectFiles(root).filter(
    (file) =>
      /\.(?:[cm]?[jt]s|astro)$/.test(file) &&
      !/(?:^|\/)\./.test(file) &&
      !exclude.some((folder) => file.startsWith(`${folder}/`)),
  );
  const astro = files.filter((file) => isForAstro(root, file));
  const declared = '.astro/types.d.ts';
  const code = [declared, ...files.filter((file) => !file.endsWith('.astro'))];
  // The compiler has a process of its own, and is at work while this one reads the components.
  const [compiled, components] = await Promise.all([
    compile(root, settingsFor(root, 'code', code)),
    rejectedByAstro(root, astro, settingsFor(root, 'all', [declared, ...files])),
  ]);
  const others = compiled.filter(
    ({ file }) => !file.startsWith('node_modules/') && !astro.includes(file),
  );
  return [...components, ...others];
}

/**
 * Whether only Astro's language server understands a file: a component, or code that imports one.
 * It needs a TypeScript before 7 and four times as long for a file, so it gets no others.
 * To be removed when it works with 7: https://github.com/withastro/astro/issues/17268
 */
const isForAstro = (root: string, file: string): boolean =>
  file.endsWith('.astro') ||
  /\b(?:from|import)\b[\s(]*(['"])[^'"\n]+\.astro\1/.test(readFileSync(join(root, file), 'utf8'));

/**
 * Writes the project’s settings for these files alone, and says where: a compiler that looks for files
 * itself would follow links.
 */
export function settingsFor(root: string, name: string, files: readonly string[]): string {
  const settings = join(root, '.cache/types', `${name}.json`);
  mkdirSync(dirname(settings), { recursive: true });
  const paths = files.map((file) => `../../${file}`);
  const content = { extends: '../../tsconfig.json', include: [], files: paths };
  writeFileSync(settings, JSON.stringify(content));
  return settings;
}

/**
 * Compiles a project with TypeScript's native compiler, which takes a fifth of the time of the other.
 *
 * @param settings The file of the project's settings.
 * @throws where the compiler cannot be run, or stops before its end.
 */
export async function compile(root: string, settings: string): Promise<Diagnostic[]> {
  const tsc = join(dirname(resolve('typescript-7/package.json')), 'bin/tsc');
  const args = [tsc, '--noEmit', '--pretty', 'false', '--project', settings];
  const { output, ended } = await outputOf(process.execPath, args, root);
  const rejected = readOutput(output);
  if (ended !== 0 && rejected.length === 0) {
    throw new Error(`The compiler ended with ${ended}, and said nothing.`);
  }
  return rejected;
}

/**
 * What the compiler printed: a line for each mistake, and below it the reasons, indented.
 *
 * @throws where a line belongs to no mistake: the compiler has stopped in another way.
 */
export function readOutput(output: string): Diagnostic[] {
  const found: { file: string; line: number; column: number; code: string; message: string }[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [whole, file = 'tsconfig.json', line = '1', column = '1', code = ''] =
      /^(?:(.+?)\((\d+),(\d+)\): )?error TS(\d+): /.exec(text) ?? [];
    const last = found.at(-1);
    if (whole !== undefined) {
      const message = text.slice(whole.length);
      found.push({ file, line: Number(line), column: Number(column), code, message });
    } else if (text.startsWith(' ') && last) last.message += `\n${text}`;
    else if (text !== '') throw new Error(output);
  }
  return found.map(({ code, message, ...place }) => ({ ...place, ...inWords(message, code) }));
}

const inWords = (message: string, code: string | number | undefined) => ({
  rule: 'types',
  message: `${message.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')} (TS${code}).`,
  expected: 'Allowed: code that the compiler accepts.',
  help: 'Correct the line; an editor that knows TypeScript shows what each name refers to.',
});

async function rejectedByAstro(
  root: string,
  files: readonly string[],
  settings: string,
): Promise<Diagnostic[]> {
  const { fileResult } = await new AstroCheck(root, resolve('typescript'), settings).lint({
    fileNames: files.map((file) => join(root, file)),
  });
  return fileResult.flatMap(({ fileUrl, errors }) =>
    errors.map(({ range, message, code }) => ({
      file: relative(root, fileURLToPath(fileUrl)).replaceAll('\\', '/'),
      line: range.start.line + 1,
      column: range.start.character + 1,
      ...inWords(typeof message === 'string' ? message : message.value, code),
    })),
  );
}
