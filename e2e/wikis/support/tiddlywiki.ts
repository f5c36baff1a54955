/** TiddlyWiki on Node.js. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { weeklyPackage } from '../../install/packages.ts';
import { dataFolder, startWiki, type Wiki } from './server.ts';

const program = join(weeklyPackage('tiddlywiki'), 'tiddlywiki.js');

/** Makes a wiki of its own from the stock edition for servers and starts it. */
export async function startTiddlyWiki(tiddlers: readonly string[]): Promise<Wiki> {
  const data = dataFolder('tiddlywiki');
  writeWiki(data, tiddlers);
  const serve = [program, data, '--listen', 'host=127.0.0.1'];
  return startWiki(data, 'node', (port) => [...serve, `port=${port}`]);
}

function writeWiki(folder: string, tiddlers: readonly string[]): void {
  cpSync(join(dirname(program), 'editions/server'), folder, { recursive: true });
  mkdirSync(join(folder, 'tiddlers'), { recursive: true });
  for (const [index, text] of tiddlers.entries())
    writeFileSync(join(folder, `tiddlers/${index}.tid`), text);
}

/** The address at which a tiddler is open. */
export const tiddlerAddress = (wiki: Wiki, title: string): string =>
  `${wiki.origin}/#${encodeURIComponent(title)}`;

/** Writes the same wiki as one file, which a browser opens from disk. Returns the file’s path. */
export function wikiFile(folder: string, tiddlers: readonly string[]): string {
  writeWiki(folder, tiddlers);
  const render = ['--render', '$:/core/save/all', 'wiki.html', 'text/plain'];
  const { status, stderr } = spawnSync('node', [program, folder, ...render], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`TiddlyWiki wrote no file:\n${stderr}`);
  return join(folder, 'output/wiki.html');
}
