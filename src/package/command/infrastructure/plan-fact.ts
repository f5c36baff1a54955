import { referenceOf, type Expressions } from './plan-configuration.ts';
import { factOf, leftOut, listOf, objectOf, own, present, type Fact } from './resource.ts';

/** Where a plan speaks of a resource. */
export interface PlanSource {
  readonly values: unknown;
  /** Terraform’s marks of what is known only once the plan is applied: the shape of the values. */
  readonly unknown: unknown;
  /** Its marks of what is sensitive. */
  readonly sensitive: readonly unknown[];
  readonly expressions: Expressions | undefined;
}

/**
 * What a plan says of one property.
 *
 * Terraform marks an attribute that nobody wrote and that AWS will fill in as unknown, like one whose
 * value comes from a resource that is not there yet. The configuration tells them apart: what is not
 * written there is left out.
 *
 * @param path The names that lead to it; lists on the way are gone through.
 */
export function planFact(
  path: readonly string[],
  how: 'value' | 'presence',
  { values, unknown, sensitive, expressions }: PlanSource,
): Fact {
  const [first = ''] = path;
  const marked = marks(unknown, path);
  const written = expressions !== undefined && Object.hasOwn(expressions.written, first);
  if (marked && expressions && !written && own(unknown, first) === true) return leftOut;
  if (how === 'presence' && marked && written) return present;
  if (marked) {
    const from = expressions && referenceOf(expressions, path);
    return { state: 'unknown', why: 'until-applied', ...(from !== undefined && { from }) };
  }
  if (how === 'value' && sensitive.some((each) => marks(each, path))) {
    return { state: 'unknown', why: 'sensitive' };
  }
  return factOf(valuesAt(values, path), how);
}

/** Whether a path is marked with true, at its end or on the way. */
function marks(node: unknown, path: readonly string[]): boolean {
  if (node === true) return true;
  if (Array.isArray(node)) {
    return listOf(node).some((each) => !Array.isArray(each) && marks(each, path));
  }
  const [first, ...rest] = path;
  return first !== undefined && objectOf(node) !== undefined && marks(own(node, first), rest);
}

/** The values at the end of a path; a list stands for what it holds. */
function valuesAt(node: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(node) && path[0] === 'length') return [node.length];
  if (Array.isArray(node)) {
    return listOf(node).flatMap((each) => (Array.isArray(each) ? [] : valuesAt(each, path)));
  }
  const [first, ...rest] = path;
  return first === undefined ? [node] : valuesAt(own(node, first), rest);
}
