/**
 * The components that content may use, by the names that it uses. Content never imports: the pages
 * pass these. A component's name and attributes are also declared in `src/rules/content/allow-list.ts`.
 */
import { Aside } from '@astrojs/starlight/components';
import StackDiagram from '../StackDiagram.astro';
import Compare from './Compare.astro';
import GuideLink from './GuideLink.astro';
import LayerLink from './LayerLink.astro';
import RowLink from './RowLink.astro';
import ServiceLink from './ServiceLink.astro';

export const mdxComponents = {
  Aside,
  Compare,
  GuideLink,
  LayerLink,
  RowLink,
  ServiceLink,
  StackDiagram,
};
