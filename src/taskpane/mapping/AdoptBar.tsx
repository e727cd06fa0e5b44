import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { TablePreview } from '../../workbook';
import { STICKY_BAR } from '../kit/sticky-bar';
import { numbersIn } from '../kit/numbers';
import { FailureBar } from '../kit/FailureBar';
import { Meaning } from '../kit/Meaning';
import type { Saving } from '../kit/use-saving';

const useStyles = makeStyles({
  bar: STICKY_BAR,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

interface AdoptBarProps {
  /** `null` while it is not known what the table would be. */
  readonly preview: TablePreview | null;
  readonly saving: Saving;
  /** The book reads its table where a person said. */
  readonly corrected: boolean;
  readonly words: Words;
  readonly onAdopt: () => void;
  readonly onAutomatic: () => void;
  readonly onClose: () => void;
}

/** What scoring would make of the table, and the ways out. */
export function AdoptBar({ preview, saving, corrected, words, onAdopt, onAutomatic, onClose }: AdoptBarProps) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  const busy = saving.kind === 'busy';
  const indicators = preview?.indicators ?? null;
  return (
    <div className={styles.bar}>
      {saving.kind === 'refused' && <FailureBar key={saving.refusal.message} why={saving.refusal} words={words} />}
      <div role="status">
        {preview !== null && preview.missing !== '' && <span className={styles.missing}>{preview.missing}</span>}
        {indicators !== null && text.indicators(numbersIn(words.language).plain(indicators))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy || indicators === null} onClick={onAdopt}>
          {busy ? text.adopting : text.adopt}
        </Button>
        {corrected && (
          <Button disabledFocusable={busy} onClick={onAutomatic}>
            {text.automatic}
          </Button>
        )}
        <Button appearance="subtle" disabledFocusable={busy} onClick={onClose}>
          {text.close}
        </Button>
      </div>
      {corrected && <Meaning>{text.automaticMeaning}</Meaning>}
    </div>
  );
}
