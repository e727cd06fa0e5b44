import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitsWords } from '../../text/units';
import type { TakeOver } from '../../workbook';
import { Meaning } from '../kit/Meaning';
import type { Numbers } from '../kit/numbers';
import type { MergingActions } from './use-merging';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  figure: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  confirm: { justifySelf: 'start' },
});

interface TakeOverListProps {
  readonly figures: readonly TakeOver[];
  readonly busy: boolean;
  readonly text: UnitsWords['view'];
  readonly numbers: Numbers;
  readonly onTakeOver: MergingActions['takeOver'];
}

/** Totals for the master's cells: blank ones are chosen already, the others a person confirms one by one. */
export function TakeOverList({ figures, busy, text, numbers, onTakeOver }: TakeOverListProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => new Set(figures.filter(({ was }) => was === '').map(({ cell }) => cell)));
  const turn = (cell: string, on: boolean) => setChosen((now) => new Set([...now, cell].filter((one) => one !== cell || on)));
  if (figures.length === 0) return <Meaning>{text.noneToTakeOver}</Meaning>;
  return (
    <section className={styles.part} aria-label={text.takeOver}>
      <h3 className={styles.name}>{text.takeOver}</h3>
      <Meaning>{text.takeOverHint}</Meaning>
      <ul className={styles.list}>
        {figures.map((figure) => (
          <li key={figure.cell}>
            <Checkbox
              checked={chosen.has(figure.cell)}
              onChange={(_, { checked }) => turn(figure.cell, checked === true)}
              label={
                <>
                  {figure.indicator} <span className={styles.figure}>{changeOf(figure, text)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <Button
        className={styles.confirm}
        appearance="primary"
        disabledFocusable={busy || chosen.size === 0}
        onClick={() => void onTakeOver(figures.filter(({ cell }) => chosen.has(cell)))}
      >
        {text.confirm(numbers.plain(chosen.size))}
      </Button>
    </section>
  );
}

/** F7：空白 → 697. */
function changeOf({ cell, was, text: figure }: TakeOver, text: UnitsWords['view']): string {
  return text.becomes(cell, was === '' ? text.blank : was, String(figure));
}
