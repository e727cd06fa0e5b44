import type { ScoreData } from '../../report';
import { groupByCause, type Severity } from '../../scoring';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { Icon } from '../kit/Icon';
import { StatusIcon } from '../kit/StatusIcon';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '8px 12px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  leading: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { display: 'flex', alignItems: 'center', gap: '8px', color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1 },
});

interface NextStepProps {
  readonly findings: ScoreData['findings'];
  readonly words: Words;
  readonly onLook: (severity: Severity) => void;
}

/** What most needs a person: what keeps the total from being complete, else what is to be checked. */
export function NextStep({ findings, words, onLook }: NextStepProps) {
  const styles = useStyles();
  const { overview } = words.pane;
  const causes = groupByCause(findings);
  const count = (severity: Severity) => causes.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const said = [
    ...(errors > 0 ? [overview.toDo(errors)] : []),
    ...(warnings > 0 ? [overview.toCheck(warnings)] : []),
    ...(infos > 0 ? [overview.toKnow(infos)] : []),
  ];
  if (errors + warnings === 0) {
    return (
      <div className={styles.quiet}>
        <StatusIcon status="done" />
        {infos === 0 ? overview.nothingToCheck : overview.findings([overview.nothingToCheck, ...said])}
      </div>
    );
  }
  const severity = errors > 0 ? 'error' : 'warning';
  return (
    <button type="button" role="link" className={mergeClasses(styles.row, styles.leading)} onClick={() => onLook(severity)}>
      <StatusIcon status={severity} />
      <span className={styles.text}>{overview.findings(said)}</span>
      <Icon shape="onward" />
    </button>
  );
}
