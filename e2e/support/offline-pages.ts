import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readElements, type BuiltElement } from './elements.ts';
import { readBuiltFile } from './pages.ts';

/** What a browser asks for by itself because of an element. */
const asks = ({ name, attributes }: BuiltElement): boolean =>
  name !== 'a' && name !== 'base' && !(name === 'link' && attributes['rel'] === 'canonical');

/**
 * What does not work in a page that lies in a folder, as sentences: links to files that are not
 * there, or to a folder; what is loaded from a server; modules.
 *
 * @param folder The folder of the copy.
 * @param file The page’s file, from that folder.
 */
export function offlineTrouble(folder: string, file: string): string[] {
  const here = pathToFileURL(join(folder, file));
  return readElements(readBuiltFile(folder, file)).flatMap((element) => {
    const { name, attributes } = element;
    const address = attributes['href'] ?? attributes['src'];
    const isModule = name === 'script' && attributes['type'] === 'module';
    const troubles = isModule ? [`${file} has a module`] : [];
    if (attributes['http-equiv'] === 'content-security-policy')
      troubles.push(`${file} has a policy`);
    if (address === undefined) return troubles;
    const target = new URL(address, here);
    if (target.protocol !== 'file:') {
      return asks(element) ? [...troubles, `${file}: <${name}> loads ${address}`] : troubles;
    }
    const path = fileURLToPath(new URL(target.pathname, here));
    const isThere = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    return isThere ? troubles : [...troubles, `${file}: ${address} leads nowhere`];
  });
}
