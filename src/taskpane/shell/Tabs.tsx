import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import type { Tab as TabName } from '../state/pane-state';

const TABS: readonly TabName[] = ['overview', 'findings', 'indicators', 'rules'];

const useStyles = makeStyles({
  /** The words of the first tab stand above those of the page. */
  tabs: { flexWrap: 'wrap', padding: '0 14px', columnGap: '4px' },
  count: { marginLeft: '4px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface TabsProps {
  readonly chosen: TabName;
  /** How many findings there are; `null` before the book was read. */
  readonly findings: number | null;
  readonly words: Words;
  readonly onChoose: (tab: TabName) => void;
}

export function Tabs({ chosen, findings, words, onChoose }: TabsProps) {
  const styles = useStyles();
  const { tabs } = words.pane;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={tabs.label}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => onChoose(value as TabName)}
    >
      {TABS.map((name) => (
        <Tab key={name} id={tabId(name)} value={name} aria-controls={PANEL_ID}>
          {tabs[name]}
          {name === 'findings' && findings !== null && findings > 0 && <span className={styles.count}>{findings}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

export const PANEL_ID = 'view';

export function tabId(name: TabName): string {
  return `tab-${name}`;
}
