/**
 * What the MDX extension completes and checks in content: components and their attributes, by the
 * catalogue's own types. `checkMdx` in tsconfig.json asks for it.
 * https://github.com/mdx-js/mdx-analyzer#mdxprovidedcomponents
 */
import type { LayerId, ServiceId } from '#catalog/index.ts';

type Component<Props> = (props: Props) => null;

declare global {
  interface MDXProvidedComponents {
    /** An aside beside the text. */
    Aside: Component<{
      type?: 'note' | 'tip' | 'caution' | 'danger';
      title?: string;
      children?: unknown;
    }>;
    /** Modes side by side, two to six: `rds.rds,aurora.serverless`. */
    Compare: Component<{ modes: string }>;
    /** A link to a guide, by its file's name. All links take words of their own. */
    GuideLink: Component<{ id: string; children?: unknown }>;
    /** A link to a layer's page. */
    LayerLink: Component<{ id: LayerId; children?: unknown }>;
    /** A link to a part's row, in a mode, or in the first that has the part. */
    RowLink: Component<{ service: ServiceId; part: string; mode?: string; children?: unknown }>;
    /** A link to a service's page. */
    ServiceLink: Component<{ id: ServiceId; children?: unknown }>;
    /** The picture of a mode's stack; of the default mode where none is named. */
    StackDiagram: Component<{ service: ServiceId; mode?: string }>;
  }
}
