import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { devRules } from './dev-rules.ts';

const diagnostic = {
  rule: 'content-length',
  file: 'content/services/compute/ec2.mdx',
  line: 1,
  column: 1,
  message: 'The page has 452 words of prose.',
  expected: 'Allowed: 120 to 450.',
  help: 'Cut.',
  severity: 'warning' as const,
};

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
  const { save, warn } = serverWith(async () => [diagnostic]);
  save(diagnostic.file);
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  expect(warn.mock.calls[0]?.[0]).toContain(`${diagnostic.file}:1:1 content-length (warning)\n`);
});

test('looks at what people write alone, and at what is saved meanwhile after that', async () => {
  const asked: (readonly string[])[] = [];
  let goOn: () => void = () => undefined;
  const { save, warn, error } = serverWith(async (_root, files) => {
    asked.push(files);
    await new Promise<void>((resolve) => (goOn = resolve));
    if (asked.length === 2) throw new Error('No.');
    return [];
  });
  for (const file of ['src/site/styles/tokens.css', 'src/catalog/stack.ts', 'content/guides/a.mdx'])
    save(file);
  save('src/catalog/services/compute/ec2.ts');
  save('content/guides/b.mdx');
  goOn();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  goOn();
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith('The rules stopped: Error: No.'));
  expect(asked).toEqual([
    ['content/guides/a.mdx'],
    ['src/catalog/services/compute/ec2.ts', 'content/guides/b.mdx'],
  ]);
  expect(warn).not.toHaveBeenCalled();
});
