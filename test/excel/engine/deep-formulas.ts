import { type BaseAstNode, Interpreter } from '@univerjs/engine-formula';

type Reset = Pick<BaseAstNode, 'resetCalculationState'>;
type Execute = (this: unknown, data: { readonly node: BaseAstNode | null }) => unknown;

let done = false;

/**
 * Univer forgets the results in a formula's tree by two calls for each operator of a chain, and is out of stack at some 3,500, where a formula
 * may have 4,000. From here on it walks the tree with a list; for every book alike, as the engine's classes are shared.
 */
export function forgetResultsByList(): void {
  const prototype = Interpreter.prototype as unknown as Record<'execute', Execute>;
  const own = prototype.execute;
  prototype.execute = function (data) {
    if (!done && data.node) replaceReset(data.node);
    return own.call(this, data);
  };
}

/** The class that has the method is not exported; any node leads to it. */
function replaceReset(node: BaseAstNode): void {
  done = true;
  let owner = Object.getPrototypeOf(node) as Reset;
  while (!Object.hasOwn(owner, 'resetCalculationState')) owner = Object.getPrototypeOf(owner) as Reset;
  const own = Reflect.get(owner, 'resetCalculationState');
  owner.resetCalculationState = function (this: BaseAstNode) {
    const waiting: BaseAstNode[] = [this];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      waiting.push(...next.getChildren());
      resetAlone(next, own);
    }
  };
}

function resetAlone(node: BaseAstNode, own: (this: BaseAstNode) => void): void {
  const children = node.getChildren().splice(0);
  own.call(node);
  node.getChildren().push(...children);
}
