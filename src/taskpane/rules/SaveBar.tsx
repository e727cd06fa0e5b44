import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { STICKY_BAR } from '../kit/sticky-bar';
import { Effect } from './Effect';
import type { RulesContext } from './rules-context';
import { Saved } from './Saved';
import { Meaning } from '../kit/Meaning';
import type { Saving } from '../kit/use-saving';

const useStyles = makeStyles({
  bar: STICKY_BAR,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface SaveBarProps {
  readonly changed: boolean;
  readonly saving: Saving;
  readonly words: Words;
  /** Sections with something to correct. */
  readonly wrong: readonly string[];
  readonly context: RulesContext;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** A run has used what was saved. */
  readonly isScored: boolean;
  readonly onScore: () => void;
}

/** What came of saving; and while there are changes, what they come to together and the two ways out. */
export function SaveBar({ changed, saving, words, wrong, context, onSave, onDiscard, isScored, onScore }: SaveBarProps) {
  const styles = useStyles();
  const saved = saving.kind === 'done' && !changed && !isScored;
  const news = saving.kind === 'refused' || saved;
  if (!changed && !news) return null;
  return (
    <div className={styles.bar}>
      {news && <Saved saving={saving} words={words} />}
      {saved && (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onScore}>
            {words.pane.actions.score}
          </Button>
        </div>
      )}
      {changed && <Unsaved wrong={wrong} busy={saving.kind === 'busy'} context={context} onSave={onSave} onDiscard={onDiscard} />}
    </div>
  );
}

type UnsavedProps = Pick<SaveBarProps, 'wrong' | 'context' | 'onSave' | 'onDiscard'> & { readonly busy: boolean };

function Unsaved({ wrong, busy, context, onSave, onDiscard }: UnsavedProps) {
  const styles = useStyles();
  const { text, base, now } = context;
  return (
    <>
      {wrong.length > 0 ? (
        <div role="alert" className={styles.wrong}>
          {text.toCorrect(wrong)}
        </div>
      ) : (
        <div>
          <Meaning>{text.unsaved}</Meaning>
          <Effect before={base} after={now} context={context} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || wrong.length > 0} onClick={onSave}>
          {busy ? text.saving : text.save}
        </Button>
        <Button disabledFocusable={busy} onClick={onDiscard}>
          {text.discard}
        </Button>
      </div>
    </>
  );
}
