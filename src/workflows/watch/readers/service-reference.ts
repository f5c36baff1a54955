import { z } from 'zod';
import { UnknownFormError, type ListItem } from '../watched-list.ts';

const listSchema = z.array(z.looseObject({ service: z.string().min(1), url: z.string() })).min(100);

/** The services that have IAM actions, by the prefix of these. */
export function readServiceReference(json: string): readonly ListItem[] {
  try {
    return listSchema
      .parse(JSON.parse(json))
      .map(({ service, url }) => ({ key: service, text: `${service}: ${url}` }));
  } catch {
    throw new UnknownFormError(
      'It is no list of a hundred services or more, each with "service" and "url".',
    );
  }
}
