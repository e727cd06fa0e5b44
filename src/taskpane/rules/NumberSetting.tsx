import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { readNumber, writeNumber, type NumberForm } from '../kit/typed-number';

const useStyles = makeStyles({
  setting: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: '12px' },
  label: { flex: '1 1 0', minWidth: 0 },
  input: { width: '104px', flexShrink: 0 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  unit: { whiteSpace: 'nowrap' },
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

interface NumberSettingProps {
  readonly label: string;
  /** The whole name where the label alone does not say it. */
  readonly name?: string;
  readonly unit: string;
  readonly form: NumberForm;
  readonly value: number;
  /** What is wrong with it; "" where nothing is. */
  readonly problem: string;
  readonly onChange: (value: number) => void;
  /** What it means, and what it comes to. */
  readonly children?: ReactNode;
}

/** A number that is typed, with its unit. What is no number stays as it was typed and counts as NaN. */
export function NumberSetting({ label, name, unit, form, value, problem, onChange, children }: NumberSettingProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = Object.is(readNumber(typed, form), value) ? typed : writeNumber(value, form);
  return (
    <div className={styles.setting}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <Input
          id={id}
          className={styles.input}
          input={{ className: styles.number }}
          inputMode="decimal"
          aria-label={name}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}problem`}
          value={text}
          contentAfter={<span className={styles.unit}>{unit}</span>}
          onChange={(_, data) => {
            setTyped(data.value);
            onChange(readNumber(data.value, form));
          }}
        />
      </div>
      <div id={`${id}problem`} role="alert" className={styles.problem}>
        {problem}
      </div>
      {children}
    </div>
  );
}
