import type { ScoreData } from '../../report';
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useReducer } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { BookActions } from '../../workbook';
import { FilterBar } from './FilterBar';
import { IndicatorList } from './IndicatorList';
import type { RowContext } from './IndicatorRow';
import { findingsByRow } from './lack';
import type { Numbers } from '../kit/numbers';
import { EVERYTHING, nextSelection, selectIndicators } from './select-indicators';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', height: '100%', minHeight: 0, minWidth: 0 },
  nothing: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '32px 0', textAlign: 'center' },
});

interface IndicatorsProps {
  readonly score: ScoreData;
  readonly actions: BookActions;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly goTo: (place: string) => void;
  readonly onChanged: () => void;
}

/** Every indicator with what it came to; what it lacks can be typed right there. */
export function Indicators({ score, actions, words, numbers, goTo, onChanged }: IndicatorsProps) {
  const styles = useStyles();
  const { indicators: text } = viewsOf(words);
  const [selection, dispatch] = useReducer(nextSelection, EVERYTHING);
  const search = useDeferredValue(selection.search);
  const { status, open } = selection;
  const shown = useMemo(() => selectIndicators(score.indicators, { search, status, open }), [score.indicators, search, status, open]);
  const row = useMemo(
    (): RowContext => ({
      sheet: score.sheet,
      type: (entry) => actions.type(entry),
      findings: findingsByRow(score),
      ...{ words, numbers, goTo, onChanged },
    }),
    [score, actions, words, numbers, goTo, onChanged],
  );
  if (score.indicators.length === 0) return <Text>{text.empty}</Text>;
  const narrowed = selection.search !== '' || status !== null;
  return (
    <section aria-label={text.view} className={styles.view}>
      <FilterBar
        indicators={score.indicators}
        selection={selection}
        found={shown.length}
        words={words}
        numbers={numbers}
        onEvent={dispatch}
      />
      {shown.length > 0 ? (
        <IndicatorList indicators={shown} open={open} row={row} onToggle={(one) => dispatch({ kind: 'toggled', row: one })} />
      ) : (
        <div className={styles.nothing}>
          <Text>{text.nothingFound}</Text>
          {narrowed && <Button onClick={() => dispatch({ kind: 'everything' })}>{text.showAll}</Button>}
        </div>
      )}
    </section>
  );
}
