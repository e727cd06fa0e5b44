import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { NotDone } from '../../workbook';

const useStyles = makeStyles({
  details: { marginTop: '4px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** Why something was not done. Each refusal is announced once. */
export function Refused({ refusal, words }: { readonly refusal: NotDone; readonly words: Words }) {
  const styles = useStyles();
  return (
    <MessageBar key={refusal.message} intent="error" layout="multiline">
      <MessageBarBody>
        {refusal.message}
        {refusal.details !== undefined && (
          <details className={styles.details}>
            <summary>{words.views.details}</summary>
            {refusal.details}
          </details>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
