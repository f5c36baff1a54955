import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { devRules, rulesGate } from './rules.ts';

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

/** A development server whose files are saved by the test. */
function serverWith(check: NonNullable<Parameters<typeof devRules>[0]>) {
  const watcher = new EventEmitter();
  const logger = { warn: vi.fn<(text: string) => void>(), error: vi.fn<(text: string) => void>() };
  const { hooks } = devRules(check);
  hooks['astro:config:done']?.({ config: { root: pathToFileURL('/site/') } } as never);
  hooks['astro:server:setup']?.({ server: { watcher }, logger } as never);
  return { ...logger, save: (file: string) => watcher.emit('change', `/site/${file}`) };
}

test('says in the terminal what is wrong in the page that was saved', async () => {
  const { save, warn } = serverWith(async () => [{ ...diagnostic, severity: 'warning' }]);
  save(diagnostic.file);
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  expect(warn.mock.calls[0]?.[0]).toContain(`${diagnostic.file}:9:14 one-owner (warning)\n`);
});

test('looks at what people write alone, and at what is saved meanwhile after that', async () => {
  const checked: (readonly string[])[] = [];
  let goOn: () => void = () => undefined;
  const { save, warn, error } = serverWith(async (_root, files = []) => {
    checked.push(files);
    await new Promise<void>((resolve) => (goOn = resolve));
    if (checked.length === 2) throw new Error('No.');
    return [];
  });
  for (const file of ['src/site/styles/tokens.css', 'src/catalog/stack.ts', 'content/guides/a.mdx'])
    save(file);
  save('src/catalog/services/compute/ec2.ts');
  save('content/guides/b.mdx');
  goOn();
  await vi.waitFor(() => expect(checked).toHaveLength(2));
  goOn();
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith('The rules stopped: Error: No.'));
  expect(checked).toEqual([
    ['content/guides/a.mdx'],
    ['src/catalog/services/compute/ec2.ts', 'content/guides/b.mdx'],
  ]);
  expect(warn).not.toHaveBeenCalled();
});
