/** Pages on other origins that frame the site, as a wiki would. */
import { test as base, type Frame, type Page } from '@playwright/test';
import { serveLocally, type Loopback } from './loopback.ts';

/** Serves a page on a free loopback port and returns its address. */
type Host = (body: string, headers?: Readonly<Record<string, string>>) => Promise<string>;

export const test = base.extend<{ host: Host }>({
  // The first argument has to be destructured, and this fixture needs no other.
  host: async ({ browserName: _browserName }, use) => {
    const servers: Loopback[] = [];
    await use(async (body, headers = {}) => {
      const server = await serveLocally((_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
        response.end(`<!doctype html><html lang="en"><title>A wiki</title>${body}`);
      });
      servers.push(server);
      return `${server.origin}/`;
    });
    for (const server of servers) await server.close();
  },
});

export const frameHtml = (src: string, attributes: string): string =>
  `<iframe title="EC2" src="${src}" ${attributes}></iframe>`;

/** Frames of a loaded page that show an embed, in order. */
const embedsIn = (page: Page): readonly Frame[] =>
  page.frames().filter((frame) => URL.parse(frame.url())?.pathname.startsWith('/embed/'));

/** The first of them. */
export function embedIn(page: Page): Frame {
  const [embed] = embedsIn(page);
  if (!embed) throw new Error('The page frames no embed.');
  return embed;
}

/** The height of a frame's content, in whole pixels: what it should report to the page around it. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** A message to a page, and whether its first frame sent it. */
interface Heard {
  readonly data: unknown;
  readonly own: boolean;
}

/** A script that stores every message that its page receives. */
export const listener = `<script>
  const heard = [];
  addEventListener('message', ({ data, source }) => heard.push({ data, own: source === frames[0] }));
</script>`;

/** The messages that a page with that script has received. */
export const heardBy = (page: Page | Frame): Promise<readonly Heard[]> => page.evaluate('heard');

/** The messages with which an embed reports its height once. */
export const heightMessages = (src: string, height: number): readonly Heard[] => [
  { own: true, data: { height } },
  { own: true, data: JSON.stringify({ src, context: 'iframe.resize', height }) },
];
