/** The controls of NIST SP 800-53 as pages list them. */
import allControls from '../catalog/reference/nist-800-53-r5.json' with { type: 'json' };
import moderate from '../catalog/reference/nist-moderate.json' with { type: 'json' };
import type { ControlFamily } from '../catalog/index.ts';
import { controlAnswers } from '../views/control-view.ts';
import { services } from './services.ts';

/** Who answers to which control, in this copy. */
export const answers = controlAnswers(services);

const inBaseline: ReadonlySet<string> = new Set(moderate);

/** How many controls of a list a part of the catalogue answers to. */
export const answered = (ids: readonly string[]): number =>
  ids.filter((id) => answers.has(id)).length;

/** The ids of NIST’s moderate baseline. */
export const baselineIds: readonly string[] = moderate;

/**
 * What the page of a family lists: the controls of the moderate baseline, and others that a part answers
 * to.
 */
export const controlsOf = ({ id }: ControlFamily) =>
  allControls.filter(
    (control) =>
      control.id.startsWith(`${id}-`) && (inBaseline.has(control.id) || answers.has(control.id)),
  );
