import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { Assignment } from '../../report';
import type { UnitsWords } from '../../text/units';
import type { UnmatchedName } from '../../workbook';
import { Meaning } from '../kit/Meaning';
import type { MergingActions } from './use-merging';

/** As values of a list; no indicator is called so. */
const OPEN = '\u0000open';
const IGNORED = '\u0000ignored';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '12px' },
  item: { display: 'grid', rowGap: '4px', overflowWrap: 'anywhere' },
  choice: { minWidth: 0, width: '100%' },
});

interface AssignListProps {
  readonly open: readonly UnmatchedName[];
  readonly assigned: readonly Assignment[];
  /** The master's, to choose from. */
  readonly indicators: readonly string[];
  readonly text: UnitsWords['view'];
  readonly onAssign: MergingActions['assign'];
}

/** Names that no indicator of the master bears, for a person to say what they are. */
export function AssignList({ open, assigned, indicators, text, onAssign }: AssignListProps) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={text.assign}>
      <h3 className={styles.name}>{text.assign}</h3>
      <Meaning>{text.assignHint}</Meaning>
      <ul className={styles.list}>
        {open.map((one) => (
          <Unmatched
            key={one.name}
            unmatched={one}
            said={assigned.find(({ indicator }) => indicator === one.name)?.master}
            indicators={indicators}
            text={text}
            onAssign={onAssign}
          />
        ))}
      </ul>
    </section>
  );
}

interface UnmatchedProps extends Omit<AssignListProps, 'open' | 'assigned'> {
  readonly unmatched: UnmatchedName;
  /** `undefined` while nobody has said anything, `null` where it does not count. */
  readonly said: string | null | undefined;
}

function Unmatched({ unmatched: { name, files, suggested }, said, indicators, text, onAssign }: UnmatchedProps) {
  const styles = useStyles();
  const value = said === undefined ? OPEN : (said ?? IGNORED);
  const shown = said === undefined ? text.open : (said ?? text.ignore);
  const choose = (chosen: string | undefined) => void onAssign(name, chosen === OPEN ? undefined : chosen === IGNORED ? null : chosen);
  const inOrder = suggested === '' ? indicators : [suggested, ...indicators.filter((one) => one !== suggested)];
  return (
    <li className={styles.item}>
      <span>{name}</span>
      <Meaning>{text.inFiles(files)}</Meaning>
      <Dropdown
        className={styles.choice}
        aria-label={text.assignTo(name)}
        size="small"
        value={shown}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
      >
        <Option value={OPEN}>{text.open}</Option>
        <Option value={IGNORED}>{text.ignore}</Option>
        {inOrder.map((one) => (
          <Option key={one} value={one}>
            {one}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
