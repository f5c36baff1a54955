/** Made-up archetypes, traits and services for the tests of this folder. */
import type { ArchetypeEntry, ModeEntry, Part, ServiceEntry, TraitEntry } from '../schema.ts';

export const page = { url: 'https://docs.aws.amazon.com/x/latest/dg/a.html', title: 'A page' };

/** A part of AWS's in the data layer; `more` overrides its fields. */
export const part = (id: string, more: Partial<Part> = {}): Part => ({
  id,
  layer: 'data',
  name: `Do ${id}`,
  owner: 'aws',
  duty: `Do what ${id} asks for.`,
  sources: [page],
  ...more,
});

export const trait = (id: string, ...add: readonly Part[]): TraitEntry => ({
  id,
  name: `Trait ${id}`,
  summary: 'What some services share.',
  add,
});

export const archetype = (
  id: string,
  add: readonly Part[],
  more: Partial<ArchetypeEntry> = {},
): ArchetypeEntry => ({
  id,
  name: `Archetype ${id}`,
  summary: 'What some services start from.',
  order: 1,
  add,
  ...more,
});

export const mode = (id: string, more: Partial<ModeEntry> = {}): ModeEntry => ({
  id,
  name: `Mode ${id}`,
  summary: 'A way to run it.',
  ...more,
});

export const service = (
  modes: readonly ModeEntry[],
  more: Partial<ServiceEntry> = {},
): ServiceEntry => ({
  id: 'bell',
  name: 'Amazon Bell',
  shortName: 'Bell',
  category: 'compute',
  summary: 'A service that does not exist.',
  docs: 'https://docs.aws.amazon.com/bell/',
  archetype: 'tower',
  modes,
  ...more,
});
