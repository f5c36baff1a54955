import type { ServiceTypes } from '#exports/matrix/choice.ts';

/**
 * Finds the service of a resource type; of several prefixes, the longest decides. A prefix of Terraform’s
 * and a namespace of CloudFormation’s end where a word ends: `aws_lb` leaves out `aws_lbx`, and `AWS::IoT`
 * leaves out `AWS::IoTEvents`.
 *
 * @returns A function from a type to the id of its service, undefined where none has it.
 */
export function serviceFinder(
  types: readonly ServiceTypes[],
): (type: string) => string | undefined {
  const prefixes = types
    .flatMap(({ service, prefixes: own }) => own.map((prefix) => ({ prefix, service })))
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
  const known = new Map<string, string | undefined>();
  return (type) => {
    if (!known.has(type)) {
      known.set(type, prefixes.find(({ prefix }) => beginsWith(type, prefix))?.service);
    }
    return known.get(type);
  };
}

function beginsWith(type: string, prefix: string): boolean {
  if (!type.startsWith(prefix)) return false;
  const next = type[prefix.length];
  if (next === undefined) return true;
  if (!prefix.startsWith('AWS::')) return prefix.endsWith('_') || next === '_';
  // The name of a kind of resource may go on: AWS::EC2::Volume has AWS::EC2::VolumeAttachment.
  return prefix.split('::').length > 2 || next === ':';
}
