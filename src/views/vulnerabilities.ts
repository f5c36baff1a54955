/** The kinds of vulnerability that somebody on call asks about. */
import type { QuestionId } from '#catalog/index.ts';
import type { RowName } from './rows-named.ts';

/** A kind of vulnerability, with the questions whose owners have to do something about it. */
interface VulnerabilityFields {
  /** Part of the address: `/questions/cve/kernel/`. */
  readonly id: string;
  /** What has the hole, as a heading. */
  readonly name: string;
  /** The same within a sentence: a hole in … */
  readonly within: string;
  /** Where such a hole lies, in a sentence. */
  readonly text: string;
  readonly questions: readonly QuestionId[];
  /** Rows that say how one sees that it is closed. */
  readonly seenBy: readonly RowName[];
}

const onInstances = ['ec2', 'ecs', 'eks', 'inspector', 'systems-manager'] as const;
const fromImages = ['ecr', 'ecs', 'eks', 'fargate', 'lambda', 'inspector'] as const;

const instances: readonly RowName[] = [
  { service: 'inspector', mode: 'ec2-agent-based', part: 'scans', about: onInstances },
  { service: 'systems-manager', mode: 'ec2-nodes', part: 'patch-compliance', about: onInstances },
];
const images: readonly RowName[] = [
  { service: 'inspector', mode: 'ecr', part: 'scans', about: fromImages },
];
const functions: readonly RowName[] = [
  { service: 'inspector', mode: 'lambda', part: 'scans', about: ['lambda', 'inspector'] },
];
/** Where AWS applies the patch: what is pending, what came, and what it ends. */
const databases: readonly RowName[] = [
  { service: 'rds', mode: 'rds', part: 'pending-maintenance' },
  { service: 'aurora', mode: 'provisioned', part: 'pending-maintenance' },
];
const tasks: readonly RowName[] = [
  { service: 'fargate', mode: 'ecs-tasks', part: 'standalone-tasks', about: ['fargate', 'ecs'] },
];
const runtimes: readonly RowName[] = [
  { service: 'lambda', mode: 'automatic-updates', part: 'runtime-version-log' },
];
const clusters: readonly RowName[] = [
  { service: 'eks', mode: 'managed-node-group', part: 'platform-version-check' },
];
const nodes: readonly RowName[] = [
  { service: 'eks', mode: 'managed-node-group', part: 'node-release-check' },
];
const inspected = [...onInstances, ...fromImages];
const findings: readonly RowName[] = [
  { service: 'inspector', mode: 'ecr', part: 'coverage-check', about: inspected },
  { service: 'inspector', mode: 'ecr', part: 'finding-lifecycle', about: inspected },
];

export const vulnerabilities = [
  {
    id: 'kernel',
    name: 'Kernel',
    within: 'the kernel',
    text: 'A hole in the kernel or another piece of the operating system that the workload runs on.',
    questions: ['patch-system'],
    seenBy: [...instances, ...nodes, ...databases, ...tasks, ...findings],
  },
  {
    id: 'openssl-glibc',
    name: 'OpenSSL, glibc',
    within: 'OpenSSL or glibc',
    text: 'A hole in a library that stands twice: once in the operating system, once in the image or package that you bring.',
    questions: ['patch-code', 'patch-system'],
    seenBy: [...instances, ...nodes, ...images, ...databases, ...tasks, ...runtimes, ...findings],
  },
  {
    id: 'engine-runtime',
    name: 'Engine or runtime',
    within: 'an engine or runtime',
    text: 'A hole in the database engine, the language runtime, the container runtime or the service software.',
    questions: ['patch-engine'],
    seenBy: [...databases, ...runtimes, ...tasks],
  },
  {
    id: 'image-library',
    name: 'Base image or library',
    within: 'a base image or library',
    text: 'A hole in a base image, a package or a library such as Log4j that your code or image brings along.',
    questions: ['patch-code'],
    seenBy: [...images, ...functions, ...findings],
  },
  {
    id: 'kubernetes',
    name: 'Kubernetes, ECS',
    within: 'Kubernetes or ECS',
    text: 'A hole in the control plane of containers, or in what belongs to it on the nodes, such as kubelet or the ECS agent.',
    questions: ['patch-orchestrator', 'patch-node-software'],
    seenBy: [...clusters, ...nodes],
  },
] as const satisfies readonly VulnerabilityFields[];

export type VulnerabilityId = (typeof vulnerabilities)[number]['id'];

/** A kind of vulnerability. */
export interface Vulnerability extends VulnerabilityFields {
  readonly id: VulnerabilityId;
}
