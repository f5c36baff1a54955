/**
 * Small snapshots for tests: a service with modes, and parts with only the fields that a test is
 * about.
 */
import type { ModeSnapshot, PartSnapshot, ServiceSnapshot, Snapshot } from '../snapshot.ts';

export const partOf = (id: string, rest: Partial<PartSnapshot> = {}): PartSnapshot => ({
  id,
  layer: 'operating-system',
  name: `Apply ${id}`,
  owner: 'aws',
  duty: `Do what ${id} needs.`,
  sources: [{ url: 'https://docs.aws.amazon.com/a', title: 'Page A', verified: '2026-01-01' }],
  controls: ['si-2'],
  evidence: [{ kind: 'artifact', id: 'SOC 2 report' }],
  ...rest,
});

export const modeOf = (
  id: string,
  parts: readonly PartSnapshot[],
  rest: Partial<ModeSnapshot> = {},
): ModeSnapshot => ({
  id,
  name: `Mode ${id}`,
  summary: `Runs as ${id}.`,
  line: 'between hypervisor and operating system',
  parts,
  ...rest,
});

export const serviceSnapshot = (
  id: string,
  modes: readonly ModeSnapshot[],
  rest: Partial<ServiceSnapshot> = {},
): ServiceSnapshot => ({
  id,
  name: `Amazon ${id.toUpperCase()}`,
  shortName: id.toUpperCase(),
  category: 'compute',
  summary: `What ${id} is.`,
  docs: 'https://docs.aws.amazon.com/',
  otherNames: [],
  contradictions: [],
  modes,
  ...rest,
});

export const snapshot = (
  services: readonly ServiceSnapshot[],
  pages: Record<string, string> = {},
): Snapshot => ({ services, pages });
