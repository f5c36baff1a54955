import {
  factOf,
  isScalar,
  leftOut,
  listOf,
  objectOf,
  own,
  present,
  type Fact,
  type Scalar,
} from './resource.ts';

/** The functions of CloudFormation that may leave a property out. */
const mayLeaveOut = new Set(['Fn::If', 'Fn::Transform']);

/**
 * What a template says of one property. What a function of CloudFormation gives is decided at deployment,
 * so it is unknown; so is a parameter, whatever its default, unless it lists the values that it allows.
 *
 * @param path The names that lead to it; lists on the way are gone through.
 * @param sources The resource’s properties, then those that apply where it says nothing.
 * @param parameters The template’s parameters.
 */
export function templateFact(
  path: readonly string[],
  how: 'value' | 'presence',
  sources: readonly unknown[],
  parameters: unknown,
): Fact {
  for (const source of sources) {
    const found = valuesAt(source, path);
    const functions = found.flatMap((value) => functionOf(value) ?? []);
    const certain = functions.every((name) => !mayLeaveOut.has(name));
    if (functions.length > 0 && how === 'presence' && certain) return present;
    const [only, ...others] = found;
    const choice = others.length === 0 ? choiceOf(own(only, 'Ref'), parameters) : undefined;
    if (choice) return choice;
    if (functions.length > 0) {
      const from = others.length === 0 ? resourceOf(only) : undefined;
      return { state: 'unknown', why: 'until-deployed', ...(from !== undefined && { from }) };
    }
    const fact = factOf(found, how);
    if (fact !== leftOut) return fact;
  }
  return leftOut;
}

/** The values at the end of a path, or a function on the way. */
function valuesAt(node: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(node) && path[0] === 'length') return [node.length];
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

/** The resource, or the parameter, that `Ref` or `Fn::GetAtt` names. */
function resourceOf(node: unknown): string | undefined {
  const [named] = [own(node, 'Ref') ?? own(node, 'Fn::GetAtt')].flat();
  return typeof named === 'string' ? named.split('.')[0] : undefined;
}

/** The values that a parameter allows; undefined where there is none, or it lists none. */
function choiceOf(name: unknown, parameters: unknown): Fact | undefined {
  const parameter = typeof name === 'string' ? own(parameters, name) : undefined;
  const allowed = listOf(own(parameter, 'AllowedValues'));
  // An empty text may mean that the property is left out, by a condition.
  const values = allowed.filter((value): value is Scalar => isScalar(value) && value !== '');
  const isPlain = values.length === allowed.length && own(parameter, 'NoEcho') === undefined;
  return isPlain && values.length > 0 ? { state: 'choice', values } : undefined;
}

/** The way to leave a property out from within a function. */
const isNoValue = (node: unknown): boolean => own(node, 'Ref') === 'AWS::NoValue';
