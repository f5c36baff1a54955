/** A made-up catalogue in the published shape, for the tests of this folder. */
import type { Part, Service } from '../api/shapes.ts';
import type { PublishedCatalogue } from '../api/packed.ts';

const source = (id: string, at: readonly string[]) => ({
  url: `https://docs.aws.amazon.com/${id}.html`,
  title: `Page ${id}`,
  verified: '2026-11-20',
  at,
});

/** A part of AWS’s, as far as nothing else is said. */
export const aPart = (id: string, more: Partial<Part> = {}): Part => ({
  id,
  name: `Part ${id}`,
  owner: 'aws',
  duty: `Look after ${id}.`,
  controls: ['pe-3'],
  evidence: [],
  sources: [source('common', [`words about ${id}`])],
  ...more,
});

/** A service whose modes have one layer each. */
export const aService = (
  id: string,
  modes: Readonly<Record<string, readonly Part[]>>,
): Service => ({
  id,
  name: `Amazon ${id}`,
  shortName: id.toUpperCase(),
  category: 'compute',
  url: `https://line.example/services/${id}/`,
  modes: Object.entries(modes).map(([mode, parts], index) => ({
    id: mode,
    name: `Mode ${mode}`,
    summary: `One way to run ${id}.`,
    url: `https://line.example/services/${id}/${mode}/`,
    default: index === 0,
    profile: { keepsData: false },
    answers: [{ question: 'back-up', reason: 'It keeps none of your data at rest.' }],
    line: { through: [], between: [], text: 'nowhere: one side owns every part' },
    layers: [{ id: 'physical', name: 'Physical', owner: 'aws', parts }],
  })),
});

/** Some services as a catalogue. */
export const aCatalogue = (services: readonly Service[]): PublishedCatalogue => ({
  services,
  controls: [{ id: 'pe-3', title: 'Physical Access Control' }],
  types: [],
  origin: { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' },
});
