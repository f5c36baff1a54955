/** Who answers to which control, as pages list it. */
import type { ControlFamily } from '#catalog/index.ts';
import { controlAnswers } from './control-view.ts';
import { controls, isInBaseline } from './baseline.ts';
import { services } from './services.ts';

/** The answers of this copy’s services, by control. */
export const answersByControl = controlAnswers(services);

/** How many of some controls a part of the catalogue answers to. */
export const countAnswered = (some: readonly { readonly id: string }[]): number =>
  some.filter(({ id }) => answersByControl.has(id)).length;

/**
 * What the page of a family lists: the controls of the moderate baseline, and others that a part answers
 * to.
 */
export const controlsOf = (family: ControlFamily) =>
  controls.filter(
    ({ id }) => id.startsWith(`${family.id}-`) && (isInBaseline(id) || answersByControl.has(id)),
  );
