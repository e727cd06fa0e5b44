import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Numbers } from '../kit/numbers';
import type { Change, Changes } from '../state/changes';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  number: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  rest: { color: tokens.colorNeutralForeground2 },
});

interface ChangeListProps {
  readonly changes: Changes;
  readonly numbers: Numbers;
  readonly words: Words;
}

/** Scores that are no longer what they were. */
export function ChangeList({ changes, numbers, words }: ChangeListProps) {
  const styles = useStyles();
  const { lastRun, noScore } = words.pane;
  const said = (value: number | null, say: (points: number) => string) => (value === null ? noScore : say(value));
  const became = ({ before, after }: Change) => lastRun.became(said(before, numbers.formerScore), said(after, numbers.score));
  return (
    <ul className={styles.list}>
      {changes.total !== null && (
        <li className={styles.line}>
          <span className={styles.strong}>{lastRun.total}</span>
          <span className={styles.number}>{became(changes.total)}</span>
        </li>
      )}
      {changes.indicators.map((one, index) => (
        <li key={`${index} ${one.name}`} className={styles.line}>
          <span className={styles.name}>{one.name}</span>
          <span className={styles.number}>{became(one)}</span>
        </li>
      ))}
      {changes.rest > 0 && <li className={styles.rest}>{lastRun.rest(changes.rest)}</li>}
    </ul>
  );
}
