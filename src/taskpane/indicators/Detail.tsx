import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  /** On one line with the text of a field. */
  besideField: { paddingTop: '6px' },
  content: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
});

interface DetailProps {
  readonly label: string;
  readonly field?: boolean;
  readonly children: ReactNode;
}

/** A label and what stands beside it, as two cells of the grid around it. */
export function Detail({ label, field = false, children }: DetailProps) {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.label, field && styles.besideField)}>{label}</div>
      <div className={styles.content}>{children}</div>
    </>
  );
}
