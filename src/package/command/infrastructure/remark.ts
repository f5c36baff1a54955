import type { Unknown } from './resource.ts';

/** What a plan or a template leaves open, and why. */
export type Remark =
  /** No service of the catalogue has such resources. */
  | { readonly kind: 'type'; readonly type: string; readonly name: string | undefined }
  /** Something else makes resources of its own. */
  | { readonly kind: 'opaque'; readonly type: string; readonly name: string | undefined }
  /** The property that decides is not known. */
  | {
      readonly kind: 'unknown';
      readonly type: string;
      readonly name: string | undefined;
      readonly path: string;
      readonly why: Unknown;
      readonly service: string | undefined;
    }
  /** No rule holds: the configuration does not say. */
  | {
      readonly kind: 'unsaid';
      readonly type: string;
      readonly name: string | undefined;
      readonly service: string | undefined;
    }
  /** Of a service, only resources that say nothing of modes. */
  | { readonly kind: 'only'; readonly service: string; readonly types: readonly string[] }
  /** A thing of the file that is not read, a clause. */
  | { readonly kind: 'unread'; readonly what: string };
