import type { QuestionId } from './questions.ts';
import type { Source } from './schema.ts';
import type { StackPart } from './stack.ts';

/** `unverified`: no date; `stale`: older than the claim may be; `verified`: newer. */
export type Verification = 'verified' | 'stale' | 'unverified';

/** What decides how soon a claim has to be compared again. */
type Perishable = Pick<StackPart, 'layer' | 'isServiceSpecific' | 'controls' | 'answers'>;

/**
 * After how many days a verified claim counts as stale, by what it is about. Patches, versions and ends
 * of support move with each release; buildings and what many services have in common hardly do.
 */
export const shelfLives = { patches: 90, settings: 180, lasting: 365 } as const;

const patchQuestions: readonly QuestionId[] = [
  'patch-system',
  'patch-engine',
  'patch-code',
  'patch-orchestrator',
  'patch-node-software',
  'start-patch',
  'start-upgrade',
];
/** Flaw remediation, and components without support. */
const patchControls: readonly string[] = ['si-2', 'sa-22'];

/** How long a claim stays fresh after it was compared, in days. */
export function shelfLifeOf({ layer, isServiceSpecific, controls, answers }: Perishable): number {
  if (layer === 'physical' || !isServiceSpecific) return shelfLives.lasting;
  const isPatch =
    answers?.some((id) => patchQuestions.includes(id)) ||
    controls?.some((id) => patchControls.includes(id));
  return isPatch ? shelfLives.patches : shelfLives.settings;
}

const millisecondsPerDay = 86_400_000;

/**
 * How far a citation can be trusted on a day.
 *
 * @param source The citation.
 * @param today The day to compare with, `YYYY-MM-DD`.
 * @param days How long its claim stays fresh: `shelfLifeOf` its part.
 */
export function verificationOf(
  { verified }: { readonly verified?: Source['verified'] },
  today: string,
  days: number = shelfLives.settings,
): Verification {
  if (verified === undefined) return 'unverified';
  const age = (Date.parse(today) - Date.parse(verified)) / millisecondsPerDay;
  return age > days ? 'stale' : 'verified';
}

/** The best state among a part’s sources: one page that was read carries the claim. */
export function partVerification(
  part: Perishable & { readonly sources: readonly Source[] },
  today: string,
): Verification {
  const days = shelfLifeOf(part);
  const states = part.sources.map((source) => verificationOf(source, today, days));
  if (states.includes('verified')) return 'verified';
  return states.includes('stale') ? 'stale' : 'unverified';
}
