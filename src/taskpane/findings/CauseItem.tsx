import type { Cause, Severity } from '../../scoring';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { Icon } from '../kit/Icon';
import { StatusIcon } from '../kit/StatusIcon';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: '8px',
    width: '100%',
    padding: '12px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { marginTop: '2px' },
  sentence: { overflowWrap: 'anywhere' },
  open: { transform: 'rotate(90deg)' },
});

interface CauseItemProps {
  readonly cause: Cause;
  readonly severity: Severity;
  readonly count: number;
  readonly open: boolean;
  readonly words: Words;
  readonly onOpen: (open: boolean) => void;
}

/** What several findings have in common, said once; it opens what each says of its cell. */
export function CauseItem({ cause, severity, count, open, words, onOpen }: CauseItemProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.item} aria-expanded={open} onClick={() => onOpen(!open)}>
      <StatusIcon status={severity} className={styles.icon} />
      <span className={styles.sentence}>{words.causes.sentences[cause](count)}</span>
      <Icon shape="onward" className={mergeClasses(styles.icon, open && styles.open)} />
    </button>
  );
}
