import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { devRules, rulesGate } from './rules.ts';
import { runInWorker } from './run-in-worker.ts';

vi.mock('./run-in-worker.ts');
const check = vi.mocked(runInWorker);
const logger = { warn: vi.fn<(text: string) => void>(), error: vi.fn<(text: string) => void>() };
beforeEach(() => void vi.resetAllMocks());

const diagnostic: Diagnostic = {
  rule: 'one-owner',
  file: 'src/catalog/services/compute/ec2.ts',
  line: 9,
  column: 14,
  message: 'The part "os-patches" has the owner "shared".',
  expected: 'Allowed: "customer", "aws".',
  help: 'Split the part.',
};
const warning: Diagnostic = { ...diagnostic, severity: 'warning' };
const root = pathToFileURL('/site/');
/** What each check was told. */
const checked = () => check.mock.calls.map(([, , told]) => told);

/** What the gate adds to Vite, run at the moment at which pages are about to be rendered. */
async function run(command: string, found: readonly Diagnostic[]): Promise<void> {
  check.mockResolvedValue(found);
  const plugins: { buildApp?: { handler: () => Promise<void> } }[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: typeof plugins } }) =>
    plugins.push(...vite.plugins);
  const options = { command, config: { root }, updateConfig, logger } as never;
  rulesGate().hooks['astro:config:setup']?.(options);
  for (const { buildApp } of plugins) await buildApp?.handler();
}

test('lets a build render pages when no rule is broken', async () => {
  await run('build', []);
  expect(checked()).toEqual([{ root: '/site/' }]);
});

test('lets a build with warnings go on, and says how many there are', async () => {
  await run('build', [warning]);
  expect(logger.warn.mock.calls).toEqual([['npm run check tells 1 warning.']]);
});

test.each(['dev', 'preview', 'sync'])('does not check for %s', async (command) => {
  await run(command, [diagnostic]);
  expect(check).not.toHaveBeenCalled();
});

test('stops a build with the report', async () => {
  await expect(run('build', [diagnostic])).rejects.toThrowErrorMatchingInlineSnapshot(`
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

/** Saves a file below a development server. */
function saver(): (file: string) => void {
  const watcher = new EventEmitter();
  const { hooks } = devRules();
  hooks['astro:config:done']?.({ config: { root } } as never);
  hooks['astro:server:setup']?.({ server: { watcher }, logger } as never);
  return (file) => void watcher.emit('change', `/site/${file}`);
}

test('says in the terminal what is wrong in the page that was saved', async () => {
  check.mockResolvedValue([warning]);
  saver()(diagnostic.file);
  await vi.waitFor(() => expect(logger.warn).toHaveBeenCalledOnce());
  expect(logger.warn.mock.calls[0]?.[0]).toContain(`${diagnostic.file}:9:14 one-owner (warning)\n`);
});

test('looks at what people write alone, and at what is saved meanwhile after that', async () => {
  const first = Promise.withResolvers<readonly Diagnostic[]>();
  check.mockReturnValueOnce(first.promise).mockRejectedValueOnce(new Error('No.'));
  const save = saver();
  for (const file of ['src/site/styles/tokens.css', 'src/catalog/stack.ts', 'content/guides/a.mdx'])
    save(file);
  save('src/catalog/services/compute/ec2.ts');
  save('content/guides/b.mdx');
  first.resolve([]);
  await vi.waitFor(() =>
    expect(logger.error).toHaveBeenCalledWith('The rules stopped: Error: No.'),
  );
  expect(checked().map((told) => (told as { files: readonly string[] }).files)).toEqual([
    ['content/guides/a.mdx'],
    ['src/catalog/services/compute/ec2.ts', 'content/guides/b.mdx'],
  ]);
  expect(logger.warn).not.toHaveBeenCalled();
});
