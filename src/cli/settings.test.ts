/** Settings that are wrong stop every command that reads them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const commands = ['build', 'check', 'diff', 'fix-rules', 'headers', 'preview'];

test.each(commands)('%s says all that is wrong with the settings, and nothing else', (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  try {
    const SITE_CONFIG = join(folder, 'site.config.ts');
    writeFileSync(SITE_CONFIG, 'process.exit(7); // defineSite\n');
    const env = { ...process.env, SITE_CONFIG, BASE_PATH: '"><script>', GITHUB_ACTIONS: '' };
    const run = spawnSync(process.execPath, [`src/cli/${command}.ts`], {
      env,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    expect(run.stderr.replace(/^.*(?=site\.config\.ts)/gm, '')).toMatch(
      /^The settings are not usable\.\n\nsite\.config\.ts:1:1 settings\n[^]*\n✖ \d problems\.\n$/,
    );
    expect(run.stderr).toContain('BASE_PATH:1:1 settings\n  found    ""><script>" holds """.');
    expect(run.stderr).not.toMatch(/\n {4}at |Node\.js v/);
    expect(run.status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
