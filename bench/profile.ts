/**
 * `npm run bench:profile`: builds 300 made-up services with `--quick` while V8 notes where the time goes,
 * and writes that into `bench/RESULTS.md`, by whose code it is.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, workFolder } from './contenders/folders.ts';
import { ourContender } from './contenders/ours.ts';
import { servicesOf, type CaseId } from './measure/cases.ts';
import { runBuild } from './measure/run-build.ts';
import { neutralServices } from './neutral/service.ts';
import { secondsByOwner, type CpuProfile } from './profile/by-package.ts';
import { writtenBy } from './report/machine.ts';
import { withSection } from './report/section.ts';
import { tableOf } from './report/tables.ts';

const cases = ['cold', 'page', 'entry'] as const satisfies readonly CaseId[];
const n = 300;
/** Owners that the table names; the rest is one row. */
const named = 18;

const name = 'ours-profiled';
const workplace = ourContender(name, ['--quick']).prepare();
for (const path of workplace.leftovers) rmSync(path, { recursive: true, force: true });

const found: ReadonlyMap<string, number>[] = [];
for (const id of cases) found.push(await profileOf(id));
const file = join(root, 'bench/RESULTS.md');
writeFileSync(file, withSection(readFileSync(file, 'utf8'), section(), 'Servers'));

async function profileOf(id: CaseId): Promise<ReadonlyMap<string, number>> {
  const profiles = join(workFolder, 'profiles', id);
  rmSync(profiles, { recursive: true, force: true });
  mkdirSync(profiles, { recursive: true });
  workplace.write(servicesOf(id, neutralServices(n), 1));
  const [node, ...rest] = workplace.command;
  const command = [node, '--cpu-prof', `--cpu-prof-dir=${profiles}`, ...rest] as const;
  const { wall } = await runBuild(
    { ...workplace, command },
    join(workFolder, 'logs', `${name}-${id}.log`),
  );
  console.log(`${id}: ${wall.toFixed(1)} s`);
  return secondsByOwner(
    globSync('*.cpuprofile', { cwd: profiles }).map(
      (each) => JSON.parse(readFileSync(join(profiles, each), 'utf8')) as CpuProfile,
    ),
  );
}

function section(): string {
  const most = (owner: string) => Math.max(...found.map((seconds) => seconds.get(owner) ?? 0));
  const owners = [...new Set(found.flatMap((seconds) => [...seconds.keys()]))].sort(
    (a, b) => most(b) - most(a),
  );
  const sum = (some: readonly string[]) =>
    found.map((seconds) =>
      some.reduce((total, owner) => total + (seconds.get(owner) ?? 0), 0).toFixed(1),
    );
  const rows = [
    ...owners.slice(0, named).map((owner) => [owner, ...sum([owner])]),
    [`${owners.length - named} others`, ...sum(owners.slice(named))],
    ['all', ...sum(owners)],
  ];
  return `## Profile

${writtenBy('bench:profile')}. Seconds in which
threads of \`ours-quick\` were busy, by whose code it was, with ${n} services. Threads of Rolldown and of
Node’s own are no part of it, and who is looked at takes longer.

${tableOf(['code', ...cases], rows, 1)}`;
}
