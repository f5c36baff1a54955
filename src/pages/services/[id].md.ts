import { copyRoute } from '../../exports/page-route.ts';

export const { getStaticPaths, GET } = copyRoute('md');
