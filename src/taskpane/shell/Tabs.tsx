import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Words } from '../../text';
import type { Tab } from '../state/pane-state';

const TABS: readonly Tab[] = ['overview', 'findings', 'indicators', 'rules', 'report'];

/** By how many tabs a key moves on; the ends are reached from anywhere. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -TABS.length, End: TABS.length };

const useStyles = makeStyles({
  /** The first name stands above the left edge of what is below. */
  tabs: { display: 'flex', flexWrap: 'wrap', flexShrink: 0, padding: '0 8px 0 12px' },
  tab: {
    position: 'relative',
    padding: '8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: '0px',
      left: '8px',
      right: '8px',
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
  },
  count: {
    marginLeft: '4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface TabsProps {
  readonly chosen: Tab;
  /** How many findings there are; `null` before the book was read. */
  readonly findings: number | null;
  readonly words: Words;
  readonly onChoose: (tab: Tab) => void;
}

/** One stop for the Tab key; the arrows go from tab to tab. Fluent's own would double what is loaded before anything shows. */
export function Tabs({ chosen, findings, words, onChoose }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { tabs } = words.pane;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const tab = TABS[nextIndex(TABS.indexOf(chosen), step)] ?? chosen;
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={tabs.label} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          aria-selected={name === chosen}
          aria-controls={PANEL_ID}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {tabs[name]}
          {name === 'findings' && findings !== null && findings > 0 && <span className={styles.count}>{findings}</span>}
        </button>
      ))}
    </div>
  );
}

export const PANEL_ID = 'view';

export function tabId(name: Tab): string {
  return `tab-${name}`;
}

/** One step goes round at the ends, a leap stops there. */
function nextIndex(index: number, step: number): number {
  const last = TABS.length - 1;
  return Math.abs(step) === 1 ? (index + step + TABS.length) % TABS.length : Math.min(last, Math.max(0, index + step));
}
