/** A site generator beside us: a template folder `bench/peers/<name>`, and what is to know about it. */
export interface Peer {
  /** The name of its folder. */
  readonly name: string;
  /** The command that builds, from the folder. */
  readonly command: readonly [string, ...string[]];
  /** Where its Markdown lies, from the folder. */
  readonly docs: string;
  /** Where the site is, from the folder. */
  readonly site: string;
  /** What a build leaves for the next one, from the folder. */
  readonly caches: readonly string[];
  /** Whether a page has to say its own title. */
  readonly withHeading: boolean;
  /** What stands behind a page's id in its address. */
  readonly ending: '/' | '.html';
  /** A program that comes from elsewhere than npm, and how to get it. */
  readonly needs?: { readonly program: string; readonly next: string };
  /** Files out of its packages that the site serves, from the folder, and where they go below `docs`. */
  readonly assets?: Readonly<Record<string, string>>;
}

const starlight = {
  command: ['astro', 'build'],
  docs: 'src/content/docs',
  site: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  withHeading: false,
  ending: '/',
} as const;

export const peers: readonly Peer[] = [
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
    name: 'mkdocs-material',
    command: ['mkdocs', 'build', '--quiet'],
    docs: 'docs',
    site: 'site',
    caches: ['.cache'],
    withHeading: true,
    ending: '/',
    needs: {
      program: 'mkdocs',
      next: 'Install MkDocs and Material for MkDocs: apt-get install mkdocs-material (Debian), pip install mkdocs-material (elsewhere).',
    },
    assets: { 'node_modules/mermaid/dist/mermaid.min.js': 'mermaid.min.js' },
  },
];
