import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Cause } from '../../scoring';
import type { Words } from '../../text';
import type { PaneStore } from '../state/pane-store';
import type { FindingRow } from './choose-findings';
import { AllSuggestions } from './AllSuggestions';
import { CauseItem } from './CauseItem';
import { FindingItem } from './FindingItem';
import { useFindingsInSight } from './use-findings-in-sight';

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
  readonly onOpen: (cause: Cause, open: boolean) => void;
}

/** Only the rows in view are on the page, however many there are. */
export function FindingList({ rows, ...props }: FindingListProps) {
  const styles = useStyles();
  const { words } = props;
  const list = useRef<HTMLDivElement>(null);
  const { virtual, above } = useFindingsInSight(list, rows);
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
            <Line row={row} {...props} />
          </div>
        );
      })}
    </div>
  );
}

function Line({ row, sheet, store, words, onOpen }: Omit<FindingListProps, 'rows'> & { readonly row: FindingRow }) {
  const styles = useStyles();
  const { checks } = words.pane;
  switch (row.kind) {
    case 'severity':
      return (
        <div className={styles.group}>
          <h2 className={styles.name}>{checks.counted(words.severity[row.severity], row.count)}</h2>
          <p className={styles.hint}>{checks.groupHint[row.severity]}</p>
        </div>
      );
    case 'cause':
      return (
        <div className={styles.ruled}>
          <CauseItem {...row} words={words} onOpen={(open) => onOpen(row.cause, open)} />
        </div>
      );
    case 'suggestions':
      return <AllSuggestions suggestions={row.suggestions} store={store} words={words} />;
    case 'finding':
    case 'member':
      return (
        <div className={styles.ruled}>
          <FindingItem finding={row.finding} member={row.kind === 'member'} sheet={sheet} store={store} words={words} />
        </div>
      );
  }
}
