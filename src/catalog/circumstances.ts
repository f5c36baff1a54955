import type { Profile } from './profile.ts';
import type { QuestionId } from './questions.ts';
import type { ArchetypeEntry, ModeEntry, ServiceEntry } from './schema.ts';
import type { SharedEntries } from './stack.ts';

/** What is true of a mode as a whole, and not of a part of it. */
export interface Circumstances {
  /** What nobody has said yet is left out; the rule `questions-answered` reports it. */
  readonly profile: Partial<Profile>;
  /** The questions that do not arise, each with the reason. */
  readonly notAsked: Readonly<Partial<Record<QuestionId, string>>>;
}

type Level = Pick<ArchetypeEntry, 'with' | 'profile' | 'notAsked'>;
type Starting = Pick<ServiceEntry, 'archetype' | 'modes'> & Level;

/** The circumstances of a mode: those of where its stack starts, overridden by what is nearer to it. */
export function circumstancesOf(
  service: Starting,
  mode: ModeEntry,
  shared: SharedEntries,
): Circumstances {
  const levels = levelsOf(service, mode, shared).flatMap((level) => [
    ...shared.traits.filter(({ id }) => level.with?.includes(id)),
    level,
  ]);
  return {
    profile: Object.assign({}, ...levels.map((level) => level.profile)),
    notAsked: Object.assign({}, ...levels.map((level) => level.notAsked)),
  };
}

/** Where a mode's stack comes from, the farthest first. */
function levelsOf(service: Starting, mode: ModeEntry, shared: SharedEntries): readonly Level[] {
  const index = service.modes.indexOf(mode);
  const base =
    mode.from === undefined
      ? undefined
      : service.modes.slice(0, Math.max(index, 0)).find(({ id }) => id === mode.from);
  if (base) return [...levelsOf(service, base, shared), mode];
  const start = shared.archetypes.find(({ id }) => id === (mode.archetype ?? service.archetype));
  return [...(start ? [start] : []), service, mode];
}
