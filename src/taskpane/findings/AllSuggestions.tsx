import type { Suggestion } from '../../scoring';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../../text';
import type { PaneStore } from '../state/pane-store';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: '8px',
    justifyItems: 'start',
    margin: '8px 0 8px 24px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  closed: { margin: '8px 0 8px 24px' },
  preview: { margin: 0, padding: '0 0 0 16px', maxHeight: '160px', overflowY: 'auto', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface AllSuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly store: PaneStore;
  readonly words: Words;
}

/** One yes to all suggestions of a kind, after a look at what each would do. */
export function AllSuggestions({ suggestions, store, words }: AllSuggestionsProps) {
  const styles = useStyles();
  const [previewed, setPreviewed] = useState(false);
  const [answering, setAnswering] = useState(false);
  const { acceptAll, acceptAllNow, question } = words.pane.checks;
  const accept = async () => {
    setAnswering(true);
    await store.answer(suggestions, 'yes');
    setAnswering(false);
    setPreviewed(false);
  };
  if (!previewed) {
    return (
      <Button className={styles.closed} size="small" aria-expanded={false} onClick={() => setPreviewed(true)}>
        {acceptAll(suggestions.length)}
      </Button>
    );
  }
  return (
    <div className={styles.box}>
      <ul className={styles.preview} tabIndex={0} aria-label={acceptAll(suggestions.length)}>
        {suggestions.map((one, index) => (
          <li key={`${index} ${one.subject}`}>{question[one.question](one)}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={answering} onClick={() => void accept()}>
          {acceptAllNow(suggestions.length)}
        </Button>
        <Button size="small" disabledFocusable={answering} onClick={() => setPreviewed(false)}>
          {words.pane.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
