import { lifecycle } from '#rules/catalog/lifecycle.ts';
import { runRules } from '#rules/run.ts';
import type { Project } from '#rules/rule.ts';
import { warningsAmong } from '#load/diagnostics/diagnostic.ts';
import type { Locate } from '#load/locator.ts';
import type { ReportGroup } from '../verify/report.ts';

/** Announced ends whose day has passed since somebody wrote them: builds go on, so a person is told here. */
export async function passedEnds(
  project: Project,
  locate: Locate,
): Promise<readonly ReportGroup[]> {
  const diagnostics = warningsAmong(await runRules([lifecycle], project, locate, []));
  const lines = diagnostics.map(
    ({ file, line, message, help }) => `${file}:${line}: ${message} ${help}`,
  );
  return lines.length > 0 ? [{ kind: 'passed', title: 'Ends whose day has passed', lines }] : [];
}
