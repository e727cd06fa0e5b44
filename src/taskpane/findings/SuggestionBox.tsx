import type { Suggestion } from '../../scoring';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../../text';
import type { PaneStore } from '../state/pane-store';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: '8px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  remembered: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SuggestionBoxProps {
  readonly suggestion: Suggestion;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What a yes would do, and the two answers. */
export function SuggestionBox({ suggestion, store, words }: SuggestionBoxProps) {
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const { question, yes, no, remembered } = words.pane.checks;
  const answer = async (given: 'yes' | 'no') => {
    setAnswering(true);
    await store.answer([suggestion], given);
    setAnswering(false);
  };
  return (
    <div className={styles.box}>
      <p className={styles.sentence}>{question[suggestion.question](suggestion)}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={answering} onClick={() => void answer('yes')}>
          {yes}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={answering} onClick={() => void answer('no')}>
          {no}
        </Button>
      </div>
      <p className={styles.remembered}>{remembered}</p>
    </div>
  );
}
