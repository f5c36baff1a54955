import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages whose code is in the bundles, as one text.
 *
 * @throws {Error} where a package has no file with its licence.
 */
export const licencesOf = (folders: readonly string[]): string =>
  [
    '# Licences of bundled packages\n\nThe code in `dist/` contains code of these packages.\n',
    ...folders.map(licenceOf),
  ].join('\n');

function licenceOf(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no file with its licence in ${folder}.`);
  return `## ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
