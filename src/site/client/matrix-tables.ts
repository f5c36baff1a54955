import type { MatrixTable } from '#exports/matrix/table.ts';

/** More rows than this are in the files only: nobody reads them on a page. */
const mostRows = 300;

const address = /^https?:\/\/\S+$/;

/** Shows tables one below the other, with what is to be known about each. */
export function showTables(place: Element, tables: readonly MatrixTable[]): void {
  place.replaceChildren(
    ...tables.flatMap((table) => [
      ...(tables.length > 1 ? [element('h3', table.name)] : []),
      scrolled(table),
      ...table.notes.map((note) => element('p', note)),
      ...(table.rows.length > mostRows
        ? [element('p', `${mostRows} of ${table.rows.length} rows; the files have all.`)]
        : []),
    ]),
  );
}

function scrolled({ name, head, rows }: MatrixTable): HTMLElement {
  const table = document.createElement('table');
  const headRow = table.createTHead().insertRow();
  for (const title of head) {
    const cell = element('th', title);
    cell.setAttribute('scope', 'col');
    headRow.append(cell);
  }
  const body = table.createTBody();
  const owner = head.indexOf('Owner');
  for (const cells of rows.slice(0, mostRows)) {
    const row = body.insertRow();
    for (const [column, text] of cells.entries()) {
      const cell = row.insertCell();
      if (address.test(text)) cell.append(linkTo(text));
      else cell.textContent = text;
      if (column === owner) cell.className = text === 'AWS' ? 'aws' : 'customer';
    }
  }
  const region = document.createElement('div');
  region.className = 'matrix-scroll';
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = name;
  region.append(table);
  return region;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** An address as a link with its last word, since addresses are long. */
function linkTo(url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const { hostname, pathname, hash } = new URL(url);
  const here = hostname === location.hostname;
  link.href = url;
  link.textContent = here
    ? hash || pathname
    : (pathname.split('/').findLast((part) => part !== '') ?? hostname);
  return link;
}
