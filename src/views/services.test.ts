import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#load/catalogue.ts';
import { serviceOf, services } from './services.ts';

test('every service of the catalogue is shown, and found by its id', () => {
  expect(services.map(({ id }) => id)).toEqual(catalogue.services.map(({ id }) => id));
  expect(serviceOf('ec2')).toBe(services.find(({ id }) => id === 'ec2'));
});

test('whatever is published shows the services with their teams', () => {
  const files = globSync('src/{exports,site,views}/**/*.{astro,ts}').filter(
    (file) => !/\.test\.ts$|\/testing\/|views\/services\.ts$/.test(file.replaceAll('\\', '/')),
  );
  expect(files.length).toBeGreaterThan(100);
  const bare = /catalogue\.services\b|\bcatalogueService\b/;
  expect(files.filter((file) => bare.test(readFileSync(file, 'utf8')))).toEqual([]);
});
