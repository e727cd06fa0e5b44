import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RulesSection } from '../../text';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexDirection: 'column', minWidth: 0, padding: '8px 0', textAlign: 'left' },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  panel: { display: 'flex', flexDirection: 'column', gap: '20px', margin: 0, padding: '4px 0 20px' },
});

interface SectionFrameProps {
  readonly section: RulesSection;
  readonly title: string;
  /** Its settings in a few words, to be read while it is closed. */
  readonly summary: string;
  /** Said instead of the summary; "" where nothing is wrong. */
  readonly problem: string;
  readonly children: ReactNode;
}

/** A part of the rules that opens; what it holds is worked out only while it is open. */
export function Section({ section, title, summary, problem, children }: SectionFrameProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={section} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="end" inline={false} button={{ style: { padding: 0, minHeight: 0 } }}>
        <span className={styles.head}>
          <span className={styles.title}>{title}</span>
          <span className={mergeClasses(styles.summary, problem !== '' && styles.problem)}>{problem === '' ? summary : problem}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
