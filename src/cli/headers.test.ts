import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('headers.ts', import.meta.url));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test.each([
  ['nginx', 'server {'],
  ['caddy', 'file_server'],
  ['cloudfront', 'AWS::CloudFront::Distribution'],
  ['s3', 'aws s3 sync'],
])('prints what %s needs', (host, part) => {
  const { status, stdout } = run(host);
  expect(status).toBe(0);
  expect(stdout).toContain(part);
});

test('says which hosts there are', () => {
  const { status, stderr } = run('apache');
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "There is no configuration for "apache": run npm run headers -- nginx, or container, or caddy, or cloudfront, or s3. Cloudflare and Netlify read dist/_headers.
    "
  `);
  expect(run().stderr).toMatch(/^The name of a host is missing: run npm run headers -- nginx,/);
});
