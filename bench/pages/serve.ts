import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveLocally, type Loopback } from '../../e2e/support/loopback.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const isText = (type: string) => /^text\/|json$|xml$/.test(type);

/** Serves a site as a usual host does: texts compressed by gzip. */
export function serveFolder(folder: string): Promise<Loopback> {
  const compressed = new Map<string, Buffer>();
  const gzipped = (file: string) => {
    const known = compressed.get(file) ?? gzipSync(readFileSync(file));
    compressed.set(file, known);
    return known;
  };
  return serveLocally((request, response) => {
    const file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    if (!isText(type)) return response.end(readFileSync(file));
    return response.setHeader('content-encoding', 'gzip').end(gzipped(file));
  });
}

/** The file of an address; undefined where there is none, or where it leads out of the folder. */
function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder))) return undefined;
  const candidates = [file, join(file, 'index.html'), `${file}.html`];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile());
}
