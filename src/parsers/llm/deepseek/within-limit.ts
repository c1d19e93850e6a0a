/** The response, whose body fails where it goes on for longer than it may. */
export function withinLimit(response: Response, limitBytes: number): Response {
  if (response.body === null) return response;
  let left = limitBytes;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new Error('the answer is larger than is read'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
}
