/** The built site is no more than common hosts take. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from './support/sites.ts';

/** Cloudflare Pages, without a plan that is paid for: https://developers.cloudflare.com/pages/platform/limits/ */
const most = { files: 20_000, bytes: 25 * 2 ** 20 };

test('the site has at most 20,000 files, none of more than 25 MiB', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(1000);
  expect(files.length).toBeLessThanOrEqual(most.files);
  expect(files.filter((file) => statSync(file).size > most.bytes)).toEqual([]);
});
