import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from '../contenders/contender.ts';
import { workFolder } from '../contenders/folders.ts';
import { chosen } from '../neutral/change.ts';
import type { NeutralService } from '../neutral/service.ts';
import { lookAt } from '../pages/look.ts';
import type { Expected } from '../pages/in-page.ts';
import { isFailure, keyOf, type Result, type Subject } from '../results/result.ts';
import { addResult, readResults } from '../results/store.ts';
import { caseIds, servicesOf, type CaseId } from './cases.ts';
import { BuildFailed, runBuild, type BuildUse } from './run-build.ts';
import { requirePages } from './require-pages.ts';
import { siteFiles, type SiteFiles } from './site-files.ts';

/** One contender's turn in a round. */
interface Turn {
  readonly name: string;
  readonly workplace: Workplace;
  readonly services: readonly NeutralService[];
  /** From 1. */
  readonly round: number;
  readonly cases: readonly CaseId[];
  readonly pages: boolean;
}

/** Builds what is asked for and not yet noted, the cold one first, and visits a page of the last site. */
export async function measureContender(turn: Turn): Promise<void> {
  const { name, workplace, services, round, cases, pages } = turn;
  const subject = <Id extends Subject['case']>(id: Id) => ({
    contender: name,
    n: services.length,
    round,
    case: id,
    versions: workplace.versions,
  });
  const known = new Set(
    readResults()
      .filter((result) => !isFailure(result))
      .map(keyOf),
  );
  const isOpen = (id: Subject['case']) => !known.has(keyOf(subject(id)));
  const open = cases.filter(isOpen);
  const isPageOpen = pages && isOpen('pages');
  if (open.length === 0 && !isPageOpen) return;
  let current = services;
  // A cold build comes before all others: the folder may hold the site of another number.
  for (const id of caseIds.filter((each) => each === 'cold' || open.includes(each))) {
    current = servicesOf(id, services, round);
    try {
      const use = await build(turn, id, current);
      if (open.includes(id)) note({ ...subject(id), ...use, at: now() });
    } catch (error) {
      if (!(error instanceof BuildFailed)) throw error;
      note({ ...subject(id), failed: error.message, at: now() });
      return;
    }
  }
  if (!isPageOpen) return;
  const one = chosen(current);
  const figures = await lookAt(workplace.site, workplace.pageOf(one.id), expectedOf(one));
  note({ ...subject('pages'), ...figures, at: now() });
}

const now = () => new Date().toISOString();

/** @throws {BuildFailed} */
async function build(
  { name, workplace, round }: Turn,
  id: CaseId,
  services: readonly NeutralService[],
): Promise<BuildUse & SiteFiles> {
  if (id === 'cold') {
    for (const path of workplace.leftovers) rmSync(path, { recursive: true, force: true });
  }
  workplace.write(services);
  const start = Date.now();
  const log = join(workFolder, 'logs', `${name}-${services.length}-${round}-${id}.log`);
  const use = await runBuild(workplace, log);
  requirePages(workplace, services);
  return { ...use, ...siteFiles(workplace.site, start) };
}

function note(result: Result): void {
  addResult(result);
  const { contender, n, round, case: id } = result;
  const outcome =
    'failed' in result
      ? `failed: ${result.failed}`
      : 'wall' in result
        ? `${result.wall.toFixed(1)} s`
        : 'seen';
  console.log(`${contender}, ${n} services, round ${round}, ${id}: ${outcome}`);
}

const expectedOf = ({ paragraphs, parts }: NeutralService): Expected => ({
  text: paragraphs[0].slice(0, 60),
  row: parts[0]!.name,
  cells: parts.map(({ name }) => name),
});
