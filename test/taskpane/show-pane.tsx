import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/Pane';
import { loadTheRest } from '../../src/taskpane/shell/later';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import { wordsFor } from '../../src/text';
import type { FakeBook } from './fake-book';

/** So that no test waits for a part to be loaded. */
beforeAll(loadTheRest);

/** The whole pane over a workbook of plain data, once it has been read and shows its view. */
export async function showPane(book: FakeBook, language = 'zh-CN') {
  const store = new PaneStore(book, book.jobs);
  const words = wordsFor(language);
  const view = render(<Pane host="ready" store={store} words={words} />);
  await waitFor(() => expect(screen.getByRole('button', { name: words.pane.actions.more }).getAttribute('aria-haspopup')).toBe('menu'));
  await waitFor(() => expect(screen.queryByRole('status', { name: words.pane.host.starting })).toBeNull());
  return { store, words, container: view.container, user: userEvent.setup() };
}
