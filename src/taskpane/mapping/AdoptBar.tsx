import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { TablePreview } from '../../workbook';
import { numbersFor } from '../indicators/numbers';
import { Refused } from '../rules/Refused';
import { Meaning } from '../rules/Setting';
import type { Saving } from '../rules/use-saving';

const useStyles = makeStyles({
  /** Stays in sight at the bottom, over the columns that scroll under it. */
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 400px)': { position: 'static' },
  },
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
  const text = words.views.mapping;
  const busy = saving.kind === 'busy';
  const indicators = preview?.indicators ?? null;
  return (
    <div className={styles.bar}>
      {saving.kind === 'refused' && <Refused refusal={saving.refusal} words={words} />}
      <div role="status">
        {preview !== null && preview.missing !== '' && <span className={styles.missing}>{preview.missing}</span>}
        {indicators !== null && text.indicators(numbersFor(words.views.locale).plain(indicators))}
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
