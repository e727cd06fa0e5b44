import { PRESETS } from '../../scoring';
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Words } from '../../text';
import type { NewForm as Form } from '../../workbook';

const SAMPLE = 'sample';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '12px' },
  hint: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NewFormProps {
  /** Whether making the form is the main thing to do where it is offered. */
  readonly main: boolean;
  readonly words: Words;
  /** Beside the button that creates the form. */
  readonly children?: ReactNode;
  readonly onCreate: (form: Form) => void;
}

/** Which form a person wants: a blank one by the rules it will be scored by, or the sample. */
export function NewForm({ main, words, children, onCreate }: NewFormProps) {
  const styles = useStyles();
  const { start } = words.pane;
  const [choice, setChoice] = useState('0');
  const create = () => {
    const preset = PRESETS[Number(choice)] ?? PRESETS[0];
    onCreate({ kind: choice === SAMPLE ? 'sample' : 'blank', preset: preset?.name ?? '' });
  };
  return (
    <div className={styles.form}>
      <Field label={start.form}>
        <RadioGroup value={choice} onChange={(_event, { value }) => setChoice(value)}>
          {PRESETS.map(({ name }, index) => (
            <Radio key={name} value={String(index)} label={start.blank(name)} />
          ))}
          <Radio
            value={SAMPLE}
            label={
              <>
                {start.sample}
                <span className={styles.hint}>{start.sampleHint}</span>
              </>
            }
          />
        </RadioGroup>
      </Field>
      <span className={styles.hint}>{start.untouched}</span>
      <div className={styles.buttons}>
        <Button appearance={main ? 'primary' : 'secondary'} onClick={create}>
          {start.create}
        </Button>
        {children}
      </div>
    </div>
  );
}
