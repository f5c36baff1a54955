import { copyRoute } from '../../site/copy-route.ts';

export const { getStaticPaths, GET } = copyRoute('fragment.html');
