import { makeStyles, SearchBox } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { width: '100%', minWidth: 0, maxWidth: 'none' } });

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Narrows a list to what holds some words. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <SearchBox
      className={styles.field}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, { value: text }) => onSearch(text)}
    />
  );
}
