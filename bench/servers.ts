/**
 * `npm run bench:servers`: asks nginx and Caddy for pages of the built site, as `e2e/hosts/` starts them,
 * and writes what that takes into `bench/RESULTS.md`, beside nginx with one file and no settings of ours.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ask } from '../e2e/hosts/support/ask.ts';
import { sampleSite } from '../e2e/hosts/support/sample-site.ts';
import { servers } from '../e2e/hosts/support/servers.ts';
import { ensureCaddy, ensureNginx } from '../e2e/install/servers.ts';
import { requireBuild } from '../e2e/support/sites.ts';
import { openSite } from '#build/hosting/testing/sites.ts';
import { root } from './contenders/folders.ts';
import { installPeer } from './contenders/install-peer.ts';
import { writtenBy } from './report/machine.ts';
import { withSection } from './report/section.ts';
import { median } from './report/summary.ts';
import { tableOf } from './report/tables.ts';
import { load, loadOf, type LoadFigures } from './servers/load.ts';
import { plainNginx } from './servers/plain-nginx.ts';

/** Something that is asked for, and what was found in each round. */
interface Case {
  readonly server: string;
  readonly page: string;
  readonly address: string;
  readonly encoding?: string;
  /** Bytes of the answer's body. */
  readonly size: number;
  readonly rounds: LoadFigures[];
}

const pages = ['/services/ec2/', '/'];
const rounds = 3;

requireBuild();
const { versions } = installPeer('autocannon');
const before = loadavg()[0]?.toFixed(1);
const sample = await sampleSite();
const running: { readonly stop: () => Promise<void> }[] = [];
try {
  const cases = await startAll();
  // They take turns, so that a slow moment of the machine is everybody's.
  for (let round = 1; round <= rounds; round++) {
    for (const { address, encoding, rounds: found } of cases)
      found.push(await loadOf(address, encoding));
    console.log(`Round ${round} of ${rounds}.`);
  }
  const file = join(root, 'bench/RESULTS.md');
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), sectionFor(cases), 'Versions'));
} finally {
  for (const server of running) await server.stop();
  sample.remove();
}

/** Starts every server; those that wait for their turn cost nothing. */
async function startAll(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const { name, start, encodings } of servers) {
    const server = await start(openSite, sample.rootOf(openSite));
    running.push(server);
    for (const page of pages) {
      for (const encoding of encodings) {
        const { body } = await ask(server.origin, page, { 'accept-encoding': encoding });
        const address = server.origin + page;
        cases.push({ server: name, page, address, encoding, size: body.length, rounds: [] });
      }
    }
  }
  for (const { page, size } of cases.filter(({ server }) => server === 'nginx')) {
    const server = await plainNginx(size);
    running.push(server);
    const likeThat = `a file of the size of ${page}`;
    cases.push({
      server: 'nginx, bare',
      page: likeThat,
      address: server.address,
      size,
      rounds: [],
    });
  }
  return cases;
}

function sectionFor(cases: readonly Case[]): string {
  const head = ['server', 'page', 'encoding', 'kB', 'requests/s', 'p50 ms', 'p99 ms', 'failed'];
  const rows = cases.map(({ server, page, encoding = 'none', size, rounds: found }) => {
    const middle = (name: keyof LoadFigures) => median(found.map((each) => each[name])).toFixed(0);
    const failed = found.reduce((sum, each) => sum + each.failed, 0);
    const what = [server, page, encoding, (size / 1e3).toFixed(1)];
    return [...what, middle('requestsPerSecond'), middle('p50'), middle('p99'), String(failed)];
  });
  const programs = [
    `nginx ${versionOf(ensureNginx().command, '-v')}`,
    `Caddy ${versionOf(ensureCaddy(), 'version')}`,
    `autocannon ${versions['autocannon']}`,
  ];
  return `## Servers

${writtenBy('bench:servers')}, load ${before} before. ${programs.join(', ')}. ${load.connections} connections from the same machine; medians of ${rounds} rounds of ${load.seconds} seconds.

${tableOf(head, rows, 3)}`;
}

/** What a program says of its version. */
function versionOf(command: string, ...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'of an unknown version';
}
