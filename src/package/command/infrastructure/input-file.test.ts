import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readText } from './input-file.ts';

const read = async (bytes: Uint8Array) => readText('plan.json', async () => bytes);

describe('a file that somebody names', () => {
  it('may be UTF-8 or UTF-16, with a mark', async () => {
    expect(await read(new TextEncoder().encode('\uFEFF{"ä": 1}'))).toBe('{"ä": 1}');
    expect(await read(Buffer.from('\uFEFF{"ä": 1}', 'utf16le'))).toBe('{"ä": 1}');
    expect(await read(Buffer.from('\uFEFF{"ä": 1}', 'utf16le').swap16())).toBe('{"ä": 1}');
  });

  it('has a limit', async () => {
    await expect(read(new Uint8Array(MAX_BYTES + 1))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: plan.json: It has more than 128 MB, the most that is read. Give the plans or templates of its parts, one by one.]`,
    );
  });

  it('may be missing, a folder or forbidden', async () => {
    const messages = (['missing', 'folder', 'forbidden', 'failed'] as const).map(async (why) =>
      readText('plan.json', async () => why).catch(String),
    );
    expect((await Promise.all(messages)).join('\n')).toMatchInlineSnapshot(`
      "Error: plan.json: There is no such file.
      Error: plan.json: That is a folder.
      Error: plan.json: You may not read it.
      Error: plan.json: It could not be read."
    `);
  });
});
