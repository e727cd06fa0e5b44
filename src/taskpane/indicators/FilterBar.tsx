import type { IndicatorData, IndicatorStatus } from '../../report';
import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { Numbers } from '../kit/numbers';
import { SearchField } from '../kit/SearchField';
import { countByStatus, type Selection, type SelectionEvent } from './select-indicators';

const STATUSES: readonly IndicatorStatus[] = ['unscored', 'short', 'far-above', 'done'];

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px' },
  second: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  pills: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  pill: { minWidth: 'auto', padding: '0 7px', fontWeight: tokens.fontWeightRegular },
  count: { marginLeft: '4px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  found: { color: tokens.colorNeutralForeground3 },
});

interface FilterBarProps {
  readonly indicators: readonly IndicatorData[];
  readonly selection: Selection;
  readonly found: number;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly onEvent: Dispatch<SelectionEvent>;
}

/** Search by words, and one button for each status that occurs. */
export function FilterBar({ indicators, selection, found, words, numbers, onEvent }: FilterBarProps) {
  const styles = useStyles();
  const { indicators: text } = viewsOf(words);
  const counts = useMemo(() => countByStatus(indicators), [indicators]);
  const offered = STATUSES.filter((status) => counts[status] > 0 || status === selection.status);
  return (
    <div className={styles.bar}>
      <SearchField label={text.search} value={selection.search} onSearch={(search) => onEvent({ kind: 'searched', search })} />
      <div className={styles.second}>
        <div role="group" aria-label={text.byStatus} className={styles.pills}>
          {offered.map((status) => (
            <ToggleButton
              key={status}
              className={styles.pill}
              size="small"
              shape="circular"
              checked={selection.status === status}
              onClick={() => onEvent({ kind: 'filtered', status: selection.status === status ? null : status })}
            >
              {text.status[status]}
              <span className={styles.count}>{numbers.plain(counts[status])}</span>
            </ToggleButton>
          ))}
        </div>
        <Text role="status" size={200} className={styles.found}>
          {selection.search === '' ? '' : text.shown(numbers.plain(found))}
        </Text>
      </div>
    </div>
  );
}
