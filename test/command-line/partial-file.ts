/** Under which name a process writes a file until it is whole. */
export function partialFile(output: string, pid: number): string {
  return `${output}.${pid}.partial`;
}
