import { createReadStream } from 'node:fs';
import type { ReadFile, UnreadableFile } from '../command/infrastructure/index.ts';

/** Reads a file of whoever runs the command; a pipe will do, and reading ends at the limit. */
export const readInput: ReadFile = async (path, limit) => {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) return 'too-large';
      chunks.push(chunk);
    }
  } catch (error) {
    return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
  }
  return Buffer.concat(chunks);
};

const reasons: Readonly<Record<string, UnreadableFile>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};
