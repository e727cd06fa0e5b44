import { AriaLiveAnnouncer, FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Words } from '../text';
import { useTheme } from './theme/use-theme';
import { Shell, type HostState } from './shell/Shell';
import type { PaneStore } from './state/pane-store';

interface PaneProps {
  readonly host: HostState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** The task pane. It follows the workbook from the moment Excel answers. */
export function Pane({ host, store, words }: PaneProps) {
  const ready = host === 'ready';
  const theme = useTheme(ready);
  useEffect(() => (ready ? store.start() : undefined), [ready, store]);
  return (
    <FluentProvider theme={theme}>
      <AriaLiveAnnouncer>
        <Shell host={host} store={store} words={words} />
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
