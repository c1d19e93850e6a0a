import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError } from '../../errors/app-error.js';
import { statusOf } from '../../errors/error-catalogue.js';
import { idFactory } from '../../ids/id-factory.js';
import { failureAnswer } from '../failure-answer.js';
import { REQUEST_ID_HEADER } from '../request-id.js';

/** So long may a sender take to read why it was refused. */
const READ_WITHIN_MS = 1_000;

/**
 * Answers what never becomes a request, which no filter gets to see: Node would send a status and nothing else.
 * For the server's event `clientError`. The connection ends
 * with the answer, whether its sender closes it or not.
 */
export function refuseMalformed(): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  const newId = idFactory();
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(answerOf(refusalOf(error), newId(Date.now())));
    const timer = setTimeout(() => socket.destroy(), READ_WITHIN_MS).unref();
    socket.once('close', () => clearTimeout(timer));
  };
}

function refusalOf({ code }: NodeJS.ErrnoException): AppError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new AppError('payload_too_large', 'The address and the headers are larger than 16 KiB together.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new AppError('validation_error', 'The request did not arrive in time; send it again.');
    default:
      return new AppError('validation_error', 'The request is not valid HTTP.');
  }
}

function answerOf(error: AppError, requestId: string): string {
  const body = JSON.stringify(failureAnswer(error, requestId));
  const status = statusOf(error.code);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `${REQUEST_ID_HEADER}: ${requestId}`,
    '',
    body,
  ].join('\r\n');
}
