import type { Invoice, InvoiceItem } from './entities/invoice.js';

/** What an invoice comes to, in minor units (API.md 7). */
export interface Amounts {
  readonly subtotal: number;
  readonly discountAmount: number;
  readonly taxAmount: number;
  readonly tax2Amount: number;
  readonly amount: number;
  readonly paid: number;
  readonly balance: number;
}

/** What follows from the items and payments of an invoice. A compound second tax is taken of the first one, too. */
export function amountsOf(invoice: Invoice): Amounts {
  const { items, payments, discountPercent, taxPercent, tax2Percent, taxType } = invoice;
  const subtotal = sum(items.map(itemAmount));
  const discountAmount = percent(subtotal, discountPercent);
  const kept = 1 - discountPercent / 100;
  const taxable = (tax: 'TAX1' | 'TAX2'): number =>
    sum(items.filter(({ applyTaxes }) => applyTaxes.includes(tax)).map(itemAmount)) * kept;
  const taxAmount = taxType === 'NONE' ? 0 : percent(taxable('TAX1'), taxPercent);
  const tax2Base = taxable('TAX2') + (taxType === 'COMPOUND' ? taxAmount : 0);
  const tax2Amount = taxType === 'NONE' ? 0 : percent(tax2Base, tax2Percent);
  const amount = subtotal - discountAmount + taxAmount + tax2Amount;
  const paid = sum(payments.map((payment) => payment.amount));
  return { subtotal, discountAmount, taxAmount, tax2Amount, amount, paid, balance: amount - paid };
}

/** A unit's price is in minor units x 100 (API.md 7). */
export function itemAmount({ unitPrice, quantity }: InvoiceItem): number {
  return Math.round((unitPrice * quantity) / 100);
}

function percent(amount: number, rate: number): number {
  return Math.round((amount * rate) / 100);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
