/** The texts for agents name addresses that are there. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { absolute, pathOf } from '#views/urls.ts';
import { builtText, dist } from './support/sites.ts';

for (const file of ['SKILL.md', 'llms.txt', 'llms-full.txt']) {
  test(`every address that ${file} names leads to a file, for every service and mode`, () => {
    const addresses = addressesIn(builtText(file));
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.flatMap(filled).filter((address) => !isThere(address))).toEqual([]);
  });
}

/** The addresses of this site that a text names, with their placeholders. */
const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s`)]+/g)]
    .map(([address]) => address)
    .filter((address) => address.startsWith(absolute('')));

/** An address with each service and mode in place of `<id>` and `<mode>`. */
function filled(address: string): readonly string[] {
  if (!address.includes('<')) return [address];
  return catalogue.services.flatMap(({ id, modes }) => {
    const ofService = address.replace('<id>', id);
    return ofService.includes('<mode>')
      ? modes.map((mode) => ofService.replace('<mode>', mode.id))
      : [ofService];
  });
}

/** Nothing is decoded: an agent fetches what it reads. */
function isThere(address: string): boolean {
  const path = join(dist, pathOf(new URL(address).pathname));
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}
