import type { FindingData } from '../../report';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { CellLink } from '../kit/CellLink';
import { StatusIcon } from '../kit/StatusIcon';
import type { PaneStore } from '../state/pane-store';
import { placeOf } from './choose-findings';
import { SuggestionBox } from './SuggestionBox';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '12px 0' },
  icon: { marginTop: '2px' },
  body: { display: 'grid', rowGap: '8px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  member: { paddingTop: '4px' },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
});

interface FindingItemProps {
  readonly finding: FindingData;
  /** It stands under what it has in common with others, and says only the rest. */
  readonly member: boolean;
  /** The table's. */
  readonly sheet: string;
  readonly store: PaneStore;
  readonly words: Words;
}

export function FindingItem({ finding, member, sheet, store, words }: FindingItemProps) {
  const styles = useStyles();
  const { severity, cell, message, detail, suggestion } = finding;
  const place = placeOf(finding, sheet);
  return (
    <div className={mergeClasses(styles.item, member && styles.member)}>
      {member ? <span /> : <StatusIcon status={severity} className={styles.icon} />}
      <div className={styles.body}>
        <p className={styles.sentence}>
          <CellLink className={styles.cell} place={place} shown={cell} words={words} goTo={store.goTo} />
          {member ? detail : message}
        </p>
        {suggestion !== null && <SuggestionBox suggestion={suggestion} store={store} words={words} />}
      </div>
    </div>
  );
}
