import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { groupByCause } from '../../scoring';
import type { Words } from '../../text';
import { type InPlaceOfTabs, inPlaceOfTabs, type Opened, type PaneState, type Tab } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ActionBar } from './ActionBar';
import { ErrorBoundary } from './ErrorBoundary';
import { Dialogs, FailureBar, loadTheRest, ReportAudit, TableMapping, UnitsMerge } from './later';
import { needsTable } from './needs-table';
import { PANEL_ID, tabId, Tabs } from './Tabs';
import { Announcer } from './Announcer';
import { useFreshView } from './use-fresh-view';
import { View } from './View';
import { Skeleton } from './Skeleton';

/** How far Excel has come with the add-in. */
export type HostState = 'starting' | 'slow' | 'ready' | 'elsewhere';

/** What the views that take the place of the tabs are called. */
const NAMES = { mapping: 'chooseTable', audit: 'audit', units: 'units' } as const satisfies Record<InPlaceOfTabs, string>;

/** The tabs that end where their content ends; the others bring what stands at the bottom. */
const SPACED: readonly Tab[] = ['overview', 'findings'];

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Excel draws its own buttons over the top right corner. */
  title: {
    margin: 0,
    padding: '16px 60px 4px 20px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-height: 360px)': { display: 'none' },
  },
  /** Positioned, so that a long list inside can tell how far below the top it begins. */
  view: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: '16px 20px 0',
    outlineStyle: 'none',
  },
  /** Not the padding of what scrolls: that would keep what sticks to the bottom away from it. */
  spaced: { '::after': { content: '""', flexShrink: 0, height: '20px' } },
  failure: { flexShrink: 0, maxHeight: '50vh', overflowY: 'auto', padding: '12px 20px 0' },
});

interface ShellProps {
  readonly host: HostState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** The frame that stays: title, tabs, what went wrong, the view, the main action. */
export function Shell({ host, store, words }: ShellProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { book, open, tab } = state;
  const parts = { state, store, words };
  const overTabs = inPlaceOfTabs(open);
  useEffect(() => {
    if (book.kind !== 'unread') void loadTheRest();
  }, [book.kind]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{words.pane.title}</h1>
      {overTabs === null && (
        <Tabs
          chosen={tab}
          findings={book.kind === 'read' ? groupByCause(book.score.findings).length : null}
          words={words}
          onChoose={store.turnTo}
        />
      )}
      <ErrorBoundary otherwise={<p>{words.pane.brokenView}</p>}>
        <Suspense>
          <Failures className={styles.failure} host={host} {...parts} />
        </Suspense>
      </ErrorBoundary>
      <Panel {...parts} />
      {overTabs === null && tab !== 'rules' && (
        <ActionBar ready={host === 'ready'} main={!startsAnew(state) && tab !== 'report'} {...parts} />
      )}
      <ErrorBoundary otherwise={null}>
        <Suspense>{isQuestion(open) && <Dialogs open={open} store={store} words={words} />}</Suspense>
      </ErrorBoundary>
      <Announcer state={state} words={words} />
    </main>
  );
}

interface PartProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What scrolls between tabs and main action. */
function Panel({ state, store, words }: PartProps) {
  const styles = useStyles();
  const { tab } = state;
  const { actions } = words.pane;
  const overTabs = inPlaceOfTabs(state.open);
  const place = useFreshView(tab, overTabs !== null);
  const named =
    overTabs === null
      ? ({ role: 'tabpanel', 'aria-labelledby': tabId(tab) } as const)
      : ({ role: 'region', 'aria-label': actions[NAMES[overTabs]] } as const);
  return (
    <div
      ref={place}
      id={PANEL_ID}
      className={mergeClasses(styles.view, overTabs === null && SPACED.includes(tab) && styles.spaced)}
      tabIndex={-1}
      {...named}
    >
      <ErrorBoundary key={`${tab} ${overTabs}`} otherwise={<p>{words.pane.brokenView}</p>}>
        <Suspense fallback={<Skeleton label={words.pane.host.starting} />}>
          <Content state={state} store={store} words={words} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Content({ state, store, words }: PartProps) {
  const { book, settings } = state;
  const close = () => store.open(null);
  switch (inPlaceOfTabs(state.open)) {
    case 'mapping':
      return <TableMapping settings={settings} actions={store.actions} words={words} onChanged={store.reread} onClose={close} />;
    case 'audit': {
      const score = book.kind === 'read' ? book.score : null;
      return (
        <ReportAudit
          score={score}
          rules={settings?.rules ?? null}
          actions={store.actions}
          words={words}
          goTo={store.goTo}
          onChanged={store.reread}
          onClose={close}
        />
      );
    }
    case 'units':
      return <UnitsMerge actions={store.actions} words={words} goTo={store.goTo} onChanged={store.reread} onClose={close} />;
    case null:
      return <View state={state} store={store} words={words} />;
  }
}

function isQuestion(open: Opened | null): open is Exclude<Opened, InPlaceOfTabs> {
  return open !== null && inPlaceOfTabs(open) === null;
}

function Failures({ className, host, state, store, words }: PartProps & { readonly className: string; readonly host: HostState }) {
  const { host: sentences, failure: titles } = words.pane;
  const { failure } = state;
  if (host === 'slow' || host === 'elsewhere') {
    return (
      <div className={className}>
        <FailureBar key={host} title={sentences.unable} why={{ message: sentences[host] }} words={words} />
      </div>
    );
  }
  if (failure === null) return null;
  return (
    <div className={className}>
      <FailureBar key={failure.number} title={titles[failure.during]} why={failure.why} words={words} onDismiss={store.dismiss} />
    </div>
  );
}

/** A form that is only to be filled in is scored next. */
function startsAnew({ book }: PaneState): boolean {
  return book.kind === 'unreadable' && needsTable(book.why) && book.why.code !== 'no-indicators';
}
