import type { Evidence } from './schema.ts';

/** `EC2.7`, `SSM.1`: a service and a number. */
const securityHubControl = /^[A-Za-z][A-Za-z0-9]*\.\d+$/;
/** `ebs-in-backup-plan`: kebab-case, as in `idSchema`, but a digit may begin a word. */
const configRule = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** The evidence that an id names; its kind follows from the form of the id. */
export function evidenceOf(id: string): Evidence {
  if (securityHubControl.test(id)) return { kind: 'security-hub', id };
  return { kind: configRule.test(id) ? 'config-rule' : 'artifact', id };
}
