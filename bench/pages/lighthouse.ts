import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { installPeer } from '../contenders/install-peer.ts';

/** The categories that Lighthouse judges, by its own ids. */
export const lighthouseCategories = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
] as const;

/** From 0 to 100. */
export type LighthouseScores = Readonly<Record<(typeof lighthouseCategories)[number], number>>;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/**
 * What Lighthouse says of a page, as on a phone: its own settings, a slowed network and processor.
 *
 * @param chromium The browser's program; the one that Lighthouse finds where left out.
 * @throws {CannotMeasure} where Lighthouse cannot be installed.
 */
export async function lighthouseOf(address: string, chromium?: string): Promise<LighthouseScores> {
  const { folder } = installPeer('lighthouse');
  const flags = `--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const program = spawn(
    join(folder, 'node_modules/.bin/lighthouse'),
    [address, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    {
      env: { ...process.env, ...(chromium && { CHROME_PATH: chromium }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(program, 'exit');
  const { categories } = (await json(program.stdout)) as Report;
  await ended;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  return Object.fromEntries(
    lighthouseCategories.map((id) => [id, score(id)]),
  ) as unknown as LighthouseScores;
}
