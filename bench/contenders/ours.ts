import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryIds } from '#catalog/categories.ts';
import { copied, copyInto } from '../../e2e/support/copy.ts';
import { root } from '../../e2e/support/sites.ts';
import type { NeutralService } from '../neutral/services.ts';
import { workFolder, writeFiles, type Contender, type Workplace } from './contender.ts';

/** Two pages that others link to, in place of the guides, which are about services of AWS. */
const guides = 'e2e/fixtures/valid/content/guides';

/**
 * This project with the made-up services in place of the catalogue.
 *
 * @param options What the build is told besides.
 */
export const ourContender = (name: string, options: readonly string[]): Contender => ({
  name,
  prepare: () => prepare(name, options),
});

function prepare(name: string, options: readonly string[]): Workplace {
  const folder = join(workFolder, name);
  copyInto(folder);
  cpSync(join(root, guides), join(folder, 'content/guides'), { recursive: true });
  writeFileSync(join(folder, 'src/catalog/archetypes/made-up.ts'), emptyArchetype);
  const below = (path: string) => join(folder, path);
  return {
    folder,
    command: [process.execPath, 'src/cli/build.ts', '--outDir', 'dist', ...options],
    environment: {
      ASTRO_TELEMETRY_DISABLED: '1',
      GITHUB_ACTIONS: '',
      SITE_CONFIG: '',
      SITE_URL: '',
      BASE_PATH: '',
    },
    site: below('dist'),
    leftovers: ['dist', '.cache', '.astro', 'src/catalog/generated'].map(below),
    versions: { 'dividing-line': revision() },
    write: (services) => {
      const filesOf = (ending: string, textOf: (service: NeutralService) => string) =>
        new Map(
          withHomeService(services).map((service, index) => [
            `${categoryIds[index % categoryIds.length]}/${service.id}.${ending}`,
            textOf(service),
          ]),
        );
      writeFiles(below('src/catalog/services'), filesOf('ts', entryText));
      writeFiles(below('content/services'), filesOf('mdx', pageText));
    },
    pageOf: (id) => `/services/${id}/`,
  };
}

/** The home page shows EC2's stack, so the first service takes its id. */
const withHomeService = ([first, ...rest]: readonly NeutralService[]): readonly NeutralService[] =>
  first ? [{ ...first, id: 'ec2' }, ...rest] : [];

/** The commit, and a digest of how files differ from it where they do. */
function revision(): string {
  const git = (...args: string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const changes = git('diff', 'HEAD', '--', ...copied, 'package-lock.json');
  const digest = hash('sha256', changes).slice(0, 7);
  return `${git('rev-parse', '--short', 'HEAD')}${changes ? ` with changes ${digest}` : ''}`;
}

/** The archetype from which the entries start: it has no part, so all of a stack is the entry's own. */
const emptyArchetype = `import { defineArchetype } from '../define.ts';

export default defineArchetype({
  order: 99,
  name: 'Made-up service',
  summary: 'Nothing: each made-up service says all of its stack itself.',
  profile: { operatingSystem: 'none', insideVpc: 'no', keepsData: false },
  notAsked: {
    'patch-system': 'A made-up service answers no question.',
    'patch-engine': 'A made-up service answers no question.',
    'patch-code': 'A made-up service answers no question.',
    admit: 'A made-up service answers no question.',
  },
});
`;

function entryText({ id, name, summary, parts }: NeutralService): string {
  const entry = {
    name,
    shortName: name,
    summary,
    // The rules allow AWS's hosts alone. Nothing asks for the page.
    guide: `https://docs.aws.amazon.com/${id}/latest/guide/`,
    // The day on which the made-up pages were "read": one that stays in the past.
    read: '2026-11-01',
    archetype: 'made-up',
    add: parts.map((part) => ({ ...part, sources: ['security'] })),
    modes: [{ id: 'usual', name: 'Usual', summary: 'The one way in which it is run.' }],
    pages: { security: { path: 'security', title: `Security in ${name}` } },
  };
  return `import { defineService } from '../../define.ts';\n\nexport default defineService(${JSON.stringify(entry, undefined, 2)});\n`;
}

/** The paragraphs below the headings that a page has, and tasks out of the parts. */
function pageText({ summary, paragraphs, parts }: NeutralService): string {
  const tasks = parts
    .filter(({ owner }) => owner === 'customer')
    .slice(0, 3)
    .map(({ name, duty }) => `- [ ] **${name}.** ${duty}\n`);
  return [
    `---\ndescription: ${summary}\n---`,
    '## Where the line runs, and why',
    paragraphs[0],
    '## Your checklist',
    tasks.join(''),
    '## What AWS does',
    paragraphs[1],
    '## Easy to get wrong',
    `- **“${parts[0]?.name}.”** Who does?\n`,
  ].join('\n\n');
}
