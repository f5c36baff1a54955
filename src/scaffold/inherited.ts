import { archetypeParts, traitParts, type Part } from '../catalog/index.ts';
import type { Answers } from './answers.ts';
import type { KnownCatalogue } from './known.ts';
import type { UsualPart } from './usual-part.ts';

/** A part that the archetype or a trait brings. */
export interface InheritedPart extends Pick<Part, 'id' | 'name' | 'duty' | 'layer' | 'owner'> {
  /** Its controls and those that most services add to them; undefined where they add none. */
  readonly controls?: readonly string[];
  /** The checks by which customers prove the part of other services. */
  readonly checks: readonly string[];
}

/** The parts that a new service need not write, in the order of the stack. */
export const inheritedParts = (
  { archetype, traits }: Pick<Answers, 'archetype' | 'traits'>,
  known: KnownCatalogue,
  habits: (id: string) => UsualPart,
): readonly InheritedPart[] =>
  [archetypeParts(known, archetype), ...traits.map((id) => traitParts(known, id))]
    .flat()
    .map((part): InheritedPart => {
      const { controls, checks } = habits(part.id);
      const { controls: own = [] } = part;
      const more = controls.filter((control) => !own.includes(control));
      return {
        id: part.id,
        layer: part.layer,
        name: part.name,
        owner: part.owner,
        duty: part.duty,
        checks: part.owner === 'customer' ? checks : [],
        ...(more.length > 0 && { controls: [...own, ...more] }),
      };
    });
