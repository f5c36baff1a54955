import type { Finding } from '../report/finding.ts';
import type { Exception } from './exceptions.ts';
import type { Position } from './locate.ts';
import type { Place, Problem, Project, Rule } from './rule.ts';

/** Runs every rule over the project and collects what they find, less what is excepted. */
export async function runRules(
  rules: readonly Rule[],
  project: Project,
  locate: (place: Place) => Position,
  exceptions: readonly Exception[],
): Promise<Finding[]> {
  const perRule = await Promise.all(rules.map((rule) => runRule(rule, project, locate)));
  const findings = perRule.flat();
  const standing = findings.filter((finding) => !exceptions.some((item) => covers(item, finding)));
  const unused = exceptions.filter((item) => !findings.some((finding) => covers(item, finding)));
  return [...standing, ...unused.map(unusedException)];
}

async function runRule(
  rule: Rule,
  project: Project,
  locate: (place: Place) => Position,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const add = ({ at, found, allowed, next }: Problem) => {
    const { file, line, column } = locate(at);
    findings.push({ rule: rule.id, file, line, column, found, allowed, next });
  };
  for await (const problem of rule.check(project)) add(problem);
  return findings;
}

const covers = (exception: Exception, finding: Finding) =>
  exception.rule === finding.rule &&
  exception.file === finding.file &&
  finding.found.includes(exception.found);

const unusedException = ({ rule, file, found }: Exception): Finding => ({
  rule: 'exception-needed',
  file: 'src/rules/exceptions.ts',
  line: 1,
  column: 1,
  found: `The exception to "${rule}" for "${found}" in ${file} covers nothing any more.`,
  allowed: 'Allowed: exceptions that are still needed.',
  next: 'Delete it.',
});
