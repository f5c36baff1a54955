/** A part of the built site that has files of every kind, compressed, at `/` and below a base path. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { compressFolder } from '#build/hosting/compress.ts';
import type { HostedSite } from '#build/hosting/headers.ts';
import { dist, underBase } from '../../support/sites.ts';

/** Everything that one page and its embed consist of, and one file of each other kind. */
const wanted =
  /^(?:[^/]+|_astro\/.*|changes\/.*|pagefind\/[^/]+|(?:services|embed|oembed|cards)\/(?:services\/)?ec2\b.*)$/;

/** Files that no run of the compression has seen. */
export const late = { files: ['late.json', 'late.md'], text: JSON.stringify('late '.repeat(1000)) };

export interface SampleSite {
  /** The folder with the files. */
  readonly folder: string;
  /** What a server's root is for a site at `/` and for one at the base path. */
  readonly rootOf: (site: HostedSite) => string;
  /** Paths of all files, from the folder, without their compressed forms and `_headers`. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

export async function sampleSite(): Promise<SampleSite> {
  const home = mkdtempSync(join(tmpdir(), 'dividing-line-sample-'));
  const [folder, nested] = [join(home, 'site'), join(home, 'nested')];
  for (const file of globSync('**/*.*', { cwd: dist }).filter((each) => wanted.test(each)))
    cpSync(join(dist, file), join(folder, file), { recursive: true });
  const files = globSync('**/*.*', { cwd: folder });
  await compressFolder(folder);
  for (const file of late.files) writeFileSync(join(folder, file), late.text);
  const below = join(nested, underBase.base);
  mkdirSync(dirname(below), { recursive: true });
  symlinkSync(relative(dirname(below), folder), below.replace(/\/$/, ''));
  return {
    folder,
    files,
    rootOf: ({ base }) => (base === '/' ? folder : nested),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
