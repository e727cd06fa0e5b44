import type { Severity } from '../../scoring';
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Words } from '../../text';
import { SearchField } from './SearchField';
import { SEVERITIES } from './severities';

const useStyles = makeStyles({
  filter: { display: 'grid', rowGap: '8px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0 },
});

interface SeverityFilterProps {
  /** How grave each line of the list is. */
  readonly severities: readonly Severity[];
  readonly severity: Severity | null;
  readonly text: string;
  /** What is said of these lines. */
  readonly said: { readonly search: string; readonly filter: string; readonly all: (count: number) => string };
  readonly words: Words;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onText: (text: string) => void;
}

/** Narrows a list to what is of one severity and holds some words. */
export function SeverityFilter({ severities, severity, text, said, words, onSeverity, onText }: SeverityFilterProps) {
  const styles = useStyles();
  const kinds = SEVERITIES.map((kind) => ({ kind, count: severities.filter((one) => one === kind).length }));
  return (
    <div className={styles.filter}>
      <SearchField label={said.search} value={text} onSearch={onText} />
      <div className={styles.kinds} role="group" aria-label={said.filter}>
        <ToggleButton className={styles.kind} size="small" checked={severity === null} onClick={() => onSeverity(null)}>
          {said.all(severities.length)}
        </ToggleButton>
        {kinds
          .filter(({ kind, count }) => count > 0 || kind === severity)
          .map(({ kind, count }) => (
            <ToggleButton key={kind} className={styles.kind} size="small" checked={severity === kind} onClick={() => onSeverity(kind)}>
              {words.pane.checks.counted(words.severity[kind], count)}
            </ToggleButton>
          ))}
      </div>
    </div>
  );
}
