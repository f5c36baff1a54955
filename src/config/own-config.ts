import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { allowedWords } from '../report/nearest.ts';

/**
 * What the file of an organisation's own settings exports as its default.
 *
 * @param file Its path, from the folder in which the command runs; nothing is read without one.
 * @param known The fields that it may have.
 * @throws {Error} when the file cannot be read, exports no object, or has an unknown field.
 */
export function readOwnConfig<T extends object>(
  file: string | undefined,
  known: readonly (keyof T & string)[],
): Partial<T> {
  if (!file) return {};
  const settings = defaultExportOf(file);
  if (typeof settings !== 'object' || settings === null) {
    throw new Error(
      `${file} has no object as its default export. Write: export default { name: 'Our line' };`,
    );
  }
  const unknown = Object.keys(settings).find(
    (field) => !(known as readonly string[]).includes(field),
  );
  if (unknown !== undefined) {
    throw new Error(`${file} has the unknown field "${unknown}". ${allowedWords(unknown, known)}`);
  }
  return settings;
}

/** Read by Node and not by Vite, so that commands, pages and the configuration read it alike. */
function defaultExportOf(file: string): unknown {
  try {
    return createRequire(import.meta.url)(resolve(file)).default;
  } catch (cause) {
    throw new Error(
      `SITE_CONFIG is "${file}", which cannot be read. Give the path of a TypeScript file, from the project’s folder.`,
      { cause },
    );
  }
}
