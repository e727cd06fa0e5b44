/**
 * Puts a formatted text on the clipboard, with a plain one for targets that take no other. By the copy command first: what the Clipboard API
 * is given is parsed in the page, whose policy then objects to every style in it.
 *
 * @returns whether that succeeded
 */
export async function copyRich({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  if (copyByCommand(html, text)) return true;
  try {
    const part = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) })]);
    return true;
  } catch {
    return false;
  }
}

/** What the command takes along is said while it asks. */
function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return typeof document.execCommand === 'function' && document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', give);
  }
}
