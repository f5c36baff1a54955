/** What is wrong with a built page and can be read off its text, without a browser. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { repeatedIds, type BuiltElement } from './elements.ts';

type Tree = ReturnType<typeof parseDocument>;
type TreeElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const named = (tree: Tree | TreeElement, ...names: readonly string[]): TreeElement[] =>
  DomUtils.getElementsByTagName((name) => names.includes(name), tree, true);
const shown = ({ name, attribs }: TreeElement) =>
  `<${[name, ...Object.entries(attribs).map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
const contentOf = (tree: Tree, name: string) =>
  named(tree, 'meta').find(({ attribs }) => attribs['name'] === name)?.attribs['content'] ?? '';

/** Pictures have titles too; the page's comes first. */
const titleOf = (tree: Tree) => DomUtils.textContent(named(tree, 'title').slice(0, 1)).trim();

/** Attributes that name ids of the same page. */
const references =
  /^(?:for|headers|list|popovertarget|aria-(?:controls|describedby|labelledby|owns))$/;
/** Attributes with an address that a browser asks for by itself. */
const loads = /^(?:src|href|data|poster|action|formaction|background|xlink:href)$/;
/** Links that say something of the page, and ask for nothing. */
const said = /^(?:canonical|alternate|sitemap|me|license)$/;

/** The name that an assistive technology reads for a link or a button. */
function accessibleName(element: TreeElement): string {
  const inside = named(element, 'img', 'svg').map(
    ({ attribs }) => attribs['alt'] ?? attribs['aria-label'] ?? '',
  );
  const { attribs } = element;
  const own = [attribs['aria-label'], attribs['aria-labelledby'], attribs['title']];
  return [...own, DomUtils.innerText(element), ...inside].join('').trim();
}

/** Addresses in a style sheet that lead to another host. */
export const foreignAddresses = (styles: string): string[] =>
  [...styles.matchAll(/(?:url\(|@import)\s*["']?\s*((?:[a-z]+:)?\/\/[^"')\s]+)/gi)].flatMap(
    ([, address = '']) => address,
  );

function skippedHeadings(tree: Tree): string[] {
  const [main] = named(tree, 'main');
  const levels = main ? named(main, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') : [];
  return levels.flatMap((heading, index) => {
    const before = Number(levels[index - 1]?.name.slice(1) ?? 0);
    return Number(heading.name.slice(1)) > before + 1
      ? [`"${DomUtils.innerText(heading)}" is an ${heading.name} below an h${before}`]
      : [];
  });
}

/**
 * Everything that is wrong with a page, in words.
 *
 * @param html The page as built.
 */
export function faultsOf(html: string): string[] {
  const tree = parseDocument(html);
  const elements = DomUtils.getElementsByTagName('*', tree, true);
  const ids = new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? []));

  const counted = (name: string, due: number) => {
    const count = named(tree, name).length;
    return count === due ? [] : [`has ${count} <${name}>`];
  };
  const ofPage = [
    ...counted('main', 1),
    ...counted('h1', 1),
    ...(named(tree, 'html')[0]?.attribs['lang'] ? [] : ['has no language']),
    ...(titleOf(tree) ? [] : ['has no title']),
    ...(contentOf(tree, 'description').length >= 20 ? [] : ['has no description']),
    ...(contentOf(tree, 'viewport') === '' ? ['has no viewport'] : []),
    ...repeatedIds(
      elements.map(({ name, attribs }): BuiltElement => ({ name, attributes: attribs })),
    ).map((id) => `has the id "${id}" twice`),
    ...skippedHeadings(tree),
    ...named(tree, 'style').flatMap((style) =>
      foreignAddresses(DomUtils.textContent(style)).map((address) => `loads ${address}`),
    ),
  ];
  return [...ofPage, ...elements.flatMap((element) => faultsOfElement(element, ids))];
}

const isForeign = (address: string) => /^\s*([a-z]+:)?\/\//i.test(address);

/** Whether a browser asks another host for something because of an attribute. */
function loadsFromElsewhere({ name, attribs }: TreeElement, key: string, value: string): boolean {
  if (key === 'style') return foreignAddresses(value).length > 0;
  if (key === 'srcset') return value.split(',').some(isForeign);
  const leads =
    name === 'a' || name === 'area' || (name === 'link' && said.test(attribs['rel'] ?? ''));
  return loads.test(key) && !leads && isForeign(value);
}

function faultsOfElement(element: TreeElement, ids: ReadonlySet<string>): string[] {
  const { name, attribs } = element;
  const faults: string[] = [];
  if (name === 'img' && attribs['alt'] === undefined) faults.push('has no alternative text');
  if (name === 'iframe' && !attribs['title']) faults.push('has no title');
  if ((name === 'a' || name === 'button') && accessibleName(element) === '')
    faults.push('has no name');
  for (const [key, value] of Object.entries(attribs)) {
    if (/^on/i.test(key) || /^\s*javascript:/i.test(value)) faults.push('runs a script');
    if (loadsFromElsewhere(element, key, value)) faults.push('loads from another host');
    for (const id of references.test(key) ? value.split(/\s+/) : [])
      if (id !== '' && !ids.has(id)) faults.push(`names "${id}", which is not there`);
  }
  return faults.map((fault) => `${shown(element)} ${fault}`);
}
