import type { FindingData } from '../../report';
import { groupByCause, type Severity } from '../../scoring';
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Words } from '../../text';
import { SearchField } from '../kit/SearchField';
import { SEVERITIES } from './choose-findings';

const useStyles = makeStyles({
  filter: { display: 'grid', rowGap: '8px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0 },
});

interface FindingFilterProps {
  readonly findings: readonly FindingData[];
  readonly severity: Severity | null;
  readonly text: string;
  readonly words: Words;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onText: (text: string) => void;
}

export function FindingFilter({ findings, severity, text, words, onSeverity, onText }: FindingFilterProps) {
  const styles = useStyles();
  const { checks } = words.pane;
  const causes = groupByCause(findings);
  const kinds = SEVERITIES.map((kind) => ({ kind, count: causes.filter((one) => one.severity === kind).length }));
  return (
    <div className={styles.filter}>
      <SearchField label={checks.search} value={text} onSearch={onText} />
      <div className={styles.kinds} role="group" aria-label={checks.filter}>
        <ToggleButton className={styles.kind} size="small" checked={severity === null} onClick={() => onSeverity(null)}>
          {checks.all(causes.length)}
        </ToggleButton>
        {kinds
          .filter(({ kind, count }) => count > 0 || kind === severity)
          .map(({ kind, count }) => (
            <ToggleButton key={kind} className={styles.kind} size="small" checked={severity === kind} onClick={() => onSeverity(kind)}>
              {checks.counted(words.severity[kind], count)}
            </ToggleButton>
          ))}
      </div>
    </div>
  );
}
