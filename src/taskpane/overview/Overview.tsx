import type { ScoreData } from '../../report';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../text';
import type { Freshness } from '../../workbook';
import type { Numbers } from '../kit/numbers';
import { changesBetween, isEmpty, type Changes } from '../state/changes';
import type { LastRun, PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ChangeList } from './ChangeList';
import { NextStep } from './NextStep';
import { Parts } from './Parts';
import { ResultsNote } from './ResultsNote';
import { Statuses } from './Statuses';
import { TableList } from './TableList';
import { Total } from './Total';
import { WaitingSheets } from './WaitingSheets';

const useStyles = makeStyles({
  overview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px' },
  top: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px' },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface OverviewProps {
  readonly score: ScoreData;
  readonly freshness: Freshness;
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly numbers: Numbers;
  readonly words: Words;
}

/** At a glance: the total, how the workbook stands, what needs a person, and what the total is made of. */
export function Overview({ score, freshness, state, store, numbers, words }: OverviewProps) {
  const styles = useStyles();
  const { overview, lastRun } = words.pane;
  const { last } = state;
  const changes = changesSince(last, score, freshness);
  const common = { numbers, words };
  return (
    <div className={styles.overview}>
      <div className={styles.top}>
        <Total total={score.total} {...common} />
        <ResultsNote
          freshness={freshness}
          written={last?.written ?? null}
          undoSteps={last?.undoSteps ?? null}
          cleared={state.cleared}
          waiting={state.waiting.map(({ sheet }) => sheet)}
          words={words}
          goTo={store.goTo}
        />
        <WaitingSheets
          sheets={state.waiting}
          busy={state.run !== null}
          words={words}
          goTo={store.goTo}
          onOverwrite={store.overwrite}
          onKeep={store.keepSheet}
        />
        <NextStep findings={score.findings} words={words} onLook={(severity) => store.turnTo('findings', { severity })} />
      </div>
      {changes !== null && (
        <Section heading={freshness === 'current' ? lastRun.sinceBefore : lastRun.sinceRun}>
          {isEmpty(changes) ? lastRun.noChange : <ChangeList changes={changes} {...common} />}
        </Section>
      )}
      {(state.every !== null || state.tables.length > 1) && <EveryTable state={state} store={store} {...common} />}
      <Section heading={overview.statuses}>
        <Statuses indicators={score.indicators} words={words} onChoose={(standing) => store.turnTo('indicators', { standing })} />
      </Section>
      <Section heading={overview.parts}>
        <Parts categories={score.categories} {...common} />
      </Section>
    </div>
  );
}

/** The list of tables, for a book whose table in front can be scored, and for one that has none in front. */
export function EveryTable({ state, store, numbers, words }: Omit<OverviewProps, 'score' | 'freshness'>) {
  return (
    <TableList
      tables={state.tables}
      every={state.every}
      busy={state.run !== null}
      numbers={numbers}
      words={words}
      goTo={store.goTo}
      onScore={store.scoreEvery}
    />
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}

/** What the latest run changed, or what a person has changed since. */
function changesSince(last: LastRun | null, score: ScoreData, freshness: Freshness): Changes | null {
  if (last === null) return null;
  if (freshness !== 'current') return changesBetween(last.score, score);
  return last.before === null ? null : changesBetween(last.before, last.score);
}
