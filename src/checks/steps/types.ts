import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroCheck } from '@astrojs/language-server';
import { sync } from 'astro';
import { usableEntries } from '../../project/usable-entries.ts';
import { writeGeneratedIds } from '../../project/write-generated-ids.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Step } from './step.ts';
import { typeWords } from './type-words.ts';

/** What TypeScript rejects, in code and in the code of Astro components. */
export const types: Step = async (root) => {
  writeGeneratedIds(root, usableEntries(root).entries);
  // Writes the types of the content collections.
  await sync({ root, logLevel: 'silent' });
  const typescript = createRequire(import.meta.url).resolve('typescript');
  const { fileResult } = await new AstroCheck(root, typescript, undefined).lint({});
  return fileResult.flatMap(({ fileUrl, errors }) =>
    errors.map(({ range, message, code }): Finding => ({
      rule: 'types',
      file: relative(root, fileURLToPath(fileUrl)).replaceAll('\\', '/'),
      line: range.start.line + 1,
      column: range.start.character + 1,
      ...typeWords(typeof message === 'string' ? message : message.value, code),
    })),
  );
};
