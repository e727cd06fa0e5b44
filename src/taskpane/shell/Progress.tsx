import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Run } from '../state/pane-state';
import { useElapsed } from './use-elapsed';

/** What is soon over is not spoken of; what takes long can be stopped. In milliseconds. */
const SHOWN_AFTER = 500;
const STOPPED_AFTER = 5000;

const STEPS: Readonly<Record<Run['job'], readonly Run['step'][]>> = {
  scoring: ['reading', 'guarding', 'writing', 'verifying'],
  'scoring-every': ['reading', 'guarding', 'writing', 'verifying'],
  clearing: ['reading', 'guarding', 'clearing'],
};

const useStyles = makeStyles({
  progress: { display: 'grid', rowGap: '8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  slow: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface ProgressProps {
  readonly run: Run;
  readonly words: Words;
  readonly onStop: () => void;
}

/** How far a run has come. */
export function Progress({ run, words, onStop }: ProgressProps) {
  const styles = useStyles();
  const shown = useElapsed(SHOWN_AFTER);
  const stoppable = useElapsed(STOPPED_AFTER);
  const { progress } = words.pane;
  const steps = STEPS[run.job];
  if (!shown) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span role="status">{run.stopping ? progress.stopping : progress.step[run.step]}</span>
        {stoppable && !run.stopping && (
          <Button size="small" onClick={onStop}>
            {progress.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={progress.label} value={steps.indexOf(run.step) + 1} max={steps.length} thickness="medium" />
      {run.slow && <p className={styles.slow}>{progress.slow}</p>}
    </div>
  );
}
