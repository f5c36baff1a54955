import type { Answer } from '../catalog/index.ts';

/** The reports of AWS Artifact that are the evidence of the parts that answer; none where there are none. */
export const reportsOf = (answer: Answer): readonly string[] =>
  answer.state === 'answered'
    ? [
        ...new Set(
          answer.parts.flatMap(({ evidence = [] }) =>
            evidence.flatMap(({ kind, id }) => (kind === 'artifact' ? [id] : [])),
          ),
        ),
      ]
    : [];
