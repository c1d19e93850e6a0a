type Cell = string | number;

/** What came of each fault, as a table for people. */
export class FaultReport {
  private readonly rows: (readonly Cell[])[] = [];

  constructor(
    private readonly title: string,
    private readonly columns: readonly string[],
  ) {}

  add(...cells: readonly Cell[]): void {
    this.rows.push(cells);
  }

  /** Writes the table and the sums of its numbers. */
  print(): void {
    const lines = [this.columns, ...this.rows, this.sums()].map((row) => row.map(String));
    const widths = this.columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const shown = lines.map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    );
    process.stdout.write(`\n${this.title}\n\n${shown.join('\n')}\n\n`);
  }

  private sums(): Cell[] {
    return this.columns.map((_, column) => {
      const cells = this.rows.map((row) => row[column]);
      if (column === 0) return `${this.rows.length} in all`;
      const numbers = cells.filter((cell) => typeof cell === 'number');
      return numbers.length < cells.length ? '' : numbers.reduce((sum, number) => sum + number, 0);
    });
  }
}
