import type { FindingData, IndicatorData } from '../../report';
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type Ref } from 'react';
import type { Words } from '../../text';
import { viewsOf } from '../../text/views';
import type { Done, Entry } from '../../workbook';
import { IndicatorDetails } from './IndicatorDetails';
import { sayLack } from './lack';
import { CellLink } from '../kit/CellLink';
import type { Numbers } from '../kit/numbers';
import { RowSummary } from './RowSummary';

/** What all rows share. */
export interface RowContext {
  readonly sheet: string;
  readonly type: (entry: Entry) => Promise<Done>;
  readonly findings: ReadonlyMap<number, readonly FindingData[]>;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly goTo: (place: string) => void;
  readonly onChanged: () => void;
}

const useStyles = makeStyles({
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
  heading: {
    padding: '12px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  firstHeading: { paddingTop: 0 },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  /** Backgrounds reach a little beyond the text. */
  open: { backgroundColor: tokens.colorNeutralBackground2, margin: '0 -8px', padding: '0 8px' },
  top: { position: 'relative' },
  head: {
    display: 'block',
    position: 'relative',
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '8px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  place: { position: 'absolute', right: 0, bottom: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface IndicatorRowProps {
  readonly indicator: IndicatorData;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly measure: Ref<HTMLLIElement>;
  readonly startsGroup: boolean;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly context: RowContext;
  readonly onToggle: (row: number) => void;
  readonly onFocus: () => void;
}

/** One indicator: what it came to, and when opened everything about it. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, index, count, start, measure, startsGroup, open, tabStop, context, onToggle, onFocus } = props;
  const styles = useStyles();
  const details = useId();
  const { findings, words, numbers, goTo } = context;
  const text = viewsOf(words).indicators;
  const own = findings.get(indicator.row) ?? [];
  const lack = sayLack(indicator, own, text);
  const cell = indicator.cells.actual ?? indicator.cells.name;
  const tabIndex = tabStop ? 0 : -1;
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={styles.item}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={onFocus}
    >
      {startsGroup && (
        <div className={mergeClasses(styles.heading, index === 0 && styles.firstHeading)}>
          {text.path(indicator.category ?? text.categoryUnknown, indicator.group)}
        </div>
      )}
      <div className={mergeClasses(styles.line, open && styles.open)}>
        <div className={styles.top}>
          <button
            type="button"
            className={styles.head}
            tabIndex={tabIndex}
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            onClick={() => onToggle(indicator.row)}
          >
            <RowSummary indicator={indicator} lack={lack} whole={open} text={text} numbers={numbers} />
          </button>
          {cell !== null && (
            <CellLink
              className={styles.place}
              tabIndex={tabIndex}
              place={`${context.sheet}!${cell}`}
              shown={cell}
              label={text.goToOf(indicator.name, cell)}
              words={words}
              goTo={goTo}
            />
          )}
        </div>
        {open && <IndicatorDetails id={details} indicator={indicator} findings={own} context={context} />}
      </div>
    </li>
  );
});
