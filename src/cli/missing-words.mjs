/** What a command says that cannot run where it is, or because something is not installed. Runs on Node 20. */

/**
 * What to do about packages that are missing.
 *
 * @param folders Their folders below the project's, one or more.
 */
export function packagesText(folders) {
  const [first = ''] = folders;
  const name = first.replace(/^.*node_modules\//, '');
  const others = folders.length - 1;
  const list = others === 0 ? name : `${name} and ${others} more`;
  return `Dependencies are missing (${list}): run npm ci, and try again.`;
}

/**
 * What to do about a Node that cannot run TypeScript.
 *
 * @param version As `node --version` prints it.
 */
export function nodeText(version) {
  return `This needs Node 22.18 or newer and found ${version}: install Node 24, or on Linux run npm ci --include=optional, which brings it along, and try again.`;
}

/**
 * What to do about a project in a folder whose name Astro and Vite take for something else; undefined where
 * it is not in one.
 *
 * @param root The project's folder.
 */
export function pathText(root) {
  const [found] = /['#?%]/.exec(root) ?? [];
  return found === undefined
    ? undefined
    : `Astro builds no site in a folder that has "${found}" in its path, as ${root} does: rename it, or move the project, and try again.`;
}
