import { useLayoutEffect } from 'react';
import { SHEET_STYLE } from '../../../shared/report/sheet-style.ts';

/** Lays the style of a saved report on its sheet in this page. A constructed sheet: the content policy allows no `<style>`. */
export function useSheetStyle(): void {
  useLayoutEffect(() => {
    const own = new CSSStyleSheet();
    own.replaceSync(SHEET_STYLE);
    document.adoptedStyleSheets.push(own);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== own);
    };
  }, []);
}
