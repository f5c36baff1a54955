/** Pagefind's interface comes without types. */
declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: object);
    triggerSearch(term: string): void;
  }
}
