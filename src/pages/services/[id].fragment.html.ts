import { pageRoute } from '../../exports/page-route.ts';

export const { getStaticPaths, GET } = pageRoute('fragment.html');
