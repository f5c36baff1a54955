/** From resources to the modes of a matrix. Pure: files are read elsewhere. */
import { serviceFinder, type ServiceTypes } from '#catalog/resource-types.ts';
import type { ChosenMode } from '#exports/matrix/choice.ts';
import { decideMode, type ConditionsByType } from './decide-mode.ts';
import { followReferences, spokenForByOthers } from './references.ts';
import {
  namesOf,
  standInText,
  unknownText,
  type Remark,
  type Remarks,
  type ServiceModes,
} from './remarks.ts';
import type { Infrastructure, Resource } from './resource.ts';

/** What is known of services and their resources. */
export interface KnownServices {
  readonly services: ServiceModes;
  readonly types: readonly ServiceTypes[];
}

/** What a plan or a template says. */
export interface FoundModes extends Remarks {
  /** Each once, in the order of the catalogue; `assumed` where the default mode stands in. */
  readonly modes: readonly ChosenMode[];
}

/** What lets a further file make resources: their services are not in this one. */
const opaqueTypes = new Set([
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::StackSet',
  'AWS::Serverless::Application',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
  'aws_cloudformation_stack',
  'aws_cloudformation_stack_set',
  'aws_servicecatalog_provisioned_product',
]);

/** What stands for no resource of AWS’s: the record that the CDK leaves, and what only waits. */
const emptyTypes = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CloudFormation::WaitConditionHandle',
]);

/**
 * Finds the services by the types of resources, and the modes where the configuration says so.
 *
 * @param conditions Those of the services’ entries, by type.
 * @param settled Services whose mode somebody has named: nothing is assumed and nothing remarked of them.
 */
export function findModes(
  { resources, unread }: Infrastructure,
  { services, types }: KnownServices,
  conditions: ConditionsByType,
  settled: ReadonlySet<string>,
): FoundModes {
  const serviceOf = serviceFinder(types);
  const complete = followReferences(resources, conditions);
  const spokenFor = spokenForByOthers(complete, conditions);
  const remarks: Remark[] = unread.map((subject) => ({
    subject,
    why: 'What they make is known only at deployment.',
  }));
  /** `ecs.fargate` */
  const certain = new Set<string>();
  /** Services of which the mode of a resource cannot be told. */
  const assumed = new Set<string>();
  /** The types of resources that say nothing of modes, by service. */
  const mentioned = new Map<string, Set<string>>();
  const mention = (service: string, type: string) =>
    mentioned.set(service, (mentioned.get(service) ?? new Set()).add(type));
  const assume = ({ type, name }: Resource, service: string | undefined, why: string) => {
    if (service !== undefined && settled.has(service)) return;
    if (service !== undefined) assumed.add(service);
    remarks.push({ subject: type, name, why: `${why} ${standInText(service, services)}` });
  };
  let foreign = 0;

  for (const resource of complete) {
    const { type, name } = resource;
    if (emptyTypes.has(type)) continue;
    const isOpaque = opaqueTypes.has(type) || type.startsWith('Custom::');
    if (isOpaque) {
      const why =
        'What it makes is not in this file. Give its own template too, or name the services.';
      remarks.push({ subject: isOfAws(type) ? type : 'Custom::…', name, why });
    }
    const known = conditions.get(type);
    const service = serviceOf(type);
    if (!known && service === undefined) {
      const why = 'The catalogue has no service for such resources.';
      if (isOfAws(type)) remarks.push({ subject: type, name, why });
      else if (!isOpaque) foreign += 1;
      continue;
    }
    // What another resource says of it goes before what is true where nothing is said.
    const isSpokenFor = spokenFor.has(resource);
    const asked = (known?.conditions ?? []).filter(
      ({ where, absent }) => where || absent || !isSpokenFor,
    );
    const { modes, undecided } = decideMode(resource, asked);
    for (const each of modes) {
      if (each.mode === undefined) mention(each.service, type);
      else certain.add(`${each.service}.${each.mode}`);
    }
    const mustSay = known !== undefined && !known.hint && !isSpokenFor;
    if (service !== undefined && (!mustSay || modes.length === 0)) mention(service, type);
    if (!mustSay) continue;
    for (const { path, why, service: named = service } of undecided) {
      assume(resource, named, `Its mode depends on ${path}, which ${unknownText[why]}.`);
    }
    if (modes.length === 0 && undecided.length === 0) {
      assume(resource, service, 'The configuration does not say its mode.');
    }
  }

  const modes = services.flatMap(({ id: service, modes: own }): ChosenMode[] => {
    const told = own.filter(({ id }) => certain.has(`${service}.${id}`));
    const [standard, ...others] = own;
    const only = mentioned.get(service);
    const nothingTold = told.length === 0 && only !== undefined && !settled.has(service);
    if (nothingTold && others.length > 0 && !assumed.has(service)) {
      const says = `${namesOf([...only])} ${only.size === 1 ? 'says' : 'say'} nothing of modes.`;
      remarks.push({ subject: service, why: `${says} ${standInText(service, services)}` });
    }
    const standsIn = (nothingTold || assumed.has(service)) && standard && !told.includes(standard);
    return [
      ...(standsIn ? [{ service, mode: standard.id, assumed: others.length > 0 }] : []),
      ...told.map(({ id }) => ({ service, mode: id, assumed: false })),
    ];
  });
  return { modes, remarks, foreign };
}

/** Whether a type is written as AWS’s are; anything else is not repeated in a message. */
const isOfAws = (type: string): boolean =>
  /^(?:aws_[a-z\d_]{1,100}|AWS::[a-zA-Z\d]{1,60}::[a-zA-Z\d]{1,80}(?:::MODULE)?)$/.test(type);
