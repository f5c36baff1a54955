/**
 * `npm run bench:servers`: asks nginx and Caddy for pages of the built site, as `e2e/hosts/` starts them,
 * and writes what that takes into `bench/SERVERS.md`, beside nginx with one file and no settings of ours.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { openSite } from '#build/hosting/testing/sites.ts';
import { ask } from '../e2e/hosts/support/ask.ts';
import { sampleSite } from '../e2e/hosts/support/sample-site.ts';
import { runNginx, servers } from '../e2e/hosts/support/servers.ts';
import { ensureCaddy, ensureNginx } from '../e2e/install/servers.ts';
import { requireBuild, root } from '../e2e/support/sites.ts';
import { installPeer } from './contenders/peers.ts';
import { median, provenance, tableOf } from './report/summary.ts';

/** Something that is asked for, and what was found in each round. */
interface Case {
  readonly server: string;
  readonly page: string;
  readonly address: string;
  readonly encoding?: string;
  /** Bytes of the answer's body. */
  readonly size: number;
  readonly rounds: Output[];
}

/** What autocannon prints, as far as it is read here. Latencies are in milliseconds. */
interface Output {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

const pages = ['/services/ec2/', '/'];
const rounds = 3;
const connections = 50;
const seconds = 3;

requireBuild();
const { folder, versions } = installPeer('autocannon');
const before = loadavg()[0]?.toFixed(1);
const sample = await sampleSite();
const running: { readonly stop: () => Promise<void> }[] = [];
const plainFolder = mkdtempSync(join(tmpdir(), 'plain-nginx-'));
try {
  const cases = await startAll();
  // They take turns, so that a slow moment of the machine is everybody's.
  for (let round = 1; round <= rounds; round++) {
    for (const each of cases) {
      // A shorter run is thrown away.
      await load(each, 1);
      each.rounds.push(await load(each, seconds));
    }
    console.log(`Round ${round} of ${rounds}.`);
  }
  writeFileSync(join(root, 'bench/SERVERS.md'), reportOf(cases));
} finally {
  for (const server of running) await server.stop();
  sample.remove();
  rmSync(plainFolder, { recursive: true });
}

/** Starts every server; those that wait for their turn cost nothing. */
async function startAll(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const { name, start, encodings } of servers) {
    const { origin, ...server } = await start(openSite, sample.rootOf(openSite));
    running.push(server);
    for (const page of pages) {
      for (const encoding of encodings) {
        const { body } = await ask(origin, page, { 'accept-encoding': encoding });
        const address = origin + page;
        cases.push({ server: name, page, address, encoding, size: body.length, rounds: [] });
      }
    }
  }
  const { origin, ...plain } = await plainNginx();
  running.push(plain);
  for (const { page, size } of cases.filter(({ server }) => server === 'nginx')) {
    const name = `file-${size}`;
    writeFileSync(join(plainFolder, name), randomBytes(size));
    const likeThat = `a file of the size of ${page}`;
    const address = `${origin}/${name}`;
    cases.push({ server: 'nginx, bare', page: likeThat, address, size, rounds: [] });
  }
  return cases;
}

/** An nginx with as few settings as it runs with. */
const plainNginx = () =>
  runNginx(
    ({ address, temporary }) => `worker_processes auto;
pid "${temporary}/nginx.pid";
events {
  worker_connections 4096;
}
http {
  access_log off;
  sendfile on;
  client_body_temp_path "${temporary}/client_body";
  fastcgi_temp_path "${temporary}/fastcgi";
  proxy_temp_path "${temporary}/proxy";
  scgi_temp_path "${temporary}/scgi";
  uwsgi_temp_path "${temporary}/uwsgi";
  server {
    listen ${address};
    root "${plainFolder}";
  }
}
`,
  );

/** What autocannon says of an address. */
async function load({ address, encoding }: Case, duration: number): Promise<Output> {
  const args = ['--json', '-c', String(connections), '-d', String(duration)];
  if (encoding) args.push('-H', `accept-encoding=${encoding}`);
  const program = spawn(join(folder, 'node_modules/.bin/autocannon'), [...args, address], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(program, 'exit');
  const output = (await json(program.stdout)) as Output;
  await ended;
  return output;
}

function reportOf(cases: readonly Case[]): string {
  const head = ['server', 'page', 'encoding', 'kB', 'requests/s', 'p50 ms', 'p99 ms', 'failed'];
  const rows = cases.map(({ server, page, encoding = 'none', size, rounds: found }) => [
    server,
    page,
    encoding,
    (size / 1e3).toFixed(1),
    median(found.map(({ requests }) => requests.average)).toFixed(0),
    median(found.map(({ latency }) => latency.p50)).toFixed(0),
    median(found.map(({ latency }) => latency.p99)).toFixed(0),
    String(found.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0)),
  ]);
  const programs = [
    `nginx ${versionOf(ensureNginx().command, '-v')}`,
    `Caddy ${versionOf(ensureCaddy(), 'version')}`,
    `autocannon ${versions['autocannon']}`,
  ];
  return `# Servers

Written by \`npm run bench:servers\`, ${provenance()}, load ${before} before. ${programs.join(', ')}. ${connections} connections from the same machine; medians of ${rounds} rounds of ${seconds} seconds.

${tableOf(head, rows, 3)}`;
}

/** What a program says of its version. */
function versionOf(command: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'of an unknown version';
}
