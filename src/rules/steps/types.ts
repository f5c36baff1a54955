import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroCheck } from '@astrojs/language-server';
import { sync } from 'astro';
import { usableEntries } from '#load/usable-entries.ts';
import { writeGeneratedIds } from '#load/generated-ids.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { projectFiles } from '../asked/project-files.ts';
import { compile, settingsFor } from './compiler.ts';
import type { Step } from './step.ts';

/**
 * What TypeScript rejects, in code and in the code of Astro components. It runs where each file of the
 * project has passed the rules, since Astro reads pages here.
 */
export const types: Step = async (root) => {
  writeGeneratedIds(root, usableEntries(root).entries);
  // Writes the types of the content collections.
  await sync({ root, logLevel: 'silent' });
  const files = projectFiles(root).filter(isCompiled(root));
  const astro = filesForAstro(root, files);
  const declared = '.astro/types.d.ts';
  const code = [declared, ...files.filter((file) => !file.endsWith('.astro'))];
  // The compiler has a process of its own, and is at work while this one reads the components.
  const [compiled, components] = await Promise.all([
    compile(root, settingsFor(root, 'code', code)),
    rejectedByAstro(root, astro, settingsFor(root, 'all', [declared, ...files])),
  ]);
  const others = compiled
    .filter(({ file }) => !file?.startsWith('node_modules/') && !astro.includes(file ?? ''))
    .map(({ file = 'tsconfig.json', line, column, message, code }): Diagnostic => ({
      rule: 'types',
      file,
      line,
      column,
      ...inWords(message, code),
    }));
  return [...components, ...others];
};

/** The compiler's own words. */
const inWords = (
  message: string,
  code: string | number | undefined,
): Pick<Diagnostic, 'message' | 'expected' | 'help'> => ({
  message: `${message.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')} (TS${code}).`,
  expected: 'Allowed: code that the compiler accepts.',
  help: 'Correct the line; an editor that knows TypeScript shows what each name refers to.',
});

/** Whether a file is code that the project's settings do not leave out. */
function isCompiled(root: string): (file: string) => boolean {
  const { exclude } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    readonly exclude: readonly string[];
  };
  return (file) =>
    /\.(?:[cm]?[jt]s|astro)$/.test(file) &&
    !/(?:^|\/)\./.test(file) &&
    !exclude.some((folder) => file.startsWith(`${folder}/`));
}

/**
 * The files that only Astro's language server understands: components, and code that imports one.
 * It needs a TypeScript before 7 and four times as long for a file, so it gets no others.
 * To be removed when it works with 7: https://github.com/withastro/astro/issues/17268
 */
function filesForAstro(root: string, files: readonly string[]): string[] {
  const importsComponent = /\b(?:from|import)\b[\s(]*(['"])[^'"\n]+\.astro\1/;
  return files.filter(
    (file) =>
      file.endsWith('.astro') || importsComponent.test(readFileSync(join(root, file), 'utf8')),
  );
}

async function rejectedByAstro(
  root: string,
  files: readonly string[],
  settings: string,
): Promise<Diagnostic[]> {
  const typescript = createRequire(import.meta.url).resolve('typescript');
  const { fileResult } = await new AstroCheck(root, typescript, settings).lint({
    fileNames: files.map((file) => join(root, file)),
  });
  return fileResult.flatMap(({ fileUrl, errors }) =>
    errors.map(({ range, message, code }): Diagnostic => ({
      rule: 'types',
      file: relative(root, fileURLToPath(fileUrl)).replaceAll('\\', '/'),
      line: range.start.line + 1,
      column: range.start.character + 1,
      ...inWords(typeof message === 'string' ? message : message.value, code),
    })),
  );
}
