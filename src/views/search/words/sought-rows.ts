/**
 * Rows that people look for by words of their own, and that answer no question: an access key is none of the
 * keys that encrypt, and who reads prompts is not who reads logs. Data: a row goes where readers expect it.
 */
import type { ServiceId } from '#catalog/index.ts';

/** A row, and the words that lead to it. */
export interface SoughtRow {
  readonly service: ServiceId;
  /** The mode; the default one where left out. */
  readonly mode?: string;
  readonly part: string;
  readonly words: string;
}

export const soughtRows: readonly SoughtRow[] = [
  {
    service: 'kms',
    part: 'rotation-choice',
    words: 'kms key keys cmk rotation rotate rotates rotated automatic',
  },
  {
    service: 'iam',
    mode: 'iam-users',
    part: 'credential-lifetime',
    words: 'iam access key keys rotate rotates rotation secret leaked long-term user users delete',
  },
  {
    service: 'iam',
    mode: 'iam-users',
    part: 'password-policy',
    words: 'iam password passwords policy complexity user users',
  },
  { service: 'iam', part: 'root-user', words: 'iam root user account access mfa multi-factor' },
  {
    service: 'secrets-manager',
    part: 'rotation-schedule',
    words: 'secret secrets password passwords rotation rotate rotates rotated automatic',
  },
  {
    service: 'bedrock',
    part: 'inference-operator-access',
    words:
      'bedrock prompt prompts read reads see look data input output operator operators employees',
  },
  {
    service: 'ec2',
    part: 'operator-access',
    words: 'ec2 read reads see look data memory operator operators employees access',
  },
  {
    service: 'cloudwatch-logs',
    part: 'iam-permissions',
    words: 'cloudwatch logs log read reads see who access',
  },
  {
    service: 'artifact',
    part: 'agreement-acceptance',
    words: 'hipaa baa business associate addendum agreement accept sign',
  },
];
