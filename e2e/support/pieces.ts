/** A site whose pages arrive piece by piece, as over a network that is slow. */
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { serveLocally, type Loopback } from './loopback.ts';

/** Milliseconds between two pieces: more than a frame, so that each is drawn. */
const pause = 25;

/**
 * Serves another server’s files, and sends a page’s header tag by tag, and then name by name.
 *
 * @param source Address of the site whose files it passes on, without a slash at its end.
 */
export const servePieces = (source: string): Promise<Loopback> =>
  serveLocally((request, response) => {
    void passOn(source + (request.url ?? '/'), response).catch(() => response.destroy());
  });

async function passOn(address: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, { 'content-type': type });
  if (!type.startsWith('text/html')) {
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  for (const piece of pieces(await answer.text())) {
    response.write(piece);
    await setTimeout(pause);
  }
  response.end();
}

/** As many names of a list as a window shows. */
const namesShown = 24;

/** As many tags of the main part as come before the first picture or list of a page. */
const tagsAtTheTop = 80;

/**
 * What comes before the body, each tag of the header with the text before it, each of the first tags of
 * the main part, what ends with the next heading, bold name or empty button, and the rest: what belongs
 * to it comes after.
 */
function pieces(html: string): string[] {
  const start = html.indexOf('<body');
  const end = html.indexOf('</header>', start);
  const header = html.slice(start, end).match(/[^>]*>/g) ?? [];
  const main = html.indexOf('<main', end);
  const top = [...html.slice(main).matchAll(/>/g)]
    .slice(0, tagsAtTheTop)
    .map((tag) => main + tag.index + 1);
  const names = [...html.slice(end).matchAll(/<\/(?:h[123]|b)>|<span class="toggle[^>]*>/g)]
    .slice(0, namesShown)
    .map((name) => end + name.index + name[0].length);
  const cuts = [...new Set([start + header.join('').length, ...top, ...names, html.length])].sort(
    (a, b) => a - b,
  );
  return [
    html.slice(0, start),
    ...header,
    ...cuts.slice(1).map((cut, index) => html.slice(cuts[index], cut)),
  ];
}
