import { daySchema } from '#catalog/index.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import type { Project, Rule } from '../rule.ts';
import { lifecycle } from '../catalog/lifecycle.ts';
import { verifiedDate } from '../catalog/verified-date.ts';
import { citations } from './claims.ts';

/** A mistake in a day is in one entry or two; a clock that is behind shows in nearly all. */
const fewestEntries = 10;

/** The rules that hold facts to the calendar. */
export const calendarRules: readonly Rule[] = [verifiedDate, lifecycle];

/** Says that today is before days on which many entries were read, so that no day can be held to it. */
export function clockDiagnostic(project: Project): Diagnostic | undefined {
  const future = [...citations(project)].flatMap(({ source: { verified }, at }) =>
    verified !== undefined && verified > project.today && daySchema.safeParse(verified).success
      ? [{ verified, entry: `${at.kind}/${at.id}` }]
      : [],
  );
  const entries = new Set(future.map(({ entry }) => entry)).size;
  if (entries < fewestEntries) return undefined;
  const newest = future.reduce((max, { verified }) => (verified > max ? verified : max), '');
  return {
    rule: verifiedDate.id,
    file: 'src/views/today.ts',
    line: 1,
    column: 1,
    message: `Today is ${project.today}, and ${entries} entries were read after that, the last on ${newest}.`,
    expected: `Allowed: a clock that shows ${newest} or later.`,
    help: 'Set the clock of this machine, or SOURCE_DATE_EPOCH where that is set.',
  };
}
