/**
 * Follows the page's own redirect with the fragment that was asked for, which a refresh would lose:
 * an old address of a row leads to the row. Without a fragment the refresh does it.
 */
export function keepFragment(): void {
  const refresh = document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  const [, target] = refresh?.split('; url=') ?? [];
  if (target !== undefined && location.hash !== '') location.replace(target + location.hash);
}
