import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Service } from '../catalog/index.ts';
import { pageFormats } from './page-formats.ts';
import { documentOf } from './page-document.ts';
import { services } from '../site/services.ts';

interface Props {
  readonly service: Service;
  /** The page's MDX without its front matter. */
  readonly body: string;
}

/** The routes of one format, a file a service: `/services/ec2.md`. */
export function pageRoute(ending: (typeof pageFormats)[number]['ending']) {
  const format = pageFormats.find((candidate) => candidate.ending === ending);
  if (!format) throw new RangeError(`There is no format with the ending "${ending}".`);

  const getStaticPaths = async () => {
    const pages = await getCollection('services');
    return services.map((service) => {
      const body = pages.find(({ id }) => id === service.id)?.body ?? '';
      return { params: { id: service.id }, props: { service, body } satisfies Props };
    });
  };

  const GET: APIRoute<Props> = ({ props: { service, body } }) => {
    const document = documentOf(service, body, format.id === 'markdown' ? 'mermaid' : 'file');
    return new Response(format.write(document), {
      headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
    });
  };

  return { getStaticPaths, GET };
}
