import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { rulesGate } from './rules-gate.ts';

const finding = {
  rule: 'one-owner',
  file: 'src/catalog/services/compute/ec2.ts',
  line: 9,
  column: 14,
  found: 'The part "os-patches" has the owner "shared".',
  allowed: 'Allowed: "customer", "aws".',
  next: 'Split the part.',
};

function run(command: string, check: Parameters<typeof rulesGate>[0]) {
  const setup = rulesGate(check).hooks['astro:config:setup'];
  return setup?.({ command, config: { root: pathToFileURL('/site/') } } as never);
}

test('lets a build begin when no rule is broken', async () => {
  const check = vi.fn(async () => []);
  await run('build', check);
  expect(check).toHaveBeenCalledWith('/site/');
});

test.each(['dev', 'preview', 'sync'])('does not check for %s', async (command) => {
  const check = vi.fn(async () => [finding]);
  await run(command, check);
  expect(check).not.toHaveBeenCalled();
});

test('stops a build with the report', async () => {
  await expect(run('build', async () => [finding])).rejects.toThrowErrorMatchingInlineSnapshot(`
    [BrokenRules: The build stopped before it began, because rules are broken.

    src/catalog/services/compute/ec2.ts:9:14 one-owner
      found    The part "os-patches" has the owner "shared".
      allowed  "customer", "aws".
      next     Split the part.
      more     https://dividing-line.example/errors/one-owner/

    ✖ 1 problem.
    ]
  `);
});
