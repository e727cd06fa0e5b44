import type { ScoreData } from '../../report';
import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Words } from '../../text';
import type { NotDone, Freshness } from '../../workbook';
import { numbersIn } from '../kit/numbers';
import { TextLink } from '../kit/TextLink';
import { EveryTable, Overview } from '../overview/Overview';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { standsAs, type Standing } from '../state/standing';
import { Findings, Indicators, Rules, Start, FailureBar, WholeReport } from './later';
import { needsTable } from './needs-table';
import { Skeleton } from './Skeleton';

const useStyles = makeStyles({
  stack: { display: 'grid', justifyItems: 'start', rowGap: '12px' },
  filter: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', marginBottom: '12px' },
});

interface ViewProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What the chosen tab shows of the book as it was last read. */
export function View({ state, store, words }: ViewProps) {
  const { tab, book, settings } = state;
  const score = book.kind === 'read' ? book.score : null;
  if (tab === 'rules' && settings !== null) {
    const { actions, reread } = store;
    return (
      <Rules
        settings={settings}
        unsaved={store.unsaved}
        score={score}
        lastRun={state.last}
        actions={actions}
        words={words}
        onChanged={reread}
        onScore={store.score}
      />
    );
  }
  switch (book.kind) {
    case 'unread':
      return <Skeleton label={words.pane.host.starting} />;
    case 'unreadable':
      if (state.every !== null && tab === 'overview') {
        const numbers = numbersIn(words.language, settings?.rules.scorePlaces);
        return <EveryTable state={state} store={store} numbers={numbers} words={words} />;
      }
      return needsTable(book.why) ? (
        <Start why={book.why} store={store} words={words} />
      ) : (
        <Unreadable why={book.why} store={store} words={words} />
      );
    case 'read':
      return <OfScore score={book.score} freshness={book.freshness} state={state} store={store} words={words} />;
  }
}

function OfScore({ score, freshness, ...props }: ViewProps & { readonly score: ScoreData; readonly freshness: Freshness }) {
  const { state, store, words } = props;
  switch (state.tab) {
    case 'findings':
      return <Findings score={score} severity={state.severity} store={store} words={words} />;
    case 'indicators':
      return <IndicatorsOf score={score} {...props} />;
    case 'report':
      return <WholeReport busy={state.run !== null} store={store} words={words} />;
    case 'overview':
    case 'rules': {
      const numbers = numbersIn(words.language, state.settings?.rules.scorePlaces);
      return <Overview score={score} freshness={freshness} numbers={numbers} {...props} />;
    }
  }
}

/** All indicators, or those that stand as a person asked for in the overview. */
function IndicatorsOf({ score, state, store, words }: ViewProps & { readonly score: ScoreData }) {
  const styles = useStyles();
  const { overview, filtered } = words.pane;
  const { standing } = state;
  const chosen = useMemo(() => standingAs(score, standing), [score, standing]);
  return (
    <>
      {standing !== null && (
        <div className={styles.filter}>
          <span>{filtered.only(overview.standing[standing], chosen.indicators.length)}</span>
          <TextLink onFollow={() => store.turnTo('indicators')}>{filtered.showAll}</TextLink>
        </div>
      )}
      <Indicators
        score={chosen}
        actions={store.actions}
        words={words}
        numbers={numbersIn(words.language, state.settings?.rules.scorePlaces)}
        goTo={store.goTo}
        onChanged={store.reread}
      />
    </>
  );
}

function standingAs(score: ScoreData, standing: Standing | null): ScoreData {
  return standing === null ? score : { ...score, indicators: score.indicators.filter((one) => standsAs(one, standing)) };
}

function Unreadable({ why, store, words }: Omit<ViewProps, 'state'> & { readonly why: NotDone }) {
  const styles = useStyles();
  const { failure, actions } = words.pane;
  return (
    <div className={styles.stack}>
      <FailureBar key={why.message} title={failure.reading} why={why} words={words} />
      <Button onClick={store.reread}>{actions.reread}</Button>
    </div>
  );
}
