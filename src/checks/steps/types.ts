import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroCheck } from '@astrojs/language-server';
import { sync } from 'astro';
import { usableEntries } from '../../project/usable-entries.ts';
import { writeGeneratedIds } from '../../project/write-generated-ids.ts';
import type { Finding } from '../../findings/finding.ts';
import { projectFiles } from '../asked/project-files.ts';
import { compile } from './compiler.ts';
import type { Step } from './step.ts';
import { typeWords } from './type-words.ts';

/** What TypeScript rejects, in code and in the code of Astro components. */
export const types: Step = async (root) => {
  writeGeneratedIds(root, usableEntries(root).entries);
  // Writes the types of the content collections.
  await sync({ root, logLevel: 'silent' });
  const astro = filesForAstro(root);
  // The compiler has a process of its own, and is at work while this one reads the components.
  const [compiled, components] = await Promise.all([compile(root), rejectedByAstro(root, astro)]);
  const others = compiled
    .filter(({ file }) => !file?.startsWith('node_modules/') && !astro.includes(file ?? ''))
    .map(({ file = 'tsconfig.json', line, column, message, code }): Finding => ({
      rule: 'types',
      file,
      line,
      column,
      ...typeWords(message, code),
    }));
  return [...components, ...others];
};

/**
 * The files that only Astro's language server understands: components, and code that imports one.
 * It needs a TypeScript before 7 and four times as long for a file, so it gets no others.
 * To be removed when it works with 7: https://github.com/withastro/astro/issues/17268
 */
function filesForAstro(root: string): string[] {
  const importsComponent = /\b(?:from|import)\b[\s(]*(['"])[^'"\n]+\.astro\1/;
  return projectFiles(root).filter(
    (file) =>
      file.endsWith('.astro') ||
      (/\.[mc]?ts$/.test(file) && importsComponent.test(readFileSync(join(root, file), 'utf8'))),
  );
}

async function rejectedByAstro(root: string, files: readonly string[]): Promise<Finding[]> {
  const typescript = createRequire(import.meta.url).resolve('typescript');
  const { fileResult } = await new AstroCheck(root, typescript, undefined).lint({
    fileNames: files.map((file) => join(root, file)),
  });
  return fileResult.flatMap(({ fileUrl, errors }) =>
    errors.map(({ range, message, code }): Finding => ({
      rule: 'types',
      file: relative(root, fileURLToPath(fileUrl)).replaceAll('\\', '/'),
      line: range.start.line + 1,
      column: range.start.character + 1,
      ...typeWords(typeof message === 'string' ? message : message.value, code),
    })),
  );
}
