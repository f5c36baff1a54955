import type { Profile } from './profile.ts';
import { questionIds, type QuestionId } from './questions.ts';
import type { ArchetypeEntry, ModeEntry, ServiceEntry } from './schema.ts';
import { baseOf, type SharedEntries } from './stack.ts';

/** A sentence for each of some questions. */
type Reasons = Readonly<Partial<Record<QuestionId, string>>>;

/** What is true of a mode as a whole, and not of a part of it. */
export interface Circumstances {
  /** What nobody has said yet is left out; the rule `questions-answered` reports it. */
  readonly profile: Partial<Profile>;
  /** The questions that do not arise, each with the reason. */
  readonly notAsked: Reasons;
  /** The questions that arise and that nothing which was read answers. */
  readonly unanswered: Reasons;
}

type Level = Pick<ArchetypeEntry, 'traits' | 'profile' | 'notAsked' | 'unanswered'>;
type Starting = Pick<ServiceEntry, 'archetype' | 'modes'> & Level;

/** The circumstances of a mode: those of where its stack starts, overridden by what is nearer to it. */
export function circumstancesOf(
  service: Starting,
  mode: ModeEntry,
  shared: SharedEntries,
): Circumstances {
  const levels = levelsOf(service, mode, shared).flatMap((level) => [
    ...shared.traits.filter(({ id }) => level.traits?.includes(id)),
    level,
  ]);
  // The nearest level that speaks of a question decides whether it arises.
  const reasons = (kind: 'notAsked' | 'unanswered'): Reasons =>
    Object.fromEntries(
      questionIds.flatMap((id) => {
        const level = levels.findLast((each) => each.notAsked?.[id] ?? each.unanswered?.[id]);
        const reason = level?.[kind]?.[id];
        return reason === undefined ? [] : [[id, reason]];
      }),
    );
  return {
    profile: Object.assign({}, ...levels.map((level) => level.profile)),
    notAsked: reasons('notAsked'),
    unanswered: reasons('unanswered'),
  };
}

/** Where a mode's stack comes from, the farthest first. */
function levelsOf(service: Starting, mode: ModeEntry, shared: SharedEntries): readonly Level[] {
  const base = baseOf(service, mode);
  if (base) return [...levelsOf(service, base, shared), mode];
  const start = shared.archetypes.find(({ id }) => id === (mode.archetype ?? service.archetype));
  return [...(start ? [start] : []), service, mode];
}
