import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { rulesGate } from './rules-gate.ts';

const diagnostic = {
  rule: 'one-owner',
  file: 'src/catalog/services/compute/ec2.ts',
  line: 9,
  column: 14,
  message: 'The part "os-patches" has the owner "shared".',
  expected: 'Allowed: "customer", "aws".',
  help: 'Split the part.',
};

/** What the gate adds to Vite, run at the moment at which pages are about to be rendered. */
async function run(
  command: string,
  check: Parameters<typeof rulesGate>[0],
  warn = vi.fn<(words: string) => void>(),
): Promise<void> {
  const plugins: { buildApp?: { handler: () => Promise<void> } }[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: typeof plugins } }) =>
    plugins.push(...vite.plugins);
  const config = { root: pathToFileURL('/site/') };
  rulesGate(check).hooks['astro:config:setup']?.({
    command,
    config,
    updateConfig,
    logger: { warn },
  } as never);
  for (const { buildApp } of plugins) await buildApp?.handler();
}

test('lets a build render pages when no rule is broken', async () => {
  const check = vi.fn(async () => []);
  await run('build', check);
  expect(check).toHaveBeenCalledWith('/site/');
});

test('lets a build with warnings go on, and says how many there are', async () => {
  const warn = vi.fn<(words: string) => void>();
  await run('build', async () => [{ ...diagnostic, severity: 'warning' }], warn);
  expect(warn.mock.calls).toEqual([['npm run check tells 1 warning.']]);
});

test.each(['dev', 'preview', 'sync'])('does not check for %s', async (command) => {
  const check = vi.fn(async () => [diagnostic]);
  await run(command, check);
  expect(check).not.toHaveBeenCalled();
});

test('stops a build with the report', async () => {
  await expect(run('build', async () => [diagnostic])).rejects.toThrowErrorMatchingInlineSnapshot(`
    [BrokenRulesError: The build stopped, because rules are broken.

    src/catalog/services/compute/ec2.ts:9:14 one-owner
      found    The part "os-patches" has the owner "shared".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://dividing-line.example/errors/one-owner/

    ✖ 1 problem.
    ]
  `);
});
