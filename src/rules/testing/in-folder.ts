/** Projects in folders of their own, for the tests of what reads files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { referenceFiles } from '../rule.ts';

/** The text of an entry's file: `export default defineService(…);` with this value. */
export const entryWith = (call: string, value: unknown): string =>
  `import { ${call} } from './define.ts';\n\nexport default ${call}(${JSON.stringify(value, null, 2)});\n`;

/**
 * Makes a folder with these files and with lists of other publishers that are empty, calls a function
 * with it and removes it.
 */
export async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'dividing-line-'));
  const lists = Object.fromEntries(Object.values(referenceFiles).map((file) => [file, '[]']));
  try {
    for (const [file, text] of Object.entries({ ...lists, ...files })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
