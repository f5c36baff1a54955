/** Reads a CloudFormation template, as somebody wrote it or as the CDK makes it. */
import { counted } from '#catalog/text/counted.ts';
import { InputError } from './input-file.ts';
import { jsonPlace } from './json-place.ts';
import { objectOf, own, type Asked, type Infrastructure, type Resource } from './resource.ts';
import { templateFact } from './template-fact.ts';

const remedy =
  'Give a template in JSON or YAML; the CDK writes its own to cdk.out/<stack>.template.json.';

/**
 * Finds the resources of a template.
 *
 * @param text The file’s text, JSON or YAML.
 * @param path Its name, for messages.
 * @param asked The properties that may be read.
 * @throws {InputError} where it is neither, or no template.
 */
export async function readTemplate(
  text: string,
  path: string,
  asked: Asked,
): Promise<Infrastructure> {
  const template = objectOf(await parseTemplate(text, path));
  const listed = objectOf(own(template, 'Resources'));
  if (!listed) throw new InputError(noTemplate(template, path));
  let loops = 0;
  const resources: Resource[] = [];
  for (const [id, resource] of Object.entries(listed)) {
    const type = own(resource, 'Type');
    if (id.startsWith('Fn::')) loops += 1;
    else if (typeof type === 'string') resources.push(resourceOf(id, type, resource));
  }
  return {
    resources,
    unread:
      loops === 0
        ? []
        : [`${counted(loops, 'loop or macro', 'loops or macros')} among the resources`],
  };

  function resourceOf(id: string, type: string, resource: unknown): Resource {
    const properties = [own(resource, 'Properties'), globalsOf(template, type)];
    const facts = [...asked(type)].map(
      ([path, how]) =>
        [
          path,
          templateFact(path.split('.'), how, properties, own(template, 'Parameters')),
        ] as const,
    );
    return { type, ...(/^[a-zA-Z\d]{1,255}$/.test(id) && { name: id }), facts: new Map(facts) };
  }
}

/** SAM’s settings for all functions of a template: `Globals.Function`. */
const globalsOf = (template: unknown, type: string): unknown =>
  type.startsWith('AWS::Serverless::')
    ? own(own(template, 'Globals'), type.slice('AWS::Serverless::'.length))
    : undefined;

async function parseTemplate(text: string, path: string): Promise<unknown> {
  if (!/^\s*\{/.test(text)) {
    // Its library is fetched where somebody gives YAML.
    const { parseYamlTemplate } = await import('./template-yaml.ts');
    return parseYamlTemplate(text, path, remedy);
  }
  try {
    return JSON.parse(text);
  } catch (fault) {
    const { line, column } = jsonPlace(text, fault);
    throw new InputError(
      `${path}:${String(line)}:${String(column)}: From here on it is not JSON. ${remedy}`,
    );
  }
}

function noTemplate(template: unknown, path: string): string {
  if (['planned_values', 'resource_changes'].some((key) => own(template, key) !== undefined)) {
    return `${path}: This is a Terraform plan. Name it with --plan.`;
  }
  return `${path}:1:1: This is no template: it has no "Resources" with resources by name. ${remedy}`;
}
