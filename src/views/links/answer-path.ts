import type { Answered, ServiceId } from '#catalog/index.ts';
import { rowPath } from '../urls.ts';

/** The address of the row that says an answer of a mode. */
export const answerPath = (
  service: ServiceId,
  mode: string,
  { parts }: Pick<Answered, 'parts'>,
): string => rowPath(service, mode, parts[0].id);
