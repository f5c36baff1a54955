/** The page of all data says how large each file is: known when all are written. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { size } from '#catalog/text/amounts.ts';

const page = 'data/index.html';

/**
 * Writes the sizes into the page where `data-size-of` names a path, or with `*` many: then the smallest and
 * the largest.
 *
 * @param site The folder of the built site.
 */
export function writeFileSizes(site: string): void {
  const file = join(site, page);
  if (!existsSync(file)) return;
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    html.replace(
      /(?<start><span [^>]*data-size-of="(?<path>[^"]+)"[^>]*>)[^<]*(?=<\/span>)/g,
      (_, start: string, path: string) => start + sizesOf(site, path),
    ),
  );
}

function sizesOf(site: string, path: string): string {
  const bytes = filesOf(site, path)
    .map((found) => statSync(join(site, found)).size)
    .sort((a, b) => a - b);
  const [least, most] = [bytes.at(0), bytes.at(-1)];
  if (least === undefined || most === undefined) return '';
  return least === most ? size(least) : `${size(least)} to ${size(most)}`;
}

/** `services/*.json` is not `services/ec2.oscal.json`: an id has no dot. */
const filesOf = (site: string, path: string): readonly string[] => {
  const stars = path.split('*').length - 1;
  if (stars === 0) return existsSync(join(site, path)) ? [path] : [];
  const form = new RegExp(`^${path.split('*').map(escaped).join('[^./]+')}$`);
  return globSync(path, { cwd: site }).filter((found) => form.test(found.replaceAll('\\', '/')));
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
