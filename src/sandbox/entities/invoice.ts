import type { Identified } from './identified.js';

export const INVOICE_STATUSES = ['UNSENT', 'SENT', 'PAID', 'PARTIALLY_PAID', 'VOID', 'OVERDUE'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];
export const TAX_TYPES = ['COMPOUND', 'SIMPLE', 'NONE'] as const;
export const APPLIED_TAXES = ['TAX1', 'TAX2', 'TAX1TAX2', 'NONE'] as const;

export interface InvoiceItem {
  /** From 1. */
  readonly order: number;
  readonly quantity: number;
  readonly description: string;
  /** Minor units x 100 (API.md 7). */
  readonly unitPrice: number;
  readonly itemType: string;
  readonly applyTaxes: (typeof APPLIED_TAXES)[number];
}

export interface Payment extends Identified {
  readonly amount: number;
  readonly author: string;
  readonly date: string;
  readonly note: string;
}

/** An invoice as it is kept; its amounts follow from its items and payments. */
export interface Invoice extends Identified {
  readonly number: string;
  readonly status: InvoiceStatus;
  readonly clientId: string;
  readonly currency: string;
  readonly issuedDate: string;
  readonly dueDate: string;
  readonly subject: string;
  readonly note: string;
  readonly billFrom: string | null;
  readonly clientAddress: string | null;
  readonly userId: string;
  readonly discountPercent: number;
  readonly taxPercent: number;
  readonly tax2Percent: number;
  readonly taxType: (typeof TAX_TYPES)[number];
  readonly items: readonly InvoiceItem[];
  readonly payments: readonly Payment[];
}
