import type { LayerId, OwnerId } from '../catalog/index.ts';
import type { NamedAnswer } from './answers.ts';
import type { UsualPage } from './usual-pages.ts';
import type { UsualPart } from './usual-part.ts';

/** A part that only the new service has, as far as it can be guessed. */
export interface NewPart extends NamedAnswer {
  readonly layer: LayerId;
  readonly owner: OwnerId;
  /** Empty: what the owner does is a fact that a person must state. */
  readonly duty: '';
  /** The keys of the pages that most likely say so. */
  readonly sources: readonly string[];
  readonly controls: readonly string[];
  /** The checks by which customers prove the part of other services. */
  readonly checks: readonly string[];
}

/** A guess at a part, from what other services write about parts with its id. */
export function newPartOf(
  { id, name }: NamedAnswer,
  { layer, owner, controls, checks, paths }: UsualPart,
  pages: readonly UsualPage[],
): NewPart {
  const page = paths
    .map((path) => pages.find((each) => each.path === path))
    .find((each) => each !== undefined);
  return {
    id,
    layer: layer ?? 'application',
    name,
    owner: owner ?? 'customer',
    duty: '',
    sources: page ? [page.key] : [],
    controls,
    checks,
  };
}
