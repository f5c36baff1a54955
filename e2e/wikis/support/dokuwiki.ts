/** DokuWiki, served by PHP alone. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureDokuWiki } from '../../install/wikis.ts';
import { dataFolder, startWiki, type Wiki } from './server.ts';

interface Content {
  /** Files to add, by their path in DokuWiki’s folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Text by the name of a page, in small letters. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Copies a wiki of its own, stock but for the files, and starts it. */
export async function startDokuWiki({ files = {}, pages }: Content): Promise<Wiki> {
  const code = ensureDokuWiki();
  const data = dataFolder('dokuwiki');
  // DokuWiki has translations in thousands of files, and the tests need English alone.
  const otherLanguage = /\/lang\/(?!en(\/|$))[^/]+/;
  cpSync(code, data, {
    recursive: true,
    filter: (path) => !otherLanguage.test(path.slice(code.length)),
  });
  const settings = `<?php\n$conf['title'] = 'Wiki';\n$conf['savedir'] = '${join(data, 'data')}';\n`;
  const written = {
    'conf/local.php': settings,
    ...files,
    ...Object.fromEntries(
      Object.entries(pages).map(([name, text]) => [`data/pages/${name}.txt`, text]),
    ),
  };
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return startWiki(data, 'php', (port) => ['-S', `127.0.0.1:${port}`, '-t', data]);
}

/** The address of a page. */
export const dokuWikiPage = (wiki: Wiki, name: string): string =>
  `${wiki.origin}/doku.php?id=${name}`;
