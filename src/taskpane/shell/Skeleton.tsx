import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  waiting: { display: 'grid', rowGap: '20px' },
  block: { borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground3 },
  tall: { height: '128px' },
  low: { height: '40px' },
});

/** Where something is about to be, calmly. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.waiting} role="status" aria-label={label}>
      <div className={mergeClasses(styles.block, styles.tall)} />
      <div className={mergeClasses(styles.block, styles.low)} />
      <div className={mergeClasses(styles.block, styles.low)} />
    </div>
  );
}
