import { factOf, leftOut, listOf, objectOf, own, present, type Fact } from './resource.ts';

/** The functions of CloudFormation that may leave a property out. */
const mayLeaveOut = new Set(['Fn::If', 'Fn::Transform']);

/**
 * What a template says of one property. What a function of CloudFormation gives is decided at deployment,
 * so it is unknown; parameters too, whatever their default.
 *
 * @param path The names that lead to it; lists on the way are gone through.
 * @param sources The resource’s properties, then those that apply where it says nothing.
 */
export function templateFact(
  path: readonly string[],
  how: 'value' | 'presence',
  sources: readonly unknown[],
): Fact {
  for (const source of sources) {
    const found = valuesAt(source, path);
    const functions = found.flatMap((value) => functionOf(value) ?? []);
    const certain = functions.every((name) => !mayLeaveOut.has(name));
    if (functions.length > 0 && how === 'presence' && certain) return present;
    if (functions.length > 0) return { state: 'unknown', why: 'until-deployed' };
    const fact = factOf(found, how);
    if (fact !== leftOut) return fact;
  }
  return leftOut;
}

/** The values at the end of a path, or a function on the way. */
function valuesAt(node: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(node)) {
    return listOf(node).flatMap((each) => (Array.isArray(each) ? [] : valuesAt(each, path)));
  }
  if (isNoValue(node)) return [];
  const [first, ...rest] = path;
  if (first === undefined || functionOf(node) !== undefined) return [node];
  return valuesAt(own(node, first), rest);
}

/** `Fn::Sub` of `{ "Fn::Sub": … }`. */
function functionOf(node: unknown): string | undefined {
  const keys = Object.keys(objectOf(node) ?? {});
  const [name = ''] = keys;
  return keys.length === 1 && (name === 'Ref' || name.startsWith('Fn::')) ? name : undefined;
}

/** The way to leave a property out from within a function. */
const isNoValue = (node: unknown): boolean => own(node, 'Ref') === 'AWS::NoValue';
