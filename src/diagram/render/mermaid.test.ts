import { expect, test } from 'vitest';
import { renderMermaid } from './mermaid.ts';

const flowchart = 'flowchart TD\n  a([Start]) --> b[(Data)]';

test('two renders of one text are equal, byte for byte', async () => {
  const first = await renderMermaid(flowchart, { id: 'same' });
  await renderMermaid('pie\n  "a" : 1', { id: 'other' });
  expect(await renderMermaid(flowchart, { id: 'same' })).toBe(first);
});

test('the process stays a process: no window, no document', async () => {
  await renderMermaid(flowchart, { id: 'globals' });
  for (const name of ['window', 'document', 'mermaid']) {
    expect(globalThis).not.toHaveProperty(name);
  }
});

test('renders asked for at once do not mix, and an error stops nobody else', async () => {
  const results = await Promise.allSettled([
    renderMermaid('block\n  one["First"]', { id: 'p' }),
    renderMermaid('block\n  one["First', { id: 'q' }),
    renderMermaid('block\n  two["Second"]', { id: 'r' }),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const last = results[2];
  expect(last.status === 'fulfilled' && last.value).toMatch(/id="r-two"/);
});
