import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Words } from '../../text';
import type { PaneStore } from '../state/pane-store';
import type { FindingRow } from './choose-findings';
import { FindingItem } from './FindingItem';

/** Guesses, until a row has been drawn. In pixels. */
const GROUP_HEIGHT = 56;
const FINDING_HEIGHT = 88;
const OVERSCAN = 6;

const useStyles = makeStyles({
  list: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, right: 0 },
  group: { padding: '16px 0 4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface FindingListProps {
  readonly rows: readonly FindingRow[];
  /** The table's. */
  readonly sheet: string;
  readonly store: PaneStore;
  readonly words: Words;
}

/** Only the rows in view are on the page, however many there are. */
export function FindingList({ rows, sheet, store, words }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [rows]);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are used here alone, and not handed on
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: (index) => keyOf(rows[index], index),
    scrollMargin: above,
    overscan: OVERSCAN,
  });
  return (
    <div ref={list} className={styles.list} role="list" aria-label={words.pane.checks.list} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - above}px)` }}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {row.kind === 'group' ? (
              <div className={styles.group}>
                <h2 className={styles.name}>{words.pane.checks.counted(words.pane.checks.group[row.severity], row.count)}</h2>
                <p className={styles.hint}>{words.pane.checks.groupHint[row.severity]}</p>
              </div>
            ) : (
              <div className={styles.ruled}>
                <FindingItem finding={row.finding} sheet={sheet} store={store} words={words} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A finding keeps its place on the page while others go. */
function keyOf(row: FindingRow | undefined, index: number): string {
  if (row === undefined) return String(index);
  return row.kind === 'group' ? row.severity : `${row.finding.code} ${row.finding.cell} ${row.finding.message}`;
}
