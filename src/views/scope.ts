/** Which audit programs AWS says that a service is in the scope of: the data of `/scope/`. */
import {
  passageAddress,
  programs,
  type ListedService,
  type Program,
  type Service,
  type Source,
} from '#catalog/index.ts';
import { dayName } from '#catalog/text/day-name.ts';
import { servicesInScope } from './evidence.ts';
import { services } from './services.ts';

/**
 * What AWS says of a service and a program. `named`: a page or AWS's list names it; `not-named`: what was
 * read does not; `not-compared`: nobody has read AWS's list, nor a page of the service about it.
 */
export interface ScopeStatement {
  readonly program: Program;
  readonly state: 'named' | 'not-named' | 'not-compared';
  /** The pages that name it, or those that were read in vain; none where nothing was compared. */
  readonly sources: readonly Source[];
  /** What AWS's list or page leaves out of the service or asks for, or the level that it names. */
  readonly limits: readonly string[];
}

/** The names of a service on AWS's list of a program. */
const listedAs = (service: Service, program: Program): readonly ListedService[] =>
  program.compared?.listed.filter((item) => item.services.includes(service.id)) ?? [];

const listSource = ({ list, compared }: Program): Source => ({
  ...list,
  ...(compared && { verified: compared.verified }),
});

/** What AWS says of a service, a statement for each program, in the order of programs. */
export const scopeOf = (service: Service): readonly ScopeStatement[] =>
  programs.map((program) => {
    const read = service.scope ?? [];
    const naming = read.filter((item) => item.programs.includes(program.id));
    const listed = listedAs(service, program);
    const isNamed = naming.length > 0 || listed.length > 0;
    const list = program.compared ? [listSource(program)] : [];
    const limits = [...new Set([...listed, ...naming].flatMap(({ limit }) => limit ?? []))];
    if (isNamed) {
      const sources = [
        ...(listed.length > 0 ? list : []),
        ...naming.flatMap((item) => item.sources),
      ];
      return { program, state: 'named', sources, limits };
    }
    const sources = [...list, ...read.flatMap((item) => item.sources)];
    return {
      program,
      state: sources.length > 0 ? 'not-named' : 'not-compared',
      sources,
      limits,
    };
  });

/** The services that AWS names in a program's scope. */
export const namedIn = (program: Program): readonly Service[] =>
  services.filter((service) =>
    scopeOf(service).some((each) => each.program === program && each.state === 'named'),
  );

/** The programs in which AWS was seen to name a service, and the others. */
const { compared = [], open = [] } = Object.groupBy(programs, (program) =>
  namedIn(program).length > 0 ? 'compared' : 'open',
);
export { compared as comparedPrograms, open as openPrograms };

/** “AWS’s list of 22 May 2026”: the day matters, because the list changes without a change here. */
export const listWords = ({ compared: list }: Program): string =>
  list ? `AWS’s list of ${dayName(list.published)}` : 'AWS’s list';

/** A text with links, for a page as for a document. */
export type ScopeText = readonly (string | { readonly name: string; readonly url: string })[];

/** “HIPAA eligible (not Simple AD)”. */
const limited = ({ program, limits }: ScopeStatement): string =>
  `${program.name}${limits.length > 0 ? ` (${limits.join('; ')})` : ''}`;

const sourceName = (source: Source, program: Program): string =>
  source.url === program.list.url ? listWords(program) : source.title;

const commas = (items: ScopeText): ScopeText =>
  items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));

/** Statements that rest on the same pages, in a sentence that ends with these. */
const told = (before: string, statements: readonly ScopeStatement[]): ScopeText =>
  [
    ...Map.groupBy(statements, ({ sources }) => sources.map(({ url }) => url).join(' ')).values(),
  ].flatMap((group) => [
    `${before}${group.map(limited).join(', ')}, on `,
    ...commas(
      group[0]!.sources.map((source) => ({
        name: sourceName(source, group[0]!.program),
        url: passageAddress(source),
      })),
    ),
    '. ',
  ]);

/** What AWS says of a service and audit programs, a sentence for all that the same pages say. */
export function scopeText(service: Service): ScopeText {
  const statements = scopeOf(service);
  const having = (state: ScopeStatement['state']) =>
    statements.filter((statement) => statement.state === state);
  const unread = having('not-compared');
  return [
    ...told('Named by AWS: ', having('named')),
    ...told('Not stated: ', having('not-named')),
    ...(unread.length > 0
      ? [
          `Not compared: ${unread.map(({ program }) => program.name).join(', ')}. AWS lists `,
          servicesInScope,
          '.',
        ]
      : []),
  ];
}

/** What a statement says in one cell of a table. */
export function stateWords({ program, state, limits }: ScopeStatement): string {
  if (state === 'not-compared') return 'not compared';
  if (state === 'named') return `yes${limits.length > 0 ? `: ${limits.join('; ')}` : ''}`;
  return program.compared ? `not on ${listWords(program)}` : 'not stated on the pages compared';
}
