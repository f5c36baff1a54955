import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { architecture, checkImports } from '../imports/check-imports.ts';
import { permissionsIn } from '../imports/allowed-imports.ts';
import { importsOf } from '../imports/read-imports.ts';
import type { Step } from './step.ts';

/** Tests may import what they like. */
const isTest = (file: string): boolean => /\.test\.ts$|\/testing(\/|\.ts$)/.test(file);

/** Entries import one thing each, which the reading of literals holds them to. */
const entries = 'src/catalog/{services,archetypes,traits,retired}/**';

/** Imports between the folders of `src/` that ARCHITECTURE.md does not allow. */
export const imports: Step = async (root) => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const files = globSync('src/**/*.{ts,mts,mjs,astro}', { cwd: root, exclude: [entries] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isTest(file))
    .sort();
  const units = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(({ name }) => !isTest(`/${name}/`) && !isTest(name))
    .map((item) => (item.isDirectory() ? `${item.name}/` : item.name));
  return checkImports(
    files.flatMap((file) => importsOf(file, read(file))),
    permissionsIn(read(architecture)),
    units,
  );
};
