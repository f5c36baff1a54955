/** The sections of a document: what the page of a service has around its prose. */
import type { Link, RootContent, Table } from 'mdast';
import {
  inPictureOrder,
  lifecycleWords,
  oldestDate,
  ownerOf,
  partBehind,
  passageAddress,
  referenceVerification,
  settingWords,
  teamsOf,
  verificationOf,
  type Lifecycle,
  type Mode,
  type Reference,
  type Service,
  type Stack,
  type StackPart,
  type Verification,
} from '#catalog/index.ts';
import { flowchartText } from '#diagram/index.ts';
import { site } from '#site.config.ts';
import {
  checkGroups,
  controlsHeldBy,
  printedControls,
  provenParts,
  reportNames,
  otherPartitions,
  partitionWords,
  reportWords,
} from '#views/evidence.ts';
import { captionOf } from '#views/pictures.ts';
import { scopeText } from '#views/scope.ts';
import { today } from '#views/today.ts';
import { absolute, picturePath } from '#views/urls.ts';
import type { PictureForm } from '../formats/page-formats.ts';
import { modeUrl } from '../published-service.ts';
import {
  heading,
  link,
  list,
  paragraph,
  quote,
  sentence,
  separated,
  strong,
  table,
  type Words,
} from './nodes.ts';

/** That a service or a mode ends, as a quote; nothing while it does not. */
export function lifecycleNote(lifecycle: Lifecycle | undefined): RootContent[] {
  if (!lifecycle) return [];
  const { date, note, sources: pages } = lifecycle;
  const { status, when } = lifecycleWords(lifecycle);
  return [
    quote(
      paragraph(
        strong(`${status}${date === undefined ? '' : ` ${when} ${date}`}.`),
        ' ',
        ...sentence(note),
        ...pages.flatMap((source) => [' ', link(passageAddress(source), source.title), '.']),
      ),
    ),
  ];
}

/** The stack of a mode in the form that the document's readers can see. */
export const picture = (service: Service, mode: Mode, form: PictureForm): RootContent =>
  form === 'mermaid'
    ? { type: 'code', lang: 'mermaid', value: flowchartText(mode.stack, captionOf(service, mode)) }
    : paragraph(pictureLink(service, mode));

/** A mode's picture as a file of ours, which leads to the mode's page. */
export const pictureLink = (service: Service, mode: Mode): Link =>
  link(modeUrl(service, mode), {
    type: 'image',
    // By the mode's name also for the default: another may take its place.
    url: absolute(picturePath(service.id, mode.id, 'svg')),
    alt: captionOf(service, mode),
  });

/**
 * The ownership table of a stack: data on top, yours before AWS's, as on the page. Teams have a
 * column where an overlay names any.
 */
export function ownershipTable(stack: Stack, references: readonly Reference[]): Table {
  const hasTeams = teamsOf(stack).length > 0;
  const team = ({ team: name }: StackPart): Words => (name === undefined ? [] : [name]);
  return table(
    ['Layer', 'Part', 'Owner', ...(hasTeams ? ['Team'] : []), 'What the owner does', 'Sources'],
    stack.layers
      .toReversed()
      .flatMap((layer) =>
        inPictureOrder(layer.parts).map((part) => [
          [layer.name],
          [strong(part.name)],
          [ownerOf(part.owner).name],
          ...(hasTeams ? [team(part)] : []),
          duty(part, stack),
          citations(part, references),
        ]),
      ),
  );
}

function duty(part: StackPart, stack: Stack): Words {
  if (!part.setting) return sentence(part.duty);
  const { state, by } = settingWords(part.setting);
  const behind = partBehind(stack, part);
  return [
    ...sentence(part.duty),
    ' ',
    strong(`${state}:`),
    ` ${by}${behind === undefined ? '' : `; behind it: ${behind.name}`}.`,
  ];
}

const citations = (part: StackPart, references: readonly Reference[]): Words =>
  separated(
    part.sources.map((source) => {
      const number = references.find(({ url }) => url === source.url)?.number;
      return link(passageAddress(source), `${number}`);
    }),
  );

/**
 * How each side proves its half in these modes: reports on AWS's facilities, and checks that run in the
 * reader's account, with the controls of NIST SP 800-53. Nothing where there is neither.
 */
export function evidence(service: Service, modes: readonly Mode[]): RootContent[] {
  const reports = reportNames({ modes });
  const awsControls = controlsHeldBy({ modes }, 'aws');
  const { proven, checked, unchecked } = provenParts({ modes });
  if (reports.length === 0 && proven.length === 0) return [];
  return [
    heading(2, 'Evidence'),
    paragraph(
      ...(reports.length > 0 ? [`${reportWords}${reports.join(', ')}. `] : []),
      ...partitions,
      ...(awsControls === '' ? [] : [` Controls of AWS’s half, NIST SP 800-53: ${awsControls}.`]),
    ),
    scope(service),
    paragraph(
      checked
        ? `Your half: controls, and checks that run in your own account. Your parts without a ready-made check: ${unchecked}.`
        : 'Your half: no ready-made check; keep records of your own.',
    ),
    ...(proven.length > 0 ? [list(proven.map(proofOf))] : []),
  ];
}

const partitions = [
  partitionWords.before,
  ...separated(
    otherPartitions.map(({ name, url }) => link(url, name)),
    partitionWords.and,
  ),
  partitionWords.after,
];

/** What AWS says of this service and audit programs. */
const scope = (service: Service) =>
  paragraph(
    ...scopeText(service).map((each) =>
      typeof each === 'string' ? each : link(each.url, each.name),
    ),
  );

const proofOf = (part: StackPart) => {
  const controls = printedControls([part]);
  const groups = checkGroups(part);
  return [
    `${part.name}: ${controls}${controls !== '' && groups.length > 0 ? '; ' : ''}`,
    ...groups.flatMap(({ name, checks }, index) => [
      `${index > 0 ? '; ' : ''}${name} `,
      ...separated(checks.map(({ id, url }) => link(url, id))),
    ]),
  ];
};

/** What AWS's pages say differently, and which page the catalogue follows; nothing where they agree. */
export function disagreements({ contradictions = [] }: Service): RootContent[] {
  if (contradictions.length === 0) return [];
  return [
    heading(2, 'Where AWS’s pages disagree'),
    table(
      ['Topic', 'Finding', 'Pages'],
      contradictions.map(({ topic, finding, sources: pages }) => [
        [strong(topic)],
        sentence(finding),
        pages.flatMap((source, index) => [
          ...(index > 0 ? ['; '] : []),
          link(passageAddress(source), source.title),
          ` (${dated(source.verified, verificationOf(source, today))})`,
        ]),
      ]),
    ),
  ];
}

/** The pages that a document cites, with the days on which its claims were compared with them. */
export const sources = (references: readonly Reference[]): RootContent[] => [
  heading(2, 'Sources'),
  list(
    references.map((reference) => [
      link(reference.url, reference.title),
      `, ${dated(oldestDate(reference), referenceVerification(reference, today))}`,
    ]),
    true,
  ),
];

function dated(verified: string | undefined, state: Verification): string {
  if (state === 'unverified') return 'not yet verified';
  return `${state === 'stale' ? 'stale, ' : ''}verified ${verified}`;
}

/** The end of a document: which page it is a copy of, as of when, and under which licence. */
export const imprint = (page: string): RootContent[] => [
  { type: 'thematicBreak' },
  paragraph(
    'From ',
    link(page, site.name),
    `, as of ${today}. `,
    link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
    '. Not affiliated with Amazon Web Services.',
  ),
];
