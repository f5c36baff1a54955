/** `npm run preview` finds a free port and says where the site is. */
import { spawn, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { root } from './support/sites.ts';

const firstPort = 4321;

function occupy(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('a taken port is said so, and the next one serves the site', async ({ page }) => {
  // Undefined where somebody else has the port already, which serves the test as well.
  const occupant = await occupy(firstPort);
  const child = spawn('node', ['src/cli/preview.ts'], { cwd: root });
  try {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await expect.poll(() => output).toMatch(/Serving .+ on http:\/\/localhost:\d+\//);
    expect(output).toContain(`Port ${firstPort} is taken`);
    const address = /http:\/\/localhost:(\d+)\//.exec(output);
    expect(Number(address?.[1])).toBeGreaterThan(firstPort);
    await page.goto(address?.[0] ?? '');
    await expect(page.locator('h1')).toHaveText('Who secures what: AWS or you?');
    const security = await page.request.get(`${address?.[0]}.well-known/security.txt`);
    expect(await security.text()).toMatch(/^Contact: https:/);
  } finally {
    child.kill();
    occupant?.close();
  }
});

test('where there is no site, what to do is said', () => {
  const run = spawnSync('node', ['src/cli/preview.ts', 'no-such-folder'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stderr).toMatch(
    /^There is no site in .*no-such-folder\. .* Run npm run build first\.\n$/,
  );
  expect(run.status).toBe(1);
});
