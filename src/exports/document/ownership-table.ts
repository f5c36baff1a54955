import type { PhrasingContent, Table } from 'mdast';
import {
  inPictureOrder,
  ownerOf,
  partBehind,
  passageAddress,
  settingWords,
  teamsOf,
  type Reference,
  type Stack,
  type StackPart,
} from '#catalog/index.ts';
import { link, sentence, separated, strong, table, text } from './nodes.ts';

/**
 * The ownership table of a stack: data on top, yours before AWS's, as on the page. Teams have a
 * column where an overlay names any.
 */
export function ownershipTable(stack: Stack, references: readonly Reference[]): Table {
  const held = teamsOf(stack).length > 0;
  const head = [
    'Layer',
    'Part',
    'Owner',
    ...(held ? ['Team'] : []),
    'What the owner does',
    'Sources',
  ];
  const rows = stack.layers
    .toReversed()
    .flatMap((layer) => inPictureOrder(layer.parts).map((part) => ({ layer, part })));
  return table([
    head.map((name) => [text(name)]),
    ...rows.map(({ layer, part }) => [
      [text(layer.name)],
      [strong(text(part.name))],
      [text(ownerOf(part.owner).name)],
      ...(held ? [part.team === undefined ? [] : [text(part.team)]] : []),
      duty(part, stack),
      sources(part, references),
    ]),
  ]);
}

function duty(part: StackPart, stack: Stack): PhrasingContent[] {
  if (!part.setting) return sentence(part.duty);
  const { state, by } = settingWords(part.setting);
  const behind = partBehind(stack, part);
  return [
    ...sentence(part.duty),
    text(' '),
    strong(text(`${state}:`)),
    text(` ${by}${behind === undefined ? '' : `; behind it: ${behind.name}`}.`),
  ];
}

function sources(part: StackPart, references: readonly Reference[]): PhrasingContent[] {
  const links = part.sources.map((source) => {
    const number = references.find(({ url }) => url === source.url)?.number;
    return link(passageAddress(source), text(`${number}`));
  });
  return separated(links, ', ');
}
