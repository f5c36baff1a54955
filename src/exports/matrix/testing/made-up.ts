/** Made-up services in the published shape, for the tests of this folder. */
import { matrixRows, type MatrixPart, type MatrixService } from '../rows.ts';

/** A part of AWS’s, as far as nothing else is said. */
export const aPart = (id: string, more: Partial<MatrixPart> = {}): MatrixPart => ({
  id,
  name: `Part ${id}`,
  owner: 'aws',
  duty: `Look after ${id}.`,
  controls: [],
  evidence: [],
  sources: [{ url: `https://docs.aws.amazon.com/${id}.html`, title: id, verified: '2026-11-20' }],
  ...more,
});

/** A service whose modes have one layer each. */
export const aMatrixService = (
  id: string,
  modes: Readonly<Record<string, readonly MatrixPart[]>>,
): MatrixService => ({
  id,
  name: `Amazon ${id}`,
  shortName: id.toUpperCase(),
  scope: [],
  modes: Object.entries(modes).map(([mode, parts]) => ({
    id: mode,
    name: `Mode ${mode}`,
    url: `https://line.example/services/${id}/${mode}/`,
    layers: [{ id: 'data', name: 'Data', parts }],
  })),
});

/** The rows of all modes; `assumed` where only their services were named. */
export const rowsOf = (services: readonly MatrixService[], assumed = false) =>
  matrixRows(
    services.flatMap(({ id, modes }) =>
      modes.map((mode) => ({ service: id, mode: mode.id, assumed })),
    ),
    services,
  );
