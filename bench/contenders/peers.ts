/** Site generators beside us: a template folder `bench/peers/<name>`, and what is to know about it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installedChromium } from '#cli/chromium.mjs';
import { root } from '../../e2e/support/sites.ts';
import { homeOf, markdownOf } from '../neutral/markdown.ts';
import {
  CannotMeasure,
  workFolder,
  writeFiles,
  type Contender,
  type Workplace,
} from './contender.ts';

/** Its paths are from its folder. */
interface Peer {
  /** The name of its folder. */
  readonly name: string;
  /** The command that builds. */
  readonly command: readonly [string, ...string[]];
  /** Where its Markdown lies. */
  readonly docs: string;
  /** Where the site is. */
  readonly site: string;
  /** What a build leaves for the next one. */
  readonly caches: readonly string[];
  /** Whether a page has to say its own title. */
  readonly withHeading: boolean;
  /** What stands behind a page's id in its address. */
  readonly ending: '/' | '.html';
}

const starlight = {
  command: ['astro', 'build'],
  docs: 'src/content/docs',
  site: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  withHeading: false,
  ending: '/',
} as const;

const mkdocs = 'mkdocs-material';

const list: readonly Peer[] = [
  // Draws while it builds, in Chromium.
  { name: 'starlight-rehype-mermaid', ...starlight },
  // The others draw in the reader's browser.
  { name: 'starlight-astro-mermaid', ...starlight },
  {
    name: 'vitepress',
    command: ['vitepress', 'build', 'docs'],
    docs: 'docs',
    site: 'docs/.vitepress/dist',
    caches: ['docs/.vitepress/cache', 'docs/.vitepress/.temp'],
    withHeading: true,
    ending: '.html',
  },
  {
    name: 'docusaurus',
    command: ['docusaurus', 'build'],
    docs: 'docs',
    site: 'build',
    caches: ['.docusaurus', 'node_modules/.cache'],
    withHeading: false,
    ending: '/',
  },
  {
    name: 'rspress',
    command: ['rspress', 'build'],
    docs: 'docs',
    site: 'doc_build',
    caches: ['node_modules/.cache', 'node_modules/.rspress'],
    withHeading: true,
    ending: '.html',
  },
  {
    name: mkdocs,
    command: ['mkdocs', 'build', '--quiet'],
    docs: 'docs',
    site: 'site',
    caches: ['.cache'],
    withHeading: true,
    ending: '/',
  },
];

export const peers: readonly Contender[] = list.map((peer) => ({
  name: peer.name,
  prepare: () => prepare(peer),
}));

function prepare(peer: Peer): Workplace {
  const program = peer.name === mkdocs ? mkdocsVersion() : {};
  const { folder, versions } = installPeer(peer.name);
  const below = (path: string) => join(folder, path);
  const docs = below(peer.docs);
  if (peer.name === mkdocs) {
    // The site serves it.
    cpSync(below('node_modules/mermaid/dist/mermaid.min.js'), join(docs, 'mermaid.min.js'));
  }
  // Its own commands, and the Node that runs this.
  const path = [below('node_modules/.bin'), dirname(process.execPath), process.env.PATH];
  return {
    folder,
    command: peer.command,
    environment: {
      PATH: path.join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_UPDATE_NOTIFIER: '1',
      BENCH_CHROMIUM: installedChromium() ?? '',
    },
    site: below(peer.site),
    leftovers: [...peer.caches, peer.site].map(below),
    versions: { ...versions, ...program },
    write: (services) =>
      writeFiles(
        docs,
        new Map([
          ['index.md', homeOf(peer)],
          ...services.map(
            (service) => [`services/${service.id}.md`, markdownOf(service, peer)] as const,
          ),
        ]),
      ),
    pageOf: (id) => `/services/${id}${peer.ending}`,
  };
}

/** MkDocs is the one that comes from elsewhere than npm. */
function mkdocsVersion(): Readonly<Record<string, string>> {
  const { status, stdout } = spawnSync('mkdocs', ['--version'], { encoding: 'utf8' });
  if (status === 0) return { mkdocs: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'unknown' };
  throw new CannotMeasure(
    'There is no mkdocs here. Install MkDocs and Material for MkDocs: apt-get install mkdocs-material (Debian), pip install mkdocs-material (elsewhere).',
  );
}

/**
 * Copies a peer's template, or that of a tool that measures, and installs its packages, unless that has
 * been done for the same versions.
 *
 * @returns The folder, and the versions of the packages that the template names.
 * @throws {CannotMeasure} where npm fails.
 */
export function installPeer(name: string): {
  readonly folder: string;
  readonly versions: Readonly<Record<string, string>>;
} {
  const template = join(root, 'bench/peers', name);
  const folder = join(workFolder, name);
  mkdirSync(folder, { recursive: true });
  cpSync(template, folder, { recursive: true });
  const manifest = readFileSync(join(template, 'package.json'), 'utf8');
  // Written after the install: one that was killed is begun again.
  const mark = join(folder, 'installed.json');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== manifest) {
    rmSync(mark, { force: true });
    console.log(`Installing ${name} …`);
    const options = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const { status, stderr } = spawnSync('npm', ['install', ...options], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    });
    if (status !== 0) {
      const words = stderr.trim().split('\n').slice(0, 3).join(' ');
      throw new CannotMeasure(`Its packages cannot be installed: ${words}`);
    }
    writeFileSync(mark, manifest);
  }
  const { dependencies } = JSON.parse(manifest) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return { folder, versions: dependencies };
}
