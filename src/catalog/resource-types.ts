/** Resources of Terraform and CloudFormation by their types: whose they are, and what tells their mode. */
import type { ModeCondition, ResourceModes } from './aws-schema.ts';
import type { ServiceEntry } from './schema.ts';

/** How AWS's tools name the resources of a service, and which of its modes one is in. */
export interface ServiceTypes {
  /** The id of the service. */
  readonly service: string;
  /** How its types begin, in CloudFormation and Terraform: `AWS::EC2::Volume`, `aws_ebs_`. */
  readonly prefixes: readonly string[];
  readonly resources?: readonly ResourceModes[];
}

/** How the tools name the resources of some services. */
export const typesOf = (
  services: readonly Pick<ServiceEntry, 'id' | 'aws'>[],
): readonly ServiceTypes[] =>
  services.map(({ id, aws }) => ({
    service: id,
    prefixes: [...(aws?.cloudFormationPrefixes ?? []), ...(aws?.terraformPrefixes ?? [])],
    ...(aws?.resources && { resources: aws.resources }),
  }));

/**
 * Finds the service of a resource type; of several prefixes, the longest decides. A prefix of Terraform's
 * and a namespace of CloudFormation's end where a word ends: `aws_lb` leaves out `aws_lbx`, and `AWS::IoT`
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

/** When a resource is run in a mode, with the service whose mode that is. */
export interface Condition extends ModeCondition {
  readonly service: string;
}

/** What is said of resources of one type. */
export interface TypeConditions extends Omit<ResourceModes, 'types' | 'modes'> {
  /** In the order in which they are asked. */
  readonly conditions: readonly Condition[];
}

/**
 * The conditions of all services, by the type of a resource. Where several services have conditions for a
 * type, those of the service that its prefix names come last: what others say of it is the exception.
 */
export function conditionsByType(
  types: readonly ServiceTypes[],
): ReadonlyMap<string, TypeConditions> {
  const serviceOf = serviceFinder(types);
  const declared = types.flatMap(({ service, resources = [] }) =>
    resources.flatMap(({ types: own, modes, ...more }) => {
      const conditions = modes.map((condition) => ({ ...condition, service }));
      return own.map((type) => ({ type, isLast: serviceOf(type) === service, more, conditions }));
    }),
  );
  const byType = new Map<string, TypeConditions>();
  for (const { type, more, conditions } of declared.toSorted(
    (a, b) => Number(a.isLast) - Number(b.isLast),
  )) {
    const before = byType.get(type);
    byType.set(type, {
      ...before,
      ...more,
      conditions: [...(before?.conditions ?? []), ...conditions],
    });
  }
  return byType;
}
