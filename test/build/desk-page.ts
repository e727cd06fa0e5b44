import { join } from 'node:path';
import { buildPage } from '../desk/app/build-page';
import { CACHE, refresh } from './product';

/** The desk's own page, as the browser tests open it. */
export const DESK_PAGE = join(CACHE, 'desk', 'page-for-tests');

/** Builds the desk's page where its sources have changed. */
export async function prepareDeskPage(): Promise<void> {
  await refresh({
    file: join(DESK_PAGE, 'index.html'),
    from: ['test/excel', 'test/desk/app', 'package-lock.json'],
    make: async () => (await buildPage(DESK_PAGE)).close(),
  });
}
