/** The cells of a row in words, as several profiles show them. Also runs in the browser. */
import { ownerOf } from '#catalog/owners.ts';
import { settingWords } from '#catalog/setting-words.ts';
import type { MatrixRow } from './rows.ts';

/** `RDS, RDS Custom for Oracle`; the name of a service’s only or assumed mode is said as well. */
export const placeOf = ({ service, mode, assumed }: MatrixRow): string =>
  `${service.shortName}, ${mode.name}${assumed ? ' (default mode)' : ''}`;

export const modeName = ({ mode, assumed }: MatrixRow): string =>
  `${mode.name}${assumed ? ' (default mode)' : ''}`;

export const ownerName = ({ part }: MatrixRow): string =>
  part.owner === 'aws' ? 'AWS' : (part.team ?? ownerOf(part.owner).name);

/** The duty, if the row is that owner’s. */
export const dutyOf = ({ part }: MatrixRow, owner: 'aws' | 'customer'): string =>
  part.owner === owner ? part.duty : '';

export function settingOf({ part }: MatrixRow): { readonly state: string; readonly by: string } {
  return part.setting ? settingWords(part.setting) : { state: '', by: '' };
}

const kinds = {
  // No list of services in scope was compared, so no report is a service’s.
  artifact: 'AWS Artifact, on data centers and hosts alone',
  'config-rule': 'AWS Config',
  'security-hub': 'Security Hub',
} as const;

/** `Security Hub: EC2.7; AWS Config: ebs-in-backup-plan`. */
export const evidenceOf = ({ part }: MatrixRow): string =>
  part.evidence.map(({ kind, id }) => `${kinds[kind]}: ${id}`).join('; ');

export const sourceOf = ({ part }: MatrixRow): string => part.sources[0]?.url ?? '';

/** The oldest day on which a source was read; empty where one was not. */
export function verifiedOf({ part }: MatrixRow): string {
  const days = part.sources.map(({ verified }) => verified);
  return days.some((day) => day === undefined) ? '' : (days.toSorted()[0] ?? '');
}
