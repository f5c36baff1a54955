import { accountGovernance } from './account-governance.ts';
import { aiModel } from './ai-model.ts';
import { bareMetal } from './bare-metal.ts';
import { containersOnInstances, serverlessContainers } from './containers.ts';
import { edgeNetwork } from './edge-network.ts';
import { functionArchetype } from './function.ts';
import { managedApplication } from './managed-application.ts';
import { managedInstances } from './managed-instances.ts';
import { customerRunSoftware, onPremisesHardware } from './on-premises.ts';
import { serverlessData } from './serverless-data.ts';
import { virtualMachine } from './virtual-machine.ts';

/** Every archetype, by what the customer runs: from a whole machine to a rule. */
export const archetypes = [
  virtualMachine,
  bareMetal,
  containersOnInstances,
  serverlessContainers,
  functionArchetype,
  managedInstances,
  serverlessData,
  managedApplication,
  aiModel,
  edgeNetwork,
  onPremisesHardware,
  customerRunSoftware,
  accountGovernance,
] as const;

type Archetype = (typeof archetypes)[number];

/** The id of an archetype, offered as completion. */
export type ArchetypeId = Archetype['id'];

/** The ids of all archetype parts, offered as completion for `change` and `omit`. */
export type ArchetypePartId = Archetype['parts'][number]['id'];
