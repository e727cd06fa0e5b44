import type { ScoreData } from '../../report';
import { type Cause, groupByCause, type Severity } from '../../scoring';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Words } from '../../text';
import { Icon } from '../kit/Icon';
import { SeverityFilter } from '../kit/SeverityFilter';
import type { PaneStore } from '../state/pane-store';
import { chooseFindings, listFindings } from './choose-findings';
import { FindingList } from './FindingList';

const useStyles = makeStyles({
  empty: { display: 'grid', justifyItems: 'center', rowGap: '8px', padding: '40px 0', textAlign: 'center' },
  icon: { width: '32px', height: '32px', color: tokens.colorStatusSuccessForeground1 },
  line: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  shown: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingsProps {
  readonly score: ScoreData;
  /** What a person asked to see on the way here; `null` for all. */
  readonly severity: Severity | null;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What a person should look at, the gravest first, each one click from its cell. */
export function Findings({ score, severity, store, words }: FindingsProps) {
  const styles = useStyles();
  const { checks } = words.pane;
  const { findings, sheet } = score;
  const [text, setText] = useState('');
  const chosen = useMemo(() => chooseFindings(findings, severity, text), [findings, severity, text]);
  const [open, setOpen] = useState<ReadonlySet<Cause>>(new Set());
  // Who searches wants to see what was found.
  const rows = useMemo(() => listFindings(chosen, (cause) => text !== '' || open.has(cause)), [chosen, open, text]);
  const toggle = (cause: Cause, opened: boolean) => setOpen(new Set(opened ? [...open, cause] : [...open].filter((one) => one !== cause)));
  const choose = (only: Severity | null) => store.turnTo('findings', only === null ? {} : { severity: only });
  const reset = () => {
    setText('');
    choose(null);
  };
  if (findings.length === 0) {
    return (
      <div className={styles.empty}>
        <Icon shape="done" className={styles.icon} />
        <p className={styles.line}>{checks.none}</p>
        <p className={mergeClasses(styles.line, styles.hint)}>{checks.noneHint}</p>
      </div>
    );
  }
  return (
    <>
      <SeverityFilter
        severities={groupByCause(findings).map((one) => one.severity)}
        severity={severity}
        text={text}
        said={checks}
        words={words}
        onSeverity={choose}
        onText={setText}
      />
      {chosen.length < findings.length && chosen.length > 0 && (
        <p className={styles.shown} role="status">
          {checks.shown(groupByCause(chosen).length, groupByCause(findings).length)}
        </p>
      )}
      {chosen.length === 0 ? (
        <div className={styles.empty} role="status">
          <p className={styles.line}>{checks.noMatch}</p>
          <Button onClick={reset}>{checks.reset}</Button>
        </div>
      ) : (
        <FindingList rows={rows} sheet={sheet} store={store} words={words} onOpen={toggle} />
      )}
    </>
  );
}
