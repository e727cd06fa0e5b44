import type { IndicatorData } from '../../report';
import { viewsOf } from '../../text/views';
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { IndicatorRow, type RowContext } from './IndicatorRow';
import { useCurrentRow } from './use-current-row';
import { useRowsInSight } from './use-rows-in-sight';

const useStyles = makeStyles({
  /** The bottom of the page stays in sight where nothing bounds the height from outside. */
  scroller: { flex: '1 1 0', minHeight: 'min(360px, 60vh)', overflowY: 'auto', overflowX: 'hidden', margin: '0 -10px', padding: '0 10px' },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
});

interface IndicatorListProps {
  readonly indicators: readonly IndicatorData[];
  readonly open: number | null;
  readonly row: RowContext;
  readonly onToggle: (row: number) => void;
}

/** Rows of which only those in sight exist; one tab stop, arrow keys move between rows. */
export function IndicatorList({ indicators, open, row, onToggle }: IndicatorListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const openIndex = indicators.findIndex((one) => one.row === open);
  const { current, byKey, onKeyDown, moveTo } = useCurrentRow(indicators.length);
  const virtual = useRowsInSight(scroller, indicators, [current, openIndex]);
  useEffect(() => {
    if (byKey === null) return;
    virtual.scrollToIndex(byKey.index);
    list.current?.querySelector<HTMLElement>(`[data-index="${byKey.index}"] button`)?.focus({ preventScroll: true });
  }, [byKey, virtual]);
  useEffect(() => {
    // All of an opened row, and of one that is taller than the list its head.
    const opened = list.current?.querySelector(`[data-index="${openIndex}"]`);
    opened?.scrollIntoView({ block: 'nearest' });
    opened?.querySelector('button')?.scrollIntoView({ block: 'nearest' });
  }, [openIndex]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        ref={list}
        aria-label={viewsOf(row.words).indicators.list}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const indicator = indicators[index];
          if (indicator === undefined) return null;
          return (
            <IndicatorRow
              key={key}
              indicator={indicator}
              index={index}
              count={indicators.length}
              start={start}
              measure={virtual.measureElement}
              startsGroup={!isSameGroup(indicators[index - 1], indicator)}
              open={index === openIndex}
              tabStop={index === current}
              context={row}
              onToggle={onToggle}
              onFocus={() => moveTo(index)}
            />
          );
        })}
      </ul>
    </div>
  );
}

function isSameGroup(one: IndicatorData | undefined, other: IndicatorData): boolean {
  return one !== undefined && one.category === other.category && one.group === other.group;
}
