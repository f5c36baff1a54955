import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { serviceOf, services } from './services.ts';

test('every service of the catalogue is shown, and found by its id', () => {
  expect(services.map(({ id }) => id)).toEqual(catalogue.services.map(({ id }) => id));
  expect(serviceOf('ec2')).toBe(services.find(({ id }) => id === 'ec2'));
});

/** The names that a source imports, as values, from the catalogue. */
function catalogueImports(source: string): readonly string[] {
  const imports = source.matchAll(/import\s*\{([^}]*)\}\s*from\s*'[./]*\/catalog\/index\.ts'/g);
  return [...imports].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(' as ')[0]?.trim() ?? ''),
  );
}

test('imports from the catalogue are found', () => {
  const source = `import {\n  layers,\n  services as all,\n  type Service,\n} from '../../catalog/index.ts';`;
  expect(catalogueImports(source)).toEqual(['layers', 'services', 'type Service', '']);
});

const folders = 'src/{pages,components,cards,layouts,site,starlight}/**/*.{astro,ts}';
const files = globSync(folders)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && file !== 'src/views/services.ts');

test.each(files)('%s shows the services with their teams', (file) => {
  const imported = catalogueImports(readFileSync(file, 'utf8'));
  expect(imported.filter((name) => ['services', 'serviceOf'].includes(name))).toEqual([]);
});

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});
