/**
 * Publishes a made-up site in a process of its own, so that it can be killed:
 * `node made-up-build.ts <root> <target> <text> [hang]`. Says "begun" when it begins to build and
 * "published" at the end; with "hang" it never gets that far.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { publish } from '../publish.ts';

/** The files of a made-up site, each of which holds its text. */
export const madeUpFiles = [
  'index.html',
  '_headers',
  ...Array.from({ length: 40 }, (_, n) => `${n}/a`),
];

/** Writes a made-up site. */
export async function madeUpSite(folder: string, text: string, pause = 0): Promise<void> {
  for (const file of madeUpFiles) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
    if (pause > 0) await wait(pause);
  }
}

const [, script = '', root = '', target = '', text = '', hang] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  const build = async (folder: string) => {
    console.log('begun');
    await madeUpSite(folder, text, 2);
    if (hang) await wait(600_000);
  };
  try {
    await publish({ root, target, build });
    console.log('published');
  } catch (error) {
    console.log((error as Error).message);
    process.exitCode = 1;
  }
}
