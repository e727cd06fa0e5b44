import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Words } from '../../text';
import { Icon } from '../kit/Icon';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

interface MoreMenuProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What is done now and then. */
export function MoreMenu({ state, store, words }: MoreMenuProps) {
  const { actions } = words.pane;
  const busy = state.run !== null;
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="large" icon={<Icon shape="more" />} aria-label={actions.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={busy} onClick={store.scoreEvery}>
            {words.pane.tables.score}
          </MenuItem>
          <MenuItem onClick={store.reread}>{actions.reread}</MenuItem>
          <MenuItem onClick={() => store.open('mapping')}>{actions.chooseTable}</MenuItem>
          <MenuItem onClick={() => store.open('units')}>{actions.units}</MenuItem>
          <MenuItem onClick={() => store.open('audit')}>{actions.audit}</MenuItem>
          <MenuItem disabled={busy} onClick={() => store.open('new-form')}>
            {actions.newForm}
          </MenuItem>
          <MenuItem disabled={busy || !hasResults(state)} onClick={() => store.open('clearing')}>
            {actions.clear}
          </MenuItem>
          <MenuItem onClick={() => store.open('about')}>{actions.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Where the table cannot be read, there may still be results to take out. */
function hasResults({ book }: PaneState): boolean {
  return book.kind === 'unreadable' || (book.kind === 'read' && book.freshness !== 'none');
}
