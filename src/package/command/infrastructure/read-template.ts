/** Reads a CloudFormation template, as somebody wrote it or as the CDK makes it. */
import { counted } from '#catalog/text/counted.ts';
import { InputError, inputError, parseJson } from './input-error.ts';
import {
  factOf,
  isScalar,
  leftOut,
  listOf,
  objectOf,
  own,
  present,
  valuesAt,
  type Fact,
  type Infrastructure,
  type ReadDepth,
  type ReadablePaths,
  type Resource,
  type Scalar,
} from './resource.ts';

const remedy =
  'Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.';

/**
 * Finds the resources of a template.
 *
 * @param text The file’s text, JSON or YAML.
 * @param path Its name, for messages.
 * @param pathsOf The properties that may be read.
 * @throws {InputError} where it is neither, or no template.
 */
export async function readTemplate(
  text: string,
  path: string,
  pathsOf: ReadablePaths,
): Promise<Infrastructure> {
  const template = objectOf(await parseTemplate(text, path));
  const listed = objectOf(own(template, 'Resources'));
  if (!listed) throw noTemplate(template, text, path);
  let loops = 0;
  const resources: Resource[] = [];
  for (const [id, resource] of Object.entries(listed)) {
    const type = own(resource, 'Type');
    if (id.startsWith('Fn::')) loops += 1;
    else if (typeof type === 'string') resources.push(resourceOf(id, type, resource));
  }
  const unread = `${counted(loops, 'loop or macro', 'loops or macros')} among the resources`;
  return { resources, unread: loops === 0 ? [] : [unread] };

  function resourceOf(id: string, type: string, resource: unknown): Resource {
    const sources = [own(resource, 'Properties'), globalsOf(template, type)];
    const parameters = own(template, 'Parameters');
    const facts = [...pathsOf(type)].map(
      ([each, depth]) => [each, templateFact(each.split('.'), depth, sources, parameters)] as const,
    );
    return { type, ...(/^[a-zA-Z\d]{1,255}$/.test(id) && { name: id }), facts: new Map(facts) };
  }
}

async function parseTemplate(text: string, path: string): Promise<unknown> {
  if (/^\s*\{/.test(text)) return parseJson(text, path, remedy);
  // Its library is fetched where somebody gives YAML.
  const { parseYamlTemplate } = await import('./template-yaml.ts');
  return parseYamlTemplate(text, path, remedy);
}

const noTemplate = (template: unknown, text: string, path: string): InputError =>
  ['planned_values', 'resource_changes'].some((key) => own(template, key) !== undefined)
    ? new InputError(`${path}: This is a Terraform plan. Name it with --plan.`)
    : inputError(
        text,
        path,
        0,
        `This is no template: it has no "Resources" with resources by name. ${remedy}`,
      );

/** SAM’s settings for all functions of a template: `Globals.Function`. */
const globalsOf = (template: unknown, type: string): unknown =>
  type.startsWith('AWS::Serverless::')
    ? own(own(template, 'Globals'), type.slice('AWS::Serverless::'.length))
    : undefined;

/** The functions of CloudFormation that may leave a property out. */
const mayLeaveOut = new Set(['Fn::If', 'Fn::Transform']);

/**
 * What a template says of one property. What a function of CloudFormation gives is decided at deployment,
 * so it is unknown; so is a parameter, whatever its default, unless it lists the values that it allows.
 *
 * @param path The names that lead to it; lists on the way are gone through.
 * @param sources The resource’s properties, then those that apply where it says nothing.
 */
function templateFact(
  path: readonly string[],
  depth: ReadDepth,
  sources: readonly unknown[],
  parameters: unknown,
): Fact {
  for (const source of sources) {
    const found = valuesAt(source, path, isFunction).filter((node) => !isNoValue(node));
    const functions = found.flatMap((value) => functionOf(value) ?? []);
    const certain = functions.every((name) => !mayLeaveOut.has(name));
    if (functions.length > 0 && depth === 'presence' && certain) return present;
    const [only, ...others] = found;
    const choice = others.length === 0 ? choiceOf(own(only, 'Ref'), parameters) : undefined;
    if (choice) return choice;
    if (functions.length > 0) {
      const from = others.length === 0 ? resourceOf(only) : undefined;
      return { state: 'unknown', why: 'until-deployed', ...(from !== undefined && { from }) };
    }
    const fact = factOf(found, depth);
    if (fact !== leftOut) return fact;
  }
  return leftOut;
}

/** `Fn::Sub` of `{ "Fn::Sub": … }`. */
function functionOf(node: unknown): string | undefined {
  const keys = Object.keys(objectOf(node) ?? {});
  const [name = ''] = keys;
  return keys.length === 1 && (name === 'Ref' || name.startsWith('Fn::')) ? name : undefined;
}

/** The way to leave a property out from within a function. */
const isNoValue = (node: unknown): boolean => own(node, 'Ref') === 'AWS::NoValue';

const isFunction = (node: unknown): boolean => isNoValue(node) || functionOf(node) !== undefined;

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
