import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Service } from '../../catalog/index.ts';
import { services } from '../../site/services.ts';
import { documentOf } from '../../exports/page-document.ts';
import { pageFormats, type PageFormat } from '../../exports/page-formats.ts';

interface Props {
  readonly service: Service;
  /** The page's MDX without its front matter. */
  readonly body: string;
  readonly format: PageFormat;
}

/** A file for each service and format: `/services/ec2.md`. */
export async function getStaticPaths() {
  const pages = await getCollection('services');
  return services.flatMap((service) => {
    const body = pages.find(({ id }) => id === service.id)?.body ?? '';
    return pageFormats.map((format) => ({
      params: { id: service.id, format: format.ending },
      props: { service, body, format } satisfies Props,
    }));
  });
}

export const GET: APIRoute<Props> = ({ props: { service, body, format } }) => {
  const document = documentOf(service, body, format.id === 'markdown' ? 'mermaid' : 'file');
  return new Response(format.write(document), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
