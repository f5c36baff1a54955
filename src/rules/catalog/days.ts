/** Days: when claims were compared with their pages, and when services end. */
import { daySchema, type Lifecycle, type StackPart } from '#catalog/index.ts';
import { inService, within } from '#load/location.ts';
import { modeStacks } from '#load/stacks.ts';
import { pageUses } from '#load/written-citations.ts';
import { citations, writtenLifecycles, writtenParts } from '../project/claims.ts';
import type { Rule } from '../rule.ts';

export const verifiedDate: Rule = {
  id: 'verified-date',
  invariant: 'No claim was verified in the future.',
  *check(project) {
    for (const { source, at } of citations(project)) {
      // The rule schema reports texts that are no dates.
      if (!daySchema.safeParse(source.verified).success) continue;
      if (source.verified === undefined || source.verified <= project.today) continue;
      yield {
        at: within(at, 'verified'),
        // The day applies to many pages of the file, so no page's title is named.
        message: `The day of reading is ${source.verified}, which is in the future.`,
        expected: `Allowed: a day up to today, ${project.today}, or no date.`,
        help: 'Give the day on which the claims were compared with the pages’ text; leave it out if nobody has.',
      };
    }
  },
};

/** The least share of a service's particular parts that somebody has compared with AWS's text. */
const leastShare = 0.9;

// The rule source-present reports parts without sources, cited-pages sources without an address.
const isDated = ({ sources }: Partial<Pick<StackPart, 'sources'>>) =>
  sources?.some(({ verified, url }) => verified !== undefined || url === '') ?? true;

export const verifiedShare: Rule = {
  id: 'verified-share',
  invariant:
    'Every part of an archetype or a trait is verified. Of a service’s own parts, at most one in ten may lack a date; below ten parts every part needs one.',
  *check(project) {
    for (const { kind, part, at } of writtenParts(project)) {
      if (kind === 'override' || at.kind === 'service' || isDated(part)) continue;
      yield {
        at,
        message: `Nobody has compared the part "${part.id}" of ${at.kind === 'trait' ? 'a trait' : 'an archetype'} with AWS’s text.`,
        expected: 'Allowed: shared parts with at least one source that has a date.',
        help: 'Read the source, correct the part, and give the day as the page’s "read".',
      };
    }
    for (const service of project.entries) {
      const stacks = [...modeStacks({ ...project, entries: [service] })];
      const own = stacks.flatMap(({ parts }) => parts.filter((part) => part.isServiceSpecific));
      // A part that reads the same in several modes is one claim.
      const claims = new Map(own.map((part) => [JSON.stringify([part.id, part.duty]), part]));
      const open = [...claims.values()].filter((part) => !isDated(part));
      const mostOpen = Math.floor(claims.size - leastShare * claims.size);
      if (open.length <= mostOpen) continue;
      const names = open.map(({ id }) => `"${id}"`).join(', ');
      yield {
        at: inService(service.id, 'id'),
        message: `${open.length} of ${claims.size} parts that only "${service.id}" has are not verified: ${names}.`,
        expected:
          mostOpen === 0
            ? 'Allowed: none without a date; below ten parts every part needs one.'
            : `Allowed: at most ${mostOpen} without a date: one part in ten.`,
        help: 'Read their sources, correct the parts, and give the day as the page’s "read" or the claim’s "verified".',
      };
    }
  },
};

export const ownDay: Rule = {
  id: 'own-day',
  invariant: 'A claim that is new has a day of its own: that of its page attests other claims.',
  *check({ files, base }) {
    if (!base) return;
    for (const file of files) {
      for (const { path, key, page, verified, read, pageName, name } of pageUses(file)) {
        const takesDay = verified === undefined && typeof read === 'string';
        if (!takesDay || base.claims.has(name)) continue;
        // The page is new, too, and its day is that of its own claims.
        if (page.read !== undefined && !base.pages.has(pageName)) continue;
        yield {
          at: { kind: file.kind, id: file.id, path },
          message: `This claim is new since ${base.name}, and takes the day ${read}, on which "${key}" was read for others.`,
          expected: `Allowed: { page: '${key}', verified: 'YYYY-MM-DD', … }, the day on which somebody compared this claim with the page; or the page in full, without a day.`,
          help: 'Compare the claim with the page, and write the day.',
        };
      }
    }
  },
};

/** From this day on, who compares a claim says where on the page it stands. */
const firstDay = '2026-11-27';

export const passageNamed: Rule = {
  id: 'passage-named',
  invariant: `A claim that was compared with its page since ${firstDay} says where on the page it stands.`,
  *check(project) {
    for (const { source, at } of citations(project)) {
      const { verified, title } = source;
      if (verified === undefined || verified < firstDay || source.at !== undefined) continue;
      // The rule verified-date reports a day in the future.
      if (verified > project.today) continue;
      yield {
        at,
        message: `The claim was compared with "${title}" on ${verified}, and no passage of it is named.`,
        expected: `Allowed: a date with the ends of the passage, at: 'first words … last words'.`,
        help: 'Name the passage. Where nobody has compared this claim, leave the day as it was, or cite the page in full, without a day.',
      };
    }
  },
};

export const lifecycle: Rule = {
  id: 'lifecycle',
  invariant: 'An announced end has a date, and its status agrees with the calendar.',
  *check(project) {
    for (const { name, lifecycle: end, at } of writtenLifecycles(project)) {
      const fault = faultOf(end, project.today);
      if (!fault) continue;
      yield { ...fault, at: within(at, 'status'), message: `${name}: ${fault.message}` };
    }
  },
};

function faultOf({ status, date }: Lifecycle, today: string) {
  if (status === 'maintenance') return undefined;
  if (date === undefined) {
    return {
      message: `the status is "${status}", but there is no date.`,
      expected: `Allowed: "${status}" with the day that AWS has announced.`,
      help: 'Give the date; if AWS has named none, the status is "maintenance".',
    };
  }
  if (status === 'sunset' && date < today) {
    return {
      message: `the status is "sunset", but its date, ${date}, has passed.`,
      expected: 'Allowed: "ended" from the day after the date.',
      help: 'Check AWS’s page, then write "ended", or the new date.',
      // Nobody did this: unless it is a warning, the site can no longer be built from that day on.
      severity: 'warning' as const,
    };
  }
  if (status === 'ended' && date > today) {
    return {
      message: `the status is "ended", but its date, ${date}, is in the future.`,
      expected: `Allowed: "sunset" until ${date}.`,
      help: 'Write "sunset", or correct the date.',
    };
  }
  return undefined;
}
