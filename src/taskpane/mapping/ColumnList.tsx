import type { ColumnRole, TableHint } from '../../scoring';
import { Dropdown, makeStyles, mergeClasses, Option, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { PreviewColumn } from '../../workbook';
import { roleOf, type HintEvent } from './hint';

/** As a value of a list, where no role is a choice too. */
const NONE = 'none';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) minmax(0, 136px)',
    gap: '0 8px',
    alignItems: 'center',
    padding: '8px 0',
    '@media (max-width: 260px)': { gridTemplateColumns: '24px minmax(0, 1fr)' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', alignSelf: 'start' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  caption: { lineHeight: tokens.lineHeightBase300 },
  samples: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  unused: { color: tokens.colorNeutralForeground3 },
  role: { minWidth: 0, width: '100%', '@media (max-width: 260px)': { gridColumnStart: 2 } },
});

interface ColumnListProps {
  readonly hint: TableHint;
  readonly columns: readonly PreviewColumn[];
  readonly words: Words;
  readonly onEvent: Dispatch<HintEvent>;
}

/** Each column with its caption and first values, and what it means. */
export function ColumnList({ hint, columns, words, onEvent }: ColumnListProps) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  return (
    <div>
      <h2 className={styles.heading}>{text.columns}</h2>
      <ul className={styles.list} aria-label={text.columns}>
        {columns.map((column) => (
          <Column
            key={column.column}
            column={column}
            role={roleOf(hint, column.column, columns)}
            words={words}
            onRole={(role) => onEvent({ kind: 'role', column: column.column, role, columns })}
          />
        ))}
      </ul>
    </div>
  );
}

interface ColumnProps {
  readonly column: PreviewColumn;
  readonly role: ColumnRole | null;
  readonly words: Words;
  readonly onRole: (role: ColumnRole | null) => void;
}

function Column({ column: { letters, caption, samples }, role, words, onRole }: ColumnProps) {
  const styles = useStyles();
  const text = viewsOf(words).mapping;
  const said = samples.filter((sample) => sample !== '').join(' · ');
  return (
    <li className={styles.column}>
      <div className={styles.letters}>{letters}</div>
      <div>
        <div className={mergeClasses(styles.line, styles.caption, role === null && styles.unused)} title={caption}>
          {caption === '' ? text.noCaption : caption}
        </div>
        <div className={mergeClasses(styles.line, styles.samples)} title={said}>
          {said === '' ? text.noSamples : said}
        </div>
      </div>
      <Dropdown
        className={styles.role}
        aria-label={text.meaningOf(letters, caption)}
        size="small"
        appearance={role === null ? 'filled-darker' : 'outline'}
        value={role === null ? text.unused : text.roles[role]}
        selectedOptions={[role ?? NONE]}
        onOptionSelect={(_, { optionValue }) => onRole(optionValue === NONE ? null : (optionValue as ColumnRole))}
      >
        <Option value={NONE}>{text.unused}</Option>
        {(Object.keys(text.roles) as ColumnRole[]).map((one) => (
          <Option key={one} value={one}>
            {text.roles[one]}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
