import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';

/** The rows as data, whole: what profiles fold is apart here. */
export function matrixJson(rows: readonly MatrixRow[], origin: MatrixOrigin): string {
  const value = {
    title: 'Who secures what: AWS or you',
    ...origin,
    licence: 'CC BY 4.0',
    notice:
      'This is not a statement by AWS, and no authorization. A report as evidence is on AWS’s data centers and hosts alone: whether a service is in its scope was not compared.',
    rows: rows.map(({ service, mode, assumed, layer, part, inheritance, url }) => ({
      service: service.id,
      mode: mode.id,
      assumed,
      layer,
      part: part.id,
      name: part.name,
      owner: part.owner,
      ...(part.team !== undefined && { team: part.team }),
      duty: part.duty,
      inheritance,
      ...(part.setting && { setting: part.setting }),
      ...(part.switchOf !== undefined && { switchOf: part.switchOf }),
      controls: part.controls,
      evidence: part.evidence,
      sources: part.sources,
      url,
    })),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
