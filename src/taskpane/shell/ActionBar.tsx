import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Words } from '../../text';
import { Icon } from '../kit/Icon';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { MoreMenu, Progress } from './later';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    rowGap: '12px',
    paddingTop: '12px',
    paddingRight: '20px',
    paddingBottom: '16px',
    paddingLeft: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 360px)': { paddingTop: '8px', paddingBottom: '8px' },
  },
  buttons: { display: 'flex', gap: '8px' },
  score: { flexGrow: 1 },
});

interface ActionBarProps {
  readonly ready: boolean;
  /** Whether 评分 is what a person would do next. */
  readonly main: boolean;
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly words: Words;
}

/** The one main action, with what is going on above it and what is rarely wanted beside it. */
export function ActionBar({ ready, main, state, store, words }: ActionBarProps) {
  const styles = useStyles();
  const { actions } = words.pane;
  const { run } = state;
  const caption = run === null ? actions.score : run.job === 'clearing' ? actions.clearing : actions.scoring;
  const more = <Button size="large" icon={<Icon shape="more" />} aria-label={actions.more} disabledFocusable />;
  return (
    <div className={styles.bar}>
      <Suspense>{run !== null && <Progress run={run} words={words} onStop={store.stop} />}</Suspense>
      <div className={styles.buttons}>
        <Button
          className={styles.score}
          appearance={main ? 'primary' : 'secondary'}
          size="large"
          disabledFocusable={!ready || run !== null}
          onClick={store.score}
        >
          {caption}
        </Button>
        {ready ? (
          <Suspense fallback={more}>
            <MoreMenu state={state} store={store} words={words} />
          </Suspense>
        ) : (
          more
        )}
      </div>
    </div>
  );
}
