import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotMeasure, workFolder, type Workplace } from '../contenders/contender.ts';
import {
  caseIds,
  chosen,
  servicesOf,
  type CaseId,
  type NeutralService,
} from '../neutral/services.ts';
import type { BenchOptions } from '../options.ts';
import { lookAt } from '../pages/look.ts';
import {
  addResult,
  isFailure,
  keyOf,
  readResults,
  type Result,
  type SiteFiles,
  type Subject,
} from '../results.ts';
import { runBuild, type BuildUse } from './run-build.ts';

/** One contender's turn in a round. */
interface Turn extends Pick<BenchOptions, 'cases' | 'pages'> {
  readonly name: string;
  readonly workplace: Workplace;
  readonly services: readonly NeutralService[];
  /** From 1. */
  readonly round: number;
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
  const measured = readResults().filter((result) => !isFailure(result));
  const known = new Set(measured.map(keyOf));
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
      if (!(error instanceof CannotMeasure)) throw error;
      note({ ...subject(id), failed: error.message, at: now() });
      return;
    }
  }
  if (!isPageOpen) return;
  const { id, paragraphs, parts } = chosen(current);
  const expected = {
    text: paragraphs[0].slice(0, 60),
    row: parts[0]!.name,
    cells: parts.map((part) => part.name),
  };
  const figures = await lookAt(workplace.site, workplace.pageOf(id), expected);
  note({ ...subject('pages'), ...figures, at: now() });
}

const now = () => new Date().toISOString();

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
  const seconds = 'wall' in result ? `${result.wall.toFixed(1)} s` : 'seen';
  const outcome = isFailure(result) ? `failed: ${result.failed}` : seconds;
  const { contender, n, round, case: id } = result;
  console.log(`${contender}, ${n} services, round ${round}, ${id}: ${outcome}`);
}

/**
 * Makes sure that a site has what was asked for: some generators end with 0 and leave out pages that
 * they could not make, or serve what they made before.
 *
 * @throws {CannotMeasure} with the first page that lacks something.
 */
function requirePages({ site, pageOf }: Workplace, services: readonly NeutralService[]): void {
  // Our own build knows the first one by another id.
  for (const { id, paragraphs, parts } of services.slice(1)) {
    const file = join(site, pageOf(id).replace(/\/$/, '/index.html'));
    if (!existsSync(file)) throw new CannotMeasure(`The site has no page for ${id}: ${file}.`);
    const html = readFileSync(file, 'utf8');
    for (const text of [...paragraphs, ...parts.map(({ duty }) => duty)]) {
      if (!html.includes(text)) throw new CannotMeasure(`The page of ${id} lacks "${text}".`);
    }
  }
}

/** @param since Milliseconds since 1970: what was changed or put there later was written. */
function siteFiles(folder: string, since: number): SiteFiles {
  const sum = { files: 0, bytes: 0, writtenFiles: 0, writtenBytes: 0 };
  for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!item.isFile()) continue;
    const { size, ctimeMs } = lstatSync(join(item.parentPath, item.name));
    sum.files += 1;
    sum.bytes += size;
    if (ctimeMs < since) continue;
    sum.writtenFiles += 1;
    sum.writtenBytes += size;
  }
  return sum;
}
