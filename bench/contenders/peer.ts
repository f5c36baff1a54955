import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installedChromium } from '#cli/chromium.mjs';
import { homeOf, markdownOf } from '../neutral/markdown.ts';
import type { NeutralService } from '../neutral/service.ts';
import { CannotMeasure, type Contender, type Workplace } from './contender.ts';
import { installPeer } from './install-peer.ts';
import type { Peer } from './peer-list.ts';
import { writeFiles } from './write-files.ts';

/** A peer as a contender. */
export const peerContender = (peer: Peer): Contender => ({
  name: peer.name,
  prepare: () => prepare(peer),
});

function prepare(peer: Peer): Workplace {
  const program = programVersion(peer);
  const { folder, versions } = installPeer(peer.name);
  const docs = join(folder, peer.docs);
  for (const [from, to] of Object.entries(peer.assets ?? {})) {
    mkdirSync(dirname(join(docs, to)), { recursive: true });
    cpSync(join(folder, from), join(docs, to));
  }
  const below = (path: string) => join(folder, path);
  return {
    folder,
    command: peer.command,
    environment: {
      // Its own commands, and the Node that runs this.
      PATH: [below('node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(
        delimiter,
      ),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_UPDATE_NOTIFIER: '1',
      BENCH_CHROMIUM: installedChromium() ?? '',
    },
    site: below(peer.site),
    leftovers: [...peer.caches, peer.site].map(below),
    versions: { ...versions, ...program },
    write: (services) => writeFiles(docs, pagesOf(services, peer)),
    pageOf: (id) => `/services/${id}${peer.ending}`,
  };
}

function pagesOf(services: readonly NeutralService[], peer: Peer): ReadonlyMap<string, string> {
  const pages = services.map(
    (service) => [`services/${service.id}.md`, markdownOf(service, peer)] as const,
  );
  return new Map([['index.md', homeOf(peer)], ...pages]);
}

/** @throws {CannotMeasure} where the program that the peer needs is not there. */
function programVersion({ needs }: Peer): Readonly<Record<string, string>> {
  if (!needs) return {};
  const { status, stdout } = spawnSync(needs.program, ['--version'], { encoding: 'utf8' });
  if (status !== 0) throw new CannotMeasure(`There is no ${needs.program} here. ${needs.next}`);
  return { [needs.program]: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'unknown' };
}
