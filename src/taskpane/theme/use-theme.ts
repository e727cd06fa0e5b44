import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

type Look = 'light' | 'dark' | 'contrast';

const FORCED_COLORS = '(forced-colors: active)';

/**
 * Fluent's theme nearest to Office's, read again when the pane is turned to, since Office does not tell of changes. The one for high
 * contrast is loaded when it is wanted; until then the browser's own forced colours do.
 */
export function useTheme(ready: boolean): Theme {
  const look = useLook(ready);
  const [contrast, setContrast] = useState<Theme>(webLightTheme);
  useEffect(() => {
    if (look === 'contrast') void loadContrast().then(setContrast, () => undefined);
  }, [look]);
  switch (look) {
    case 'light':
      return webLightTheme;
    case 'dark':
      return webDarkTheme;
    case 'contrast':
      return contrast;
  }
}

async function loadContrast(): Promise<Theme> {
  return (await import(/* webpackChunkName: "contrast" */ './contrast-theme')).teamsHighContrastTheme;
}

function useLook(ready: boolean): Look {
  const [look, setLook] = useState(currentLook);
  useEffect(() => {
    const read = () => setLook(currentLook());
    read();
    const forced = window.matchMedia(FORCED_COLORS);
    window.addEventListener('focus', read);
    forced.addEventListener('change', read);
    return () => {
      window.removeEventListener('focus', read);
      forced.removeEventListener('change', read);
    };
  }, [ready]);
  return look;
}

function currentLook(): Look {
  if (window.matchMedia(FORCED_COLORS).matches) return 'contrast';
  return isDark() ? 'dark' : 'light';
}

function isDark(): boolean {
  const background = officeBackground();
  return background === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : luminance(background) < 0.5;
}

function officeBackground(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
}

/** Relative lightness of "#RRGGBB", 0 … 1. */
function luminance(color: string): number {
  const [red = 1, green = 1, blue = 1] = (color.replace('#', '').match(/../g) ?? []).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
