import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../../text';
import type { NotDone } from '../../workbook';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
  buttons: { flexWrap: 'wrap' },
  details: { marginTop: '4px' },
  summary: { cursor: 'pointer' },
  text: {
    margin: '4px 0 0',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FailureBarProps {
  /** What was tried; left out where the place says it. */
  readonly title?: string;
  readonly why: Pick<NotDone, 'message' | 'details'> & { readonly code?: NotDone['code'] };
  readonly words: Words;
  /** Absent where only the cause can take it away. */
  readonly onDismiss?: () => void;
}

/** Says what went wrong and what to do, and holds the particulars ready for whoever is asked for help. */
export function FailureBar({ title, why, words, onDismiss }: FailureBarProps) {
  const styles = useStyles();
  const { failure } = words.pane;
  const particulars = why.details === undefined ? null : [why.code, why.details].filter(Boolean).join('\n');
  return (
    <MessageBar className={styles.bar} intent={why.code === 'stopped' ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {why.message}
        {particulars !== null && (
          <details className={styles.details}>
            <summary className={styles.summary}>{failure.details}</summary>
            <p className={styles.text}>{particulars}</p>
          </details>
        )}
      </MessageBarBody>
      {(particulars !== null || onDismiss !== undefined) && (
        <MessageBarActions className={styles.buttons}>
          {particulars !== null && <CopyButton text={[title, why.message, particulars].filter(Boolean).join('\n')} words={words} />}
          {onDismiss !== undefined && (
            <Button size="small" onClick={onDismiss}>
              {failure.dismiss}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function CopyButton({ text, words }: { readonly text: string; readonly words: Words }) {
  const { failure } = words.pane;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'failed');
  return (
    <>
      {outcome === 'failed' && <span role="status">{failure.notCopied}</span>}
      <Button size="small" onClick={() => void copy()}>
        {outcome === 'copied' ? failure.copied : failure.copy}
      </Button>
    </>
  );
}
