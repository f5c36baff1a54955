import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const others: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A site on a free port of this machine, as a usual host serves it: texts compressed by gzip. */
export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serveFolder(folder: string): Promise<Served> {
  const compressed = new Map<string, Buffer>();
  const gzipped = (file: string) => {
    const known = compressed.get(file) ?? gzipSync(readFileSync(file));
    compressed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const ending = extname(file ?? '');
    const text = texts[ending];
    if (!file) response.writeHead(404).end();
    else if (text) {
      response.writeHead(200, { 'content-type': text, 'content-encoding': 'gzip' });
      response.end(gzipped(file));
    } else {
      response.writeHead(200, { 'content-type': others[ending] ?? 'application/octet-stream' });
      response.end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The file of an address; undefined where there is none, or where it leads out of the folder. */
function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder))) return undefined;
  const candidates = [file, join(file, 'index.html'), `${file}.html`];
  return candidates.find((each) => existsSync(each) && statSync(each).isFile());
}
