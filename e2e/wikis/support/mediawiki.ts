/** MediaWiki with SQLite, served by PHP alone. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureMediaWiki } from '../../install/wikis.ts';
import { dataFolder, startWiki, type Wiki } from './server.ts';

interface Content {
  /** Lines of PHP for the end of `LocalSettings.php`. */
  readonly settings?: string;
  /** Wikitext by title. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Installs a wiki of its own, stock but for the settings, and starts it. */
export async function startMediaWiki({ settings = '', pages }: Content): Promise<Wiki> {
  const code = ensureMediaWiki();
  const data = dataFolder('mediawiki');
  const localSettings = join(data, 'LocalSettings.php');
  const env = { MW_CONFIG_FILE: localSettings };
  const wiki = await startWiki(data, 'php', (port) => ['-S', `127.0.0.1:${port}`, '-t', code], env);
  const maintain = (args: readonly string[], input = '') => {
    const command = [join(code, 'maintenance/run.php'), ...args];
    const { status, stdout, stderr } = spawnSync('php', command, {
      env: { ...process.env, ...env },
      input,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`MediaWiki’s ${args[0]} failed:\n${stdout}${stderr}`);
  };
  try {
    const database = [`--dbpath=${join(data, 'database')}`, '--dbtype=sqlite', '--dbname=wiki'];
    const place = [`--server=${wiki.origin}`, '--scriptpath=', `--confpath=${data}`];
    const administrator = [`--pass=${randomBytes(16).toString('hex')}`, 'Wiki', 'Admin'];
    maintain(['install', ...database, ...place, ...administrator]);
    appendFileSync(localSettings, `\n${settings}\n`);
    for (const [title, text] of Object.entries(pages))
      maintain(['edit', '--user=Admin', '--summary=Test', title], text);
  } catch (error) {
    await wiki.stop();
    throw error;
  }
  return wiki;
}

/** The address of a page. */
export const mediaWikiPage = (wiki: Wiki, title: string): string =>
  `${wiki.origin}/index.php?title=${encodeURIComponent(title)}`;
