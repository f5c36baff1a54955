import { servicesIndexFile } from './project/services-index.ts';
import { inFile, type Rule } from './rule.ts';

export const listedServices: Rule = {
  id: 'listed-services',
  invariant: 'Every service that a file defines is listed.',
  *check({ entries, definedServices }) {
    const listed = new Set(entries.map(({ id }) => id));
    for (const { file, id, line, column } of definedServices) {
      if (listed.has(id)) continue;
      yield {
        at: inFile(file, line, column),
        found: `The service "${id}" is defined here, and the catalogue does not have it.`,
        allowed: `Allowed: services that ${servicesIndexFile} imports and lists.`,
        next: 'Run npm run fix, which lists it.',
      };
    }
  },
};
