/** The controls of NIST SP 800-53, and those of its moderate baseline, in NIST’s order. */
import allControls from '#catalog/reference/nist-800-53-r5.json' with { type: 'json' };
import moderate from '#catalog/reference/nist-moderate.json' with { type: 'json' };

const inBaseline: ReadonlySet<string> = new Set(moderate);

/** A control or enhancement: its id as in OSCAL, `ac-6.1`, and its title. */
export const controls: readonly { readonly id: string; readonly title: string }[] = allControls;

/** Those of the moderate baseline. */
export const baseline = controls.filter(({ id }) => inBaseline.has(id));

/** Whether a control is in the moderate baseline. */
export const isInBaseline = (id: string): boolean => inBaseline.has(id);
