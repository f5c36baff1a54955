import type { Evidence, Part } from './schema.ts';

/** `EC2.7`, `SSM.1`: a service and a number. */
const securityHubControl = /^[A-Za-z][A-Za-z0-9]*\.\d+$/;
/** `ebs-in-backup-plan`: kebab-case, as in `idSchema`, but a digit may begin a word. */
const configRule = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** The evidence that an id names; its kind follows from the form of the id. */
export function evidenceOf(id: string): Evidence {
  if (securityHubControl.test(id)) return { kind: 'security-hub', id };
  return { kind: configRule.test(id) ? 'config-rule' : 'artifact', id };
}

/** A part, of which its evidence alone matters. */
type Proven = Pick<Part, 'evidence'>;

/** The names of the reports in AWS Artifact that prove some parts, each once. */
export const reportsOf = (parts: readonly Proven[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => idsOf(part, ({ kind }) => kind === 'artifact'))),
];

/** The ids of the checks that prove a part in the customer's own account. */
export const checksOf = (part: Proven): readonly string[] =>
  idsOf(part, ({ kind }) => kind !== 'artifact');

const idsOf = ({ evidence = [] }: Proven, accepts: (item: Evidence) => boolean) =>
  evidence.filter(accepts).map(({ id }) => id);
