import type { ApiVersion, Method } from './remote';

/**
 * The private methods by which the client library asks for events and stops asking. `kinds` gives, for the name after
 * `_Register`, the set it came with and the event's number.
 */
export function registrations<T>(
  target: (object: T) => string,
  kinds: Readonly<Record<string, readonly [ApiVersion, number]>>,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, [since, type]] of Object.entries(kinds)) {
    methods[`_Register${name}`] = { since, call: (object, _args, session) => session.want(type, target(object)) };
    methods[`_Unregister${name}`] = { since, call: (object, _args, session) => session.unwant(type, target(object)) };
  }
  return methods;
}
