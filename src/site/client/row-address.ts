/**
 * Copies the address of a row when its link is followed, and says so for two seconds. Where there is no
 * clipboard, the address bar has it, as without scripts.
 */
export function startCopyingAddresses(root: HTMLElement): void {
  const status = document.createElement('output');
  status.className = 'sr-only';
  root.append(status);
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.row-address');
    // Pages that come over plain http, from an own copy for instance, have no clipboard.
    if (!link || !('clipboard' in navigator)) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.dataset['said'] = 'Copied';
        status.textContent = 'Address copied';
        setTimeout(() => {
          delete link.dataset['said'];
          status.textContent = '';
        }, 2000);
      },
      () => undefined,
    );
  });
}
