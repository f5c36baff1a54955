import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** More would be no help to choose from. */
const mostChecks = 12;

const lists = ['config-rules', 'security-hub-controls'];

/**
 * The Config rules and Security Hub controls whose ids begin as the service's does: of `app-mesh`,
 * `appmesh-mesh-deny-tcp-forwarding`.
 */
export function ownChecks(root: string, id: string): readonly string[] {
  const beginning = new RegExp(`^(${id}|${id.replaceAll('-', '')})[-.]`, 'i');
  return lists
    .flatMap((list) => idsIn(join(root, `src/catalog/reference/${list}.json`)))
    .filter((check) => beginning.test(check) && !isHousekeeping(check))
    .slice(0, mostChecks);
}

/** True for a check of tags, which proves no protection. */
const isHousekeeping = (check: string): boolean => check.endsWith('-tagged');

function idsIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly id: string }[]).map(({ id }) => id);
}
